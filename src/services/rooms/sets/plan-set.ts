import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import type { Asked, BookingAs } from '../bookings/offer.ts'
import { calendarOf, isFree } from '../finding/finding.ts'
import { type Candidate, findResources } from '../finding/queries-find.ts'
import type { Price, Resource } from '../resource.ts'
import { checkWish, type RuleProblem } from '../rules/booking-rules.ts'
import { openBetween } from '../rules/openings.ts'
import { priceOf } from '../rules/price.ts'

/** How something stands at the time of a wish for several things. */
export interface InSet {
  readonly candidate: Candidate
  readonly price: Price
  /** Null: possible. */
  readonly problem: RuleProblem | 'taken' | null
}

/** More things are not one booking. */
export const mostTogether = 6

/** Everything in the house of a resource, itself first, with its price and whether it is possible at a time. One statement. */
export async function planSet(
  { tx, space, now, language }: Pick<Work, 'tx' | 'space' | 'now' | 'language'>,
  resource: Resource,
  { span, persons, group, purpose }: Asked,
  as: BookingAs,
): Promise<InSet[]> {
  const around = { start: span.start.subtract({ hours: 24 }), end: span.end.add({ hours: 24 }) }
  const wanted = { provider: resource.organisation }
  const found = await findResources(tx, space.id, { language, now, wanted, span: around, limit: 200 })
  const holidayOn = (day: Temporal.PlainDate) => {
    const name = holidayName(day, space.settings.state)
    return name && say(name, language)
  }
  return found
    .filter(
      ({ building, municipality }) =>
        building === resource.building.name && municipality === resource.building.municipality,
    )
    .map((candidate) => {
      const open = openBetween(calendarOf(candidate, { holidayOn }), around)
      // So many people come to the first one; how many use the kitchen is not asked.
      const wish = { span, persons: candidate.id === resource.id ? persons : null, as }
      const problem = checkWish(wish, candidate, open, now) ?? (isFree(candidate, span) ? null : ('taken' as const))
      return { candidate, problem, price: priceOf(candidate.prices, { span, group, purpose }, candidate) }
    })
    .toSorted((one, other) => Number(other.candidate.id === resource.id) - Number(one.candidate.id === resource.id))
}
