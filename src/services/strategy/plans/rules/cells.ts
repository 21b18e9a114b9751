import type { Cell } from '#foundation/files/spreadsheet.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { problems } from './problems.ts'

/** What a cell says: a value (null: it says that there is none), with what was made of it; or why it cannot be read. */
export type Read<Value> = { readonly value: Value | null; readonly remark?: Sentence } | { readonly problem: Sentence }

/** Reads a cell that is not empty. */
export type Reader<Value> = (cell: Exclude<Cell, null>, known: Known) => Read<Value>

/** What a district has that cells can name. */
export interface Known {
  readonly solutions: readonly { readonly id: string; readonly title: string }[]
  /** Keys of municipalities by the name of a municipality or association, in small letters. */
  readonly places: ReadonlyMap<string, readonly string[]>
}

/** Words offices write where nothing is known. They empty what was there. */
const nothing = /^(?:[-–—]|k\.? ?a\.?|n\.? ?n\.?|unbekannt|offen|n\/a|tbd)$/i
/** What spreadsheets write when a formula fails, in German and English. */
const broken = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|BEZUG|NV|WERT|ZAHL)/i

/** A cell as the words that are seen in it. */
function words(cell: Exclude<Cell, null>): string {
  if (cell instanceof Temporal.PlainDate) return date(cell, 'de')
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein'
  return String(cell).replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').normalize('NFC').trim()
}

/** Reads the words of a cell; what means "nothing" is null, what a spreadsheet broke is refused. */
function reading<Value>(read: (text: string, known: Known) => Read<Value>): Reader<Value> {
  return (cell, known) => {
    const text = words(cell)
    if (broken.test(text)) return { problem: problems.broken(text) }
    return nothing.test(text) ? { value: null } : read(text, known)
  }
}

/** One line of text. @param most characters */
export const line = (most: number) =>
  reading<string>((text) =>
    text.length > most ? { problem: problems.tooLong(most) } : { value: text.replace(/\s+/g, ' ') },
  )

/** Several lines. */
export const lines = (most: number) =>
  reading<string>((text) => (text.length > most ? { problem: problems.tooLong(most) } : { value: text }))

/** One of some words. @param all every spelling with what it means; the first of each is offered */
export function oneOf<Value extends string | boolean>(
  all: readonly (readonly [Value, ...spellings: string[]])[],
): Reader<Value> {
  const bySpelling = new Map<string, Value>(
    all.flatMap(([value, ...spellings]) => spellings.map((one) => [plain(one), value] as const)),
  )
  return reading<Value>((text) => {
    const value = bySpelling.get(plain(text))
    return value === undefined
      ? { problem: problems.notOnTheList(text, all.map(([, first]) => first).join(', ')) }
      : { value }
  })
}

/** Letters and digits only, small: so that "In Umsetzung" is "in umsetzung". */
export const plain = (text: string): string => text.toLocaleLowerCase('de').replace(/[^\p{L}\p{N}%]/gu, '')

const yes = oneOf<boolean>([
  [true, 'ja', 'yes', 'x', 'wahr', 'true', '1'],
  [false, 'nein', 'no', 'falsch', 'false', '0'],
])
export const yesOrNo: Reader<boolean> = (cell, known) =>
  typeof cell === 'boolean' ? { value: cell } : yes(cell, known)

/**
 * A day. A month, quarter, half-year or year is its first or last day; a bare number is a spreadsheet's count of days since
 * 30 December 1899 (ECMA-376 part 1, 18.17.4.1) or a year. Whatever is not a day as it stands says what was made of it.
 */
export const dayOf = (end: 'first' | 'last'): Reader<Temporal.PlainDate> => {
  const read = reading<Temporal.PlainDate>((text) => {
    const day = wholeDay(text)
    if (day) return { value: day }
    const span = spanOf(text)
    const taken = serial(text) ?? span?.[end]
    if (!taken) return { problem: problems.notADay(text) }
    return { value: taken, remark: problems.readAsDay(text, date(taken, 'de')) }
  })
  return (cell, known) => (cell instanceof Temporal.PlainDate && inRange(cell) ? { value: cell } : read(cell, known))
}

const inRange = ({ year }: Temporal.PlainDate) => year >= 1990 && year <= 2100

function made(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    const made = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' })
    return inRange(made) ? made : undefined
  } catch {
    return undefined
  }
}

function wholeDay(text: string): Temporal.PlainDate | undefined {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/.exec(text)
  if (german) {
    const year = Number(german[3])
    return made(year < 100 ? 2000 + year : year, Number(german[2]), Number(german[1]))
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00(?::00)?)?$/.exec(text)
  return iso ? made(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined
}

function serial(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{5}(?:[.,]0+)?$/.test(text)) return undefined
  const day = Temporal.PlainDate.from('1899-12-30').add({ days: Number.parseInt(text, 10) })
  return inRange(day) ? day : undefined
}

const months = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez']
const alsoMonths: Readonly<Record<string, number>> = { mar: 3, mrz: 3, may: 5, oct: 10, dec: 12 }

/** First and last day of what the words name. */
function spanOf(text: string): { first: Temporal.PlainDate; last: Temporal.PlainDate } | undefined {
  const small = text.toLocaleLowerCase('de')
  const span = (year: number, month: number, length: number) => {
    const first = month >= 1 && month + length <= 13 ? made(year, month, 1) : undefined
    return first && { first, last: first.add({ months: length }).subtract({ days: 1 }) }
  }
  const year = /^(\d{4})$/.exec(small)
  if (year) return span(Number(year[1]), 1, 12)
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(small)
  if (month) return span(Number(month[2]), Number(month[1]), 1)
  const quarter = /^(?:q\s?([1-4])|([1-4])\.\s?quartal)[\s/]*(\d{4})$/.exec(small)
  if (quarter) return span(Number(quarter[3]), Number(quarter[1] ?? quarter[2]) * 3 - 2, 3)
  const half = /^(?:h\s?([12])|([12])\.\s?(?:halbjahr|hj\.?))[\s/]*(\d{4})$/.exec(small)
  if (half) return span(Number(half[3]), Number(half[1] ?? half[2]) * 6 - 5, 6)
  const named = /^(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(small)
  if (!named) return undefined
  const short = (named[1] as string).slice(0, 3)
  const number = alsoMonths[short] ?? months.indexOf(short) + 1
  return number > 0 ? span(Number(named[2]), number, 1) : undefined
}

/** A number; a comma separates decimals, points thousands. */
export const numberOf = (low = -1e12, high = 1e12): Reader<number> => {
  const judged = (value: number): Read<number> =>
    value < low || value > high ? { problem: problems.outOfRange(low, high) } : { value }
  const read = reading((text) => {
    const german = text.replace(/\s|%$/g, '')
    const value = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(german)
      ? Number(german.replaceAll('.', '').replace(',', '.'))
      : /^-?\d+\.\d+$/.test(german)
        ? Number(german)
        : Number.NaN
    return Number.isNaN(value) ? { problem: problems.notANumber(text) } : judged(value)
  })
  return (cell, known) => (typeof cell === 'number' && Number.isFinite(cell) ? judged(cell) : read(cell, known))
}

/** A year. */
export const yearOf: Reader<number> = (cell, known) => {
  const read = numberOf(1990, 2100)(cell, known)
  return 'value' in read && read.value !== null && !Number.isInteger(read.value)
    ? { problem: problems.notANumber(words(cell)) }
    : read
}

/** A share: 0.6 of a cell formatted as per cent is 60. @returns per cent */
export const percentOf: Reader<number> = (cell, known) => {
  const per = typeof cell === 'number' && cell > 0 && cell <= 1 ? cell * 100 : cell
  const read = numberOf(0, 100)(per, known)
  return 'value' in read && read.value !== null ? { ...read, value: Math.round(read.value * 100) / 100 } : read
}

const mostCents = 100_000_000_000_00

/** An amount of euros, also in thousands or millions. @returns cents */
export const eurosOf: Reader<number> = (cell, known) => {
  if (typeof cell === 'number') return cents(cell, String(cell))
  return reading((text) => {
    const match = /^(?:€|eur)?\s?(-?[\d.,\s']+?)\s*(tsd\.?|t|tausend|mio\.?|millionen)?\s?(?:€|eur|euro)?$/i.exec(text)
    const digits = match?.[1]?.replace(/[\s']/g, '') ?? ''
    if (!match || digits === '') return { problem: problems.notAnAmount(text) }
    if (/^-?\d{1,3},\d{3}$/.test(digits)) return { problem: problems.unclearAmount(text) }
    const number = plainNumber(digits)
    if (number === undefined) return { problem: problems.notAnAmount(text) }
    const unit = match[2]?.toLowerCase()[0]
    const times = unit === 't' ? 1000 : unit === 'm' ? 1_000_000 : 1
    const read = cents(number * times, text)
    if (times === 1 || !('value' in read) || read.value === null) return read
    return { ...read, remark: problems.readAsAmount(text, euro(read.value, 'de')) }
  })(cell, known)
}

function cents(euros: number, text: string): Read<number> {
  const value = Math.round(euros * 100)
  return value >= 0 && value <= mostCents ? { value } : { problem: problems.notAnAmount(text) }
}

/** 12.500,50 and 12500.50 and 12,500.50; undefined when it is none of them. */
function plainNumber(digits: string): number | undefined {
  const german = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d{1,2})?$/
  const english = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{1,2}$/
  if (german.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  return english.test(digits) ? Number(digits.replaceAll(',', '')) : undefined
}

/** The whole district, or some of its municipalities. */
export interface Places {
  readonly whole: boolean
  /** Official keys in order; empty when it is the whole district. */
  readonly keys: readonly string[]
}

const everywhere = /^(?:ganzer? (?:land)?kreis|(?:land)?kreisweit|alle(?: gemeinden)?|whole district)$/i

export const placesOf: Reader<Places> = (cell, known) =>
  reading<Places>((text, { places }) => {
    if (everywhere.test(text)) return { value: { whole: true, keys: [] } }
    const names = text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter(Boolean)
    const missing = names.find((name) => !places.has(name.toLocaleLowerCase('de')))
    if (missing !== undefined) return { problem: problems.noSuchPlace(missing) }
    const keys = new Set(names.flatMap((name) => places.get(name.toLocaleLowerCase('de')) ?? []))
    return { value: { whole: false, keys: [...keys].sort() } }
  })(cell, known)

/** A solution of the district, by its title. @returns its id */
export const solutionOf: Reader<string> = (cell, known) =>
  reading<string>((text, { solutions }) => {
    const found = solutions.find(({ title }) => plain(title) === plain(text))
    return found ? { value: found.id } : { problem: problems.noSuchSolution(text) }
  })(cell, known)
