/** A piece of XML that is written already; text is only what went through `element`. */
export interface Xml {
  readonly xml: string
}

type Content = Xml | string | null | undefined | false | readonly (Xml | null | false)[]

/** `<name a="b">content</name>`; text is escaped, missing content leaves the element out. */
export function element(name: string, content: Content, attributes: Readonly<Record<string, string>> = {}): Xml | null {
  if (content === null || content === undefined || content === false || content === '') return null
  const inside =
    typeof content === 'string'
      ? escaped(content)
      : 'xml' in content
        ? content.xml
        : content.map((part) => (part ? part.xml : '')).join('')
  if (inside === '') return null
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return { xml: `<${name}${written.join('')}>${inside}</${name}>` }
}

/** XML 1.0 allows no controls and no half characters, whatever people paste. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
