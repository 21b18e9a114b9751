import { expect, test } from 'vitest'
import { markdownToHtml } from './markdown.ts'

const html = (markdown: string, options?: Parameters<typeof markdownToHtml>[1]) =>
  markdownToHtml(markdown, options).html

test('quotation marks and dashes of the language', () => {
  expect(html('"Ja", sagt \'sie\' -- 10 - 12 ...')).toBe('<p>„Ja“, sagt ‚sie‘ – 10 – 12 …</p>')
  expect(html('"Yes" and \'no\'', { language: 'en' })).toBe('<p>“Yes” and ‘no’</p>')
  expect(html('"Ja"', { language: 'leicht' })).toBe('<p>„Ja“</p>')
  expect(html('§ 3 (c) und Tür-auf-Tag')).toBe('<p>§ 3 (c) und Tür-auf-Tag</p>')
  expect(html('`a -- "b"`')).toBe('<p><code>a -- "b"</code></p>')
})

test('headings begin below the title of the page and have stable ids', () => {
  expect(html('# Anreise\n\n## Mit dem Bus\n\n##### Tief\n\n# Anreise')).toBe(
    '<h2 id="abschnitt-anreise">Anreise</h2>\n<h3 id="abschnitt-mit-dem-bus">Mit dem Bus</h3>\n' +
      '<h4 id="abschnitt-tief">Tief</h4>\n<h2 id="abschnitt-anreise--2">Anreise</h2>',
  )
  expect(html('# A\n\n## B', { headingBase: 4, idPrefix: 'x-' })).toBe('<h4 id="x-a">A</h4>\n<h4 id="x-b">B</h4>')
  expect(html('# !?')).toBe('<h2 id="abschnitt-ohne-titel">!?</h2>')
})

test('links', () => {
  expect(html('[a](https://example.org) [b](mailto:b@example.org) [c](tel:+492651) [d](/termine) [e](#x)')).toBe(
    '<p><a href="https://example.org">a</a> <a href="mailto:b@example.org">b</a> <a href="tel:+492651">c</a> ' +
      '<a href="/termine">d</a> <a href="#x">e</a></p>',
  )
  expect(html('www.example.org/a-b. Und a@example.org', { fromPeople: true })).toBe(
    '<p><a href="https://www.example.org/a-b" rel="nofollow ugc noopener">www.example.org/a-b</a>. Und ' +
      '<a href="mailto:a@example.org" rel="nofollow ugc noopener">a@example.org</a></p>',
  )
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '  javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  'ftp://example.org',
  '//example.org',
  '&#106;avascript:alert(1)',
  'java\tscript:alert(1)',
])('refuses the address %s', (address) => {
  expect(html(`[x](${address})`)).not.toMatch(/<a/)
  expect(html(`[x](<${address}>)`)).not.toMatch(/<a/)
  expect(html(`<${address}>`)).not.toMatch(/href="(?!https?:)/)
})

test('a backslash does not lead out of the house; www without scheme leads where it was meant to', () => {
  expect(html('[x](/\\example.org)')).toBe('<p><a href="/%5Cexample.org">x</a></p>')
  expect(html('[x](www.example.org)')).toBe('<p><a href="https://www.example.org">x</a></p>')
})

test('images are refused, their text stays', () => {
  expect(html('![Ein Baum](https://example.org/b.png)')).toBe('<p>Ein Baum</p>')
  expect(html('![<img src=x>](/x)')).toBe('<p>&lt;img src=x&gt;</p>')
})

test('HTML is shown as typed', () => {
  expect(html('<b onclick="x()">hallo</b>')).toBe('<p>&lt;b onclick=„x()“&gt;hallo&lt;/b&gt;</p>')
})

test('tables name their columns and carry no styles; lists keep their start; indented text is text', () => {
  const table = html('|a|b|\n|-|-:|\n|1|2|')
  expect(table).toContain('<th scope="col">b</th>')
  expect(table).not.toContain('style')
  expect(html('3. drei\n4. vier')).toContain('<ol start="3">')
  expect(html('    eingerückt')).toBe('<p>eingerückt</p>')
  expect(html('```js\n1 < 2\n```')).toBe('<pre><code>1 &lt; 2\n</code></pre>')
})

test('blank text is nothing', () => {
  expect(html(' \n\t')).toBe('')
})
