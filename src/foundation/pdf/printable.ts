/**
 * What the fonts of the house can show: Latin with all its accents, Greek, Cyrillic, and the signs of ordinary texts. Found by trial
 * (each range set by the typesetter as PDF/UA, which refuses what it cannot show). The first font is Fira Sans; what it lacks stands in
 * the typesetter's own.
 */
const shown =
  /[\u0020-\u007e\u00a0-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0484\u0487-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u2070\u2071\u2074-\u208e\u20a0-\u20ba\u20bd-\u20c0\u2100-\u214b\u2150-\u2185\u2190-\u21ff\u2200-\u22ff\u2500-\u257f\u25a0-\u25ff\u2713-\u2718]/u

/** Stands for what cannot be shown: an emoji, a letter of a script the fonts do not have. */
export const stranger = '□'

/**
 * A text as it can be printed: composed letters, line ends as \n, tabs as spaces, nothing invisible (no marks that turn the direction of
 * writing round), one square for each sign that no font has.
 */
export function printable(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
  // What people see as one sign (a family of emoji) becomes one square.
  return [...new Intl.Segmenter('de').segment(lines)].map(({ segment }) => signOf(segment)).join('')
}

function signOf(sign: string): string {
  if (sign === '\n') return sign
  const visible = [...sign].filter((point) => !invisible.test(point))
  if (visible.length === 0) return ''
  return visible.every((point) => shown.test(point)) ? visible.join('') : stranger
}

/** Controls, soft hyphens, zero-width signs, marks of direction, variation selectors. */
const invisible = /\p{C}|\p{Variation_Selector}/u

/** The same for everything in a value that is made of lists and objects. */
export function printableData(value: unknown): unknown {
  if (typeof value === 'string') return printable(value)
  if (Array.isArray(value)) return value.map(printableData)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, printableData(inside)]))
  return value
}
