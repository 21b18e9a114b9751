/** An element as the tests look at it. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  text: string
}

// What XML 1.0 (2.2) allows; the tests must notice everything else.
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const attribute = /^\s+([\w:-]+)="([^"<]*)"/

/**
 * A strict reader for the XML that we write: elements, attributes in double quotes, text, the five named references and
 * numeric ones. Everything else throws, so that a broken document cannot pass.
 */
export function readXml(document: string): XmlNode {
  if (!allowed.test(document)) throw new Error('A character that XML cannot hold.')
  let rest = document.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>\n/, '')
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  while (rest !== '') {
    const parent = open.at(-1)!
    const closing = /^<\/([\w:-]+)>/.exec(rest)
    const opening = /^<([\w:-]+)/.exec(rest)
    if (closing) {
      if (parent.name !== closing[1] || open.length === 1) throw new Error(`</${closing[1]}> closes <${parent.name}>.`)
      open.pop()
      rest = rest.slice(closing[0].length)
    } else if (opening) {
      rest = rest.slice(opening[0].length)
      const attributes: Record<string, string> = {}
      for (let found = attribute.exec(rest); found; found = attribute.exec(rest)) {
        if (found[1]! in attributes) throw new Error(`${found[1]} stands twice.`)
        attributes[found[1]!] = decoded(found[2]!)
        rest = rest.slice(found[0].length)
      }
      const end = /^(\/?)>/.exec(rest)
      if (!end) throw new Error(`<${opening[1]} does not end: ${rest.slice(0, 40)}`)
      const node: XmlNode = { name: opening[1]!, attributes, children: [], text: '' }
      parent.children.push(node)
      if (end[1] === '') open.push(node)
      rest = rest.slice(end[0].length)
    } else {
      const text = /^[^<]+/.exec(rest)?.[0]
      if (text === undefined || text.includes(']]>')) throw new Error(`Not XML: ${rest.slice(0, 40)}`)
      parent.text += decoded(text)
      rest = rest.slice(text.length)
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('Not exactly one closed element.')
  return root.children[0]!
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&([^;\s]*;?)/g, (whole, reference: string) => {
    const number = /^#(\d+);$/.exec(reference)?.[1]
    const character = number ? String.fromCodePoint(Number(number)) : named[reference.slice(0, -1)]
    if (character === undefined || !reference.endsWith(';')) throw new Error(`Unknown reference ${whole}`)
    return character
  })
}

/** The first child of that name. */
export function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((candidate) => candidate.name === name)
}
