/** Without 0, 1, I, L, O: what is read from paper cannot be mistaken. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const length = 10

/** A code for a letter, about 49 bits: 'K7XQ2-M4DTR'. @param random evenly spread bytes */
export function codeFrom(random: (bytes: number) => Uint8Array): string {
  const signs: string[] = []
  while (signs.length < length)
    // What is beyond the last whole round of the alphabet would favour its first signs.
    for (const byte of random(16))
      if (byte < 256 - (256 % alphabet.length) && signs.length < length)
        signs.push(alphabet[byte % alphabet.length] as string)
  return `${signs.slice(0, 5).join('')}-${signs.slice(5).join('')}`
}

/** As somebody types it: small letters, spaces, dashes; null when it cannot be one. */
export function codeTyped(typed: string): string | null {
  const plain = typed.toUpperCase().replace(/[\s\-–—]/g, '')
  const fits = plain.length === length && [...plain].every((sign) => alphabet.includes(sign))
  return fits ? `${plain.slice(0, 5)}-${plain.slice(5)}` : null
}

/** Whom a letter goes to. */
export interface Addressee {
  readonly name: string
  readonly street: string
  /** Postcode and town. */
  readonly town: string
}

/**
 * The same human written a little differently is the same: case, spaces, dots, umlauts and 'Str.' do not count. To be hashed with a key
 * before it is kept.
 */
export function fingerprintText({ name, street, town }: Addressee): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll('ä', 'ae')
      .replaceAll('ö', 'oe')
      .replaceAll('ü', 'ue')
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replace(/stra(ss|ß)e\b|str\./g, 'str')
      .replace(/[^a-z0-9]/g, '')
  return [name, street, town].map(plain).join('|')
}

export type ListProblem = { readonly line: number; readonly problem: 'parts' | 'twice' | 'too-long' }

/** Most letters of one run. */
export const mostLetters = 500

/** A list as it is pasted from a table: one addressee per line, 'Name; Straße Nr; PLZ Ort' (semicolons or tabs). */
export function addresseesFrom(text: string): { readonly list: Addressee[] } | ListProblem {
  const list: Addressee[] = []
  const seen = new Set<string>()
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue
    const parts = line.split(/[;\t]/).map((part) => part.trim())
    const [name, street, town] = parts
    if (parts.length !== 3 || !name || !street || !town) return { line: index + 1, problem: 'parts' }
    if (parts.some((part) => part.length > 100)) return { line: index + 1, problem: 'too-long' }
    const addressee = { name, street, town }
    const fingerprint = fingerprintText(addressee)
    if (seen.has(fingerprint)) return { line: index + 1, problem: 'twice' }
    seen.add(fingerprint)
    list.push(addressee)
  }
  return { list }
}
