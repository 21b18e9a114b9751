import type { Work } from '#foundation/http/route.ts'
import { takenOf } from '../queries.ts'
import type { Booking, Resource, Span } from '../resource.ts'
import { checkWish } from '../rules/booking-rules.ts'
import { alternatives, bookableSpans } from '../rules/free-times.ts'
import { openBetween } from '../rules/openings.ts'
import { homeZone, localDay } from '../rules/times.ts'
import { calendarOf } from './offer.ts'
import { wishQuery } from './wish.ts'

const days = 7

/**
 * Other times a provider may propose instead of a wish: on the same day where its own time is taken, and at the same time of
 * other days, the nearest first. What the wish itself keeps counts as free.
 */
export async function suggestions(work: Work, booking: Booking, resource: Resource): Promise<Span[]> {
  const wish = { start: booking.startsAt, end: booking.endsAt }
  const searched = {
    start: wish.start.subtract({ hours: 24 * (days + 1) }),
    end: wish.end.add({ hours: 24 * (days + 1) }),
  }
  const calendar = await calendarOf(work, resource, localDay(searched.start))
  const taken = await takenOf(work.tx, work.space.id, resource.units, searched, work.now)
  const open = openBetween(calendar, searched)
  const free = bookableSpans(
    resource,
    open,
    taken.filter((one) => one.booking !== booking.id),
  )
  const allowed = (span: Span) =>
    wishQuery(span) !== null &&
    isWithin(free, span) &&
    !checkWish({ span, persons: booking.persons, as: 'organisation' }, resource, open, work.now)
  const sameDay = allowed(wish)
    ? []
    : alternatives(free, wish, resource.rules.gridMinutes, 20)
        .filter(({ start }) => localDay(start).equals(localDay(wish.start)))
        .filter(allowed)
        .slice(0, 2)
  return [...sameDay, ...otherDays(wish).filter(allowed).slice(0, 4)]
}

const isWithin = (free: readonly Span[], span: Span) =>
  free.some(
    ({ start, end }) =>
      Temporal.Instant.compare(start, span.start) <= 0 && Temporal.Instant.compare(span.end, end) <= 0,
  )

/** The same local times a day later, a day earlier, two days later …; the clock may have changed in between. */
function otherDays({ start, end }: Span): Span[] {
  const [from, to] = [start.toZonedDateTimeISO(homeZone), end.toZonedDateTimeISO(homeZone)]
  return Array.from({ length: 2 * days }, (_, index) => (index % 2 ? -1 : 1) * (Math.floor(index / 2) + 1)).map(
    (shift) => ({ start: from.add({ days: shift }).toInstant(), end: to.add({ days: shift }).toInstant() }),
  )
}
