import type { Sentence } from './catalogue.ts'

/** ISO 3166-2 codes of the states without „DE-“. */
export const states = [
  'BB',
  'BE',
  'BW',
  'BY',
  'HB',
  'HE',
  'HH',
  'MV',
  'NI',
  'NW',
  'RP',
  'SH',
  'SL',
  'SN',
  'ST',
  'TH',
] as const
export type State = (typeof states)[number]

export function isState(value: unknown): value is State {
  return states.some((state) => state === value)
}

/** Days of one year by ISO date („2026-10-03“) with their names. */
export type HolidaysOfYear = ReadonlyMap<string, Sentence>

/** A day of every year, before or after Easter Sunday, or found in another way; `in`: only these states; `since`: first year. */
interface Rule {
  readonly name: Sentence
  readonly day: `${number}-${number}` | number | ((year: number) => Temporal.PlainDate)
  readonly in?: readonly State[]
  readonly since?: number
}

/** „Buß- und Bettag“: the Wednesday before 23 November. */
const repentance = (year: number) => {
  const day = Temporal.PlainDate.from({ year, month: 11, day: 22 })
  return day.subtract({ days: (day.dayOfWeek + 4) % 7 })
}

/**
 * Public holidays of whole states, after the states' laws on Sundays and holidays. Days that only some municipalities of a
 * state keep (Fronleichnam in parts of SN and TH, Mariä Himmelfahrt in most of BY, the Friedensfest of Augsburg) are not
 * among them, nor are days of a single year. Our own short list instead of a package with the whole world, which takes
 * 44 MB of memory and a fifth of a second on first use; a test compares the two.
 */
const rules: readonly Rule[] = [
  { day: '01-01', name: { de: 'Neujahr', en: 'New Year’s Day' } },
  { day: '01-06', name: { de: 'Heilige Drei Könige', en: 'Epiphany' }, in: ['BW', 'BY', 'ST'] },
  { day: '03-08', name: { de: 'Internationaler Frauentag', en: 'International Women’s Day' }, in: ['BE'], since: 2019 },
  { day: '03-08', name: { de: 'Internationaler Frauentag', en: 'International Women’s Day' }, in: ['MV'], since: 2023 },
  { day: -2, name: { de: 'Karfreitag', en: 'Good Friday' } },
  { day: 0, name: { de: 'Ostersonntag', en: 'Easter Sunday' }, in: ['BB'] },
  { day: 1, name: { de: 'Ostermontag', en: 'Easter Monday' } },
  { day: '05-01', name: { de: 'Maifeiertag', en: 'May Day' } },
  { day: 39, name: { de: 'Christi Himmelfahrt', en: 'Ascension Day' } },
  { day: 49, name: { de: 'Pfingstsonntag', en: 'Whit Sunday' }, in: ['BB'] },
  { day: 50, name: { de: 'Pfingstmontag', en: 'Whit Monday' } },
  { day: 60, name: { de: 'Fronleichnam', en: 'Corpus Christi' }, in: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  { day: '08-15', name: { de: 'Mariä Himmelfahrt', en: 'Assumption Day' }, in: ['SL'] },
  { day: '09-20', name: { de: 'Weltkindertag', en: 'World Children’s Day' }, in: ['TH'], since: 2019 },
  { day: '10-03', name: { de: 'Tag der Deutschen Einheit', en: 'German Unity Day' } },
  { day: '10-31', name: { de: 'Reformationstag', en: 'Reformation Day' }, in: ['BB', 'MV', 'SN', 'ST', 'TH'] },
  { day: '10-31', name: { de: 'Reformationstag', en: 'Reformation Day' }, in: ['HB', 'HH', 'NI', 'SH'], since: 2018 },
  { day: '11-01', name: { de: 'Allerheiligen', en: 'All Saints’ Day' }, in: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { day: repentance, name: { de: 'Buß- und Bettag', en: 'Day of Repentance and Prayer' }, in: ['SN'] },
  { day: '12-25', name: { de: '1. Weihnachtstag', en: 'Christmas Day' } },
  { day: '12-26', name: { de: '2. Weihnachtstag', en: 'Boxing Day' } },
]

/** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8; after Butcher, 1876). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const leaps = Math.floor(century / 4)
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leaps - moon + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * correction + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}

const known = new Map<string, HolidaysOfYear>()

/** Public holidays of a state in a year, in order. */
export function holidaysOf(state: State, year: number): HolidaysOfYear {
  const key = `${state} ${year}`
  const remembered = known.get(key)
  if (remembered) return remembered
  const easter = easterSunday(year)
  const dayOf = ({ day }: Rule) =>
    typeof day === 'number'
      ? easter.add({ days: day })
      : typeof day === 'string'
        ? Temporal.PlainDate.from(`${String(year).padStart(4, '0')}-${day}`)
        : day(year)
  const days = rules
    .filter((rule) => (rule.in?.includes(state) ?? true) && year >= (rule.since ?? 0))
    .map((rule) => [dayOf(rule).toString(), rule.name] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const made = new Map(days)
  // Addresses can name any year: what is remembered must not grow without end.
  if (known.size > 500) known.clear()
  known.set(key, made)
  return made
}

/** The public holidays from one day to another, both included. */
export function holidaysBetween(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  state: string | undefined,
): { day: Temporal.PlainDate; name: Sentence }[] {
  if (!isState(state)) return []
  const found: { day: Temporal.PlainDate; name: Sentence }[] = []
  for (let { year } = first; year <= last.year; year++)
    for (const [date, name] of holidaysOf(state, year)) {
      const day = Temporal.PlainDate.from(date)
      if (Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0)
        found.push({ day, name })
    }
  return found
}

/** @param state e.g. 'RP'; anything else (the network has none) knows no holidays. @returns null on other days */
export function holidayName(date: Temporal.PlainDate, state: string | undefined): Sentence | null {
  return isState(state) ? (holidaysOf(state, date.year).get(date.toString()) ?? null) : null
}
