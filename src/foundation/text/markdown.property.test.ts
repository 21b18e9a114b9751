import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownToHtml } from './markdown.ts'
import { mailText, plainText } from './plain-text.ts'

const snippets = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[x](javascript:alert(1))',
  '<a href="',
  '](',
  '![',
  '<javascript:alert(1)>',
  '" onmouseover="x',
  '&#x6A;avascript:',
  '&lt;script&gt;',
  '[a]: javascript:x\n',
  '[a]',
  '`',
  '```\n',
  '|a|\n|-|\n',
  '# ',
  '\n\n',
  '> ',
  '- ',
  '1. ',
  '**',
  '_',
  '\\',
  '\u0000',
  '\u202e',
  '\ud800',
  '😀',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<style>',
  'style="',
  'www.',
  'http://a.de/"onclick=x',
  '//evil.example',
  'data:text/html,',
  "'",
  '"',
  '~~',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 })
  .map((parts) => parts.join(''))

const allowedTag =
  /^<(?:\/?(?:p|h[234]|ul|li|strong|em|blockquote|table|thead|tbody|tr|td|code|pre)|\/(?:ol|a|th)|ol(?: start="\d+")?|th scope="col"|h[234] id="abschnitt-[a-z0-9-]+"|br \/|hr \/|a href="(?:https?:|mailto:|tel:|[/#?])[^"<>]*" rel="nofollow ugc noopener")>$/

describe('hostile Markdown', () => {
  test('every tag that comes out is on the list, with its attributes', () => {
    fc.assert(
      fc.property(hostile, (markdown) => {
        const { html } = markdownToHtml(markdown, { fromPeople: true })
        // What is not text is a tag; text has its angle brackets escaped.
        for (const tag of html.match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(allowedTag)
        const tags = (html.match(/<[^>]*>/g) ?? []).join('')
        expect(tags).not.toMatch(/<script|\son\w+\s*=|href="\s*javascript:/i)
        expect(html.isWellFormed()).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
  test('plain text is cut to its length and stays whole', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 80 }), (markdown, maxLength) => {
        const text = plainText(markdown, maxLength)
        expect(text.length).toBeLessThanOrEqual(maxLength)
        expect(text).not.toMatch(/\n/)
        expect(text.isWellFormed()).toBe(true)
        mailText(markdown)
      }),
    )
  })
  test.each([
    '[',
    '*',
    '[[[[](',
    '![',
    '`',
    '>',
    '- ',
    '_a*',
    '<',
    '"',
    '[a](',
    '(',
    '[*',
    'http://',
    'www.',
    '|a\n|-\n',
    '# a\n',
    '\n\n- ',
    '[a]: b\n[a]',
  ])(
    '100 kB of %j end soon',
    (piece) => {
      const begin = performance.now()
      const { html } = markdownToHtml(piece.repeat(100_000 / piece.length))
      plainText(piece.repeat(100_000 / piece.length), 200)
      // Not a budget: quadratic behaviour would take minutes.
      expect(performance.now() - begin).toBeLessThan(10_000)
      expect(html.length).toBeLessThan(2_000_000)
    },
    20_000,
  )
})
