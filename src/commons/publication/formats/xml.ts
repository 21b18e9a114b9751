import { cleanText } from './clean.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for elements and attributes of XML 1.0; characters XML cannot hold are gone. */
export function xmlText(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => escapes[character] ?? character)
}

/**
 * One element. Attributes that are undefined are left out.
 * @param content already XML (from `xmlText` or other elements); undefined for an empty element
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content?: string,
): string {
  const written = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(value)}"`)
    .join('')
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="utf-8"?>\n'
