import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeHref } from './target.ts'

const base = 'https://landkreis.example.org/seite/'

const tricky = fc.constantFrom(
  'javascript:',
  'data:',
  'vbscript:',
  'blob:',
  '//',
  '\\',
  '/',
  ':',
  '\t',
  '\n',
  '\u0000',
  '\u00a0',
  '\ufeff',
  ' ',
  '#',
  '?',
  'https://',
  '@',
)
const address = fc.array(fc.oneof(tricky, fc.string({ maxLength: 5 })), { maxLength: 6 }).map((parts) => parts.join(''))

test('whatever people enter, a browser goes only to the web, a mailbox, a telephone, or stays here', () => {
  fc.assert(
    fc.property(address, (entered) => {
      const href = safeHref(entered)
      const url = URL.canParse(href, base) ? new URL(href, base) : null
      if (!url) return
      expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(url.protocol)
      if (!/^https?:/i.test(href) && url.protocol.startsWith('http')) expect(url.host).toBe('landkreis.example.org')
    }),
    { numRuns: 3000 },
  )
})
