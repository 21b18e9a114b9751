/** What a number of an invoice is made from: {JAHR} or {JJ}, and {NR} with four digits or more. */
const holes = /\{(JAHR|JJ|NR)\}/g

/** A pattern gives different numbers for different years and counts: it holds a year and {NR}, each once, else only plain signs. */
export function isPattern(pattern: string): boolean {
  const found = [...pattern.matchAll(holes)].map(([, name]) => name)
  const plain = pattern.replace(holes, '')
  return (
    found.length === 2 &&
    found.filter((name) => name === 'NR').length === 1 &&
    /^[A-Za-zÄÖÜäöüß0-9/. _-]*$/.test(plain) &&
    !/\}\{/.test(pattern) &&
    pattern.trim() === pattern &&
    pattern.length <= 30
  )
}

/** 'R-{JAHR}-{NR}' → 'R-2026-0007'. @param year four digits @param ordinal from 1 */
export function numberFrom(pattern: string, year: number, ordinal: number): string {
  const filled: Record<string, string> = {
    JAHR: String(year),
    JJ: String(year % 100).padStart(2, '0'),
    NR: String(ordinal).padStart(4, '0'),
  }
  return pattern.replace(holes, (_hole, name: string) => filled[name] ?? '')
}
