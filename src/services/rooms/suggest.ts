import type { Work } from '#foundation/http/route.ts'
import { checkWish } from './booking-rules.ts'
import { alternatives, bookableSpans } from './free-times.ts'
import { calendarOf } from './offer.ts'
import { openBetween } from './openings.ts'
import { takenOf } from './queries.ts'
import type { Booking, Resource, Span } from './resource.ts'
import { localDay } from './times.ts'

const around = { hours: 24 * 7 }
const most = 5

/** Free times near a wish that cannot have its own, which a provider may propose. What the wish itself keeps counts as free. */
export async function suggestions(work: Work, booking: Booking, resource: Resource): Promise<Span[]> {
  const span = { start: booking.startsAt, end: booking.endsAt }
  const searched = { start: span.start.subtract(around), end: span.end.add(around) }
  const calendar = await calendarOf(work, resource, localDay(searched.start))
  const taken = await takenOf(work.tx, work.space.id, resource.units, searched, work.now)
  const open = openBetween(calendar, searched)
  const free = bookableSpans(
    resource,
    open,
    taken.filter((one) => one.booking !== booking.id),
  )
  const wish = { persons: booking.persons, as: 'organisation' } as const
  return alternatives(free, span, resource.rules.gridMinutes, most * 4)
    .filter((other) => !other.start.equals(span.start))
    .filter((other) => !checkWish({ ...wish, span: other }, resource, open, work.now))
    .slice(0, most)
}
