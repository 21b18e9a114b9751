import type { SafeHtml } from '#foundation/text/markdown.ts'
import type { Entry, EntryPlace, Point } from './entry.ts'

/**
 * Text that no format can stumble over: line ends are \n; control characters, halves of characters, noncharacters
 * and the old embedding and override marks of writing direction (U+202A–U+202E: unclosed they would turn round the rest
 * of a reader's list) are gone. Letters of all scripts, emoji, and the isolating marks stay.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}|[\u202a-\u202e\ufeff]|\p{Noncharacter_Code_Point}/gu, '')
}

/** The same in one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

/** A web address with everything risky percent-encoded; undefined for other schemes and for no address at all. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  try {
    const url = new URL(address)
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
    return url.href.replace(/["'<>\\^`{|}]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
  } catch {
    return undefined
  }
}

/** A mail address without anything that could leave its field; undefined otherwise. */
export function mailAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^[\p{L}\p{N}.!#$&'*+/=_~-]{1,64}@[\p{L}\p{N}.-]{1,253}$/u.test(address)
    ? address
    : undefined
}

/** The point, when it lies on the globe; six digits are 11 cm (RFC 7946, 11.2). */
export function validPoint(point: Point | undefined): Point | undefined {
  if (point === undefined || !(Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180)) return undefined
  return { lon: Number(point.lon.toFixed(6)), lat: Number(point.lat.toFixed(6)) }
}

/** „Bürgerhaus, Marktplatz 1, 56727 Mayen“: name, address and municipality, nothing said twice. */
export function placeLine(place: EntryPlace): string {
  const parts = [place.name, place.address].filter((part) => part !== undefined).map(cleanLine)
  const municipality = cleanLine(place.municipality ?? '')
  const line = parts.filter((part) => part !== '').join(', ')
  return municipality === '' || line.includes(municipality)
    ? line
    : line === ''
      ? municipality
      : `${line}, ${municipality}`
}

/** Identity as an IRI, which must not change when a page moves: `urn:uuid:…` where the uid is a UUID. */
export function entryUrn(entry: Pick<Entry, 'uid'>): string {
  const uid = entry.uid.toWellFormed()
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uid)
    ? `urn:uuid:${uid.toLowerCase()}`
    : `urn:x-allmende:${encodeURIComponent(uid).replace(/['()]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`
}

/** HTML for readers who do not see it on its page: links inside the house (`/…`, `?…`, `#…`) made whole. */
export function withWholeLinks(html: SafeHtml, page: string): string {
  const { origin, pathname, search } = new URL(page)
  const before: Readonly<Record<string, string>> = {
    '/': origin,
    '?': origin + pathname,
    '#': origin + pathname + search.replaceAll('&', '&amp;'),
  }
  return html.html.replace(/(?<= href=")[/?#]/g, (first) => `${before[first] ?? ''}${first}`)
}
