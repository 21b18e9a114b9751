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

/** Days of one year by ISO date („2026-10-03“) with their German name, in order. */
export type HolidaysOfYear = ReadonlyMap<string, string>

const known = new Map<string, Promise<HolidaysOfYear>>()

/**
 * Public holidays of a whole state. Days that only some municipalities of a state keep (Fronleichnam in parts of SN and
 * TH, Mariä Himmelfahrt in most of BY, the Friedensfest of Augsburg) are not among them.
 * Source: npm `date-holidays` (CC BY 3.0), loaded on first use because its tables are large; each year is kept.
 */
export function holidaysOf(state: State, year: number): Promise<HolidaysOfYear> {
  const key = `${state} ${year}`
  const remembered = known.get(key)
  if (remembered !== undefined) return remembered
  const asked = askTables(state, year)
  known.set(key, asked)
  // A failed load (a broken installation) must not be remembered as the answer.
  asked.catch(() => known.delete(key))
  return asked
}

/** @returns the German name of the holiday, null on other days */
export async function holidayName(date: Temporal.PlainDate, state: State): Promise<string | null> {
  return (await holidaysOf(state, date.year)).get(date.toString()) ?? null
}

export async function isHoliday(date: Temporal.PlainDate, state: State): Promise<boolean> {
  return (await holidaysOf(state, date.year)).has(date.toString())
}

async function askTables(state: State, year: number): Promise<HolidaysOfYear> {
  const { default: Holidays } = await import('date-holidays')
  const tables = new Holidays('DE', state, { types: ['public'], languages: 'de' })
  // `date` is the local day as text; `start` would shift with the zone of the process.
  return new Map(tables.getHolidays(year, 'de').map((holiday) => [holiday.date.slice(0, 10), holiday.name]))
}
