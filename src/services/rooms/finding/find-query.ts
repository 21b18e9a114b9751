import { z } from 'zod'
import { choice, choices, day, timeOfDay, wholeNumber } from '#foundation/http/fields.ts'
import { equipment, groups, type Resource } from '../resource.ts'
import { localDay, momentOf, wholeDays } from '../rules/times.ts'
import type { Standing, Wish } from './finding.ts'

export const kinds = ['room', 'seat', 'thing'] as const satisfies readonly Resource['kind'][]

/** The district itself, among the providers to choose from. */
export const districtItself = 'kreis'

/** Empty and wrong values count as none: an address is never an error. */
const chosen = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional()).catch(undefined)

/** The search part of the list's address, with its German names. */
export const findQuery = z.object({
  gemeinde: chosen(z.string().regex(/^\d{8}$/)),
  tag: chosen(day()),
  bistag: chosen(day()),
  von: chosen(timeOfDay()),
  bis: chosen(timeOfDay()),
  personen: chosen(wholeNumber(1, 9999)),
  art: chosen(choice(kinds)),
  ausstattung: z.preprocess((value) => (typeof value === 'string' ? [value] : value), choices(equipment)).catch([]),
  stufenlos: chosen(z.literal('ja')),
  // Euros, whole ones.
  preis: chosen(wholeNumber(0, 99_999)),
  gruppe: chosen(choice(groups)),
  anbieter: chosen(z.union([z.literal(districtItself), z.uuid()])),
  alle: chosen(z.literal('ja')),
  nach: chosen(z.uuid()),
})
export type FindQuery = z.output<typeof findQuery>

/** The same as text, for links that keep what was asked for. */
export const asText = ({ tag, bistag, von, bis, ...rest }: Omit<FindQuery, 'nach'>) => ({
  ...rest,
  tag: tag?.toString(),
  bistag: bistag?.toString(),
  von: von?.toString({ smallestUnit: 'minute' }),
  bis: bis?.toString({ smallestUnit: 'minute' }),
})

/** How many filters are on; day and time count as one. */
export function activeFilters({ tag, bistag, von, bis, alle, nach, gruppe, ausstattung, ...rest }: FindQuery): number {
  const others = Object.values(rest).filter((value) => value !== undefined).length
  return others + ausstattung.length + (tag || bistag || von || bis ? 1 : 0)
}

/** Why a time that was typed cannot be looked for. */
export type TimeProblem =
  | 'no-day'
  | 'no-end'
  | 'no-end-days'
  | 'over'
  | 'skipped'
  | 'twice'
  | 'last-day-before'
  | 'too-many-days'

/** A longer time is not looked for: it would have to be read for every room. */
export const mostDays = 31

export interface AskedTime {
  readonly wish: Wish | null
  readonly problem: TimeProblem | null
}

/**
 * The time somebody looks for: a day alone is the whole day, several days are whole days without a gap, an end before the beginning lies on
 * the next day. Times that cannot be meant are told and left out, never guessed.
 */
export function timeAsked(asked: FindQuery, now: Temporal.Instant): AskedTime {
  const { tag, bistag, von, bis, personen } = asked
  if (!tag) return { wish: null, problem: bistag || von || bis ? 'no-day' : null }
  if (Temporal.PlainDate.compare(tag, localDay(now)) < 0) return { wish: null, problem: 'over' }
  const more = bistag ? tag.until(bistag).days : 0
  if (more < 0 || more >= mostDays) {
    const problem = more < 0 ? 'last-day-before' : 'too-many-days'
    return { wish: timeAsked({ ...asked, bistag: undefined }, now).wish, problem }
  }
  const last = bistag ?? tag
  const persons = personen ?? null
  const whole = { span: wholeDays(tag, last), exact: more > 0, persons }
  if (!von || !bis) {
    const half = von || bis
    return { wish: whole, problem: half ? (more > 0 ? 'no-end-days' : 'no-end') : null }
  }
  const [from, to] = [von, bis].map(({ hour, minute }) => hour * 60 + minute) as [number, number]
  const [start, end] = [momentOf(tag, from), momentOf(last, more > 0 || to > from ? to : to + 1440)]
  if (typeof start === 'string') return { wish: whole, problem: start }
  if (typeof end === 'string') return { wish: whole, problem: end }
  return { wish: { span: { start, end }, exact: true, persons }, problem: null }
}

/** What is left out of the list unless somebody wants to see all. */
export const isOut = ({ is }: Standing) => is === 'taken' || is === 'not-bookable'
