import { parseForm } from '#foundation/http/parse-form.ts'
import type { Work } from '#foundation/http/route.ts'
import { calendarOf, type Typed } from '../bookings/offer.ts'
import { canBeCancelled } from '../bookings/save-booking.ts'
import { type NoSpan, spanOf, wishFields, wishQuery } from '../bookings/wish.ts'
import { pricesOf, takenOf } from '../queries.ts'
import type { Booking, Price, Resource, Span } from '../resource.ts'
import { checkWish, type RuleProblem } from '../rules/booking-rules.ts'
import { refundOf } from '../rules/cancelling.ts'
import { alternatives, bookableSpans } from '../rules/free-times.ts'
import { openBetween } from '../rules/openings.ts'
import { priceOf } from '../rules/price.ts'
import { contains } from '../rules/spans.ts'
import { localDay } from '../rules/times.ts'

/** What the house answers to a change. */
export type ChangeOffer =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'unreadable'; readonly problems: Readonly<Record<string, string>> }
  | ({ readonly kind: 'no-span' } & NoSpan)
  | { readonly kind: 'same' }
  | {
      readonly kind: 'not-allowed' | 'taken'
      readonly problem: RuleProblem | null
      readonly span: Span
      readonly free: readonly Span[]
    }
  | { readonly kind: 'free'; readonly span: Span; readonly persons: number | null; readonly price: Price }

/** Why whoever booked cannot change a booking at all. */
export function whyNoChange(booking: Booking, now: Temporal.Instant): 'over' | 'too-late' | 'in-set' | null {
  if (!canBeCancelled(booking, now) || booking.state === 'unconfirmed') return 'over'
  if (booking.set) return 'in-set'
  // Otherwise one could move what is too late to cancel to next year, and cancel it then.
  return refundOf(booking, now) < booking.price.cents ? 'too-late' : null
}

/** Only what a change is about; as whom and what for stays. */
export const changeFields = {
  tag: wishFields.tag,
  von: wishFields.von,
  bistag: wishFields.bistag,
  bis: wishFields.bis,
  personen: wishFields.personen,
}

const around = { hours: 24 * 7 }

/** Answers a change like a new wish; what the booking has itself counts as free. Three statements. */
export async function changeOffer(
  work: Pick<Work, 'tx' | 'space' | 'language' | 'now'>,
  booking: Booking,
  resource: Resource,
  typed: Typed,
): Promise<ChangeOffer> {
  if (!typed.tag) return { kind: 'nothing-asked' }
  const form = new FormData()
  for (const name of Object.keys(changeFields)) form.set(name, String(typed[name] ?? ''))
  const { input, problems } = parseForm(changeFields, form)
  if (!input) return { kind: 'unreadable', problems }
  const span = spanOf(input)
  if ('problem' in span) return { kind: 'no-span', ...span }
  const persons = input.personen
  if (span.start.equals(booking.startsAt) && span.end.equals(booking.endsAt) && persons === booking.persons)
    return { kind: 'same' }
  const searched = { start: span.start.subtract(around), end: span.end.add(around) }
  const [calendar, all, prices] = await Promise.all([
    calendarOf(work, resource, localDay(searched.start)),
    takenOf(work.tx, work.space.id, resource.units, searched, work.now),
    pricesOf(work.tx, work.space.id, resource.id),
  ])
  const open = openBetween(calendar, searched)
  const free = bookableSpans(
    resource,
    open,
    all.filter((one) => one.booking !== booking.id),
  )
  const as = booking.booker ? 'organisation' : booking.person ? 'account' : 'guest'
  const others = () =>
    alternatives(free, span, resource.rules.gridMinutes, 20)
      .filter((other) => wishQuery(other) && !checkWish({ span: other, persons, as }, resource, open, work.now))
      .slice(0, 5)
  const problem = checkWish({ span, persons, as }, resource, open, work.now)
  if (problem) return { kind: 'not-allowed', problem, span, free: others() }
  if (!free.some((one) => contains(one, span))) return { kind: 'taken', problem: null, span, free: others() }
  const price = priceOf(prices, { span, group: booking.bookedAs, purpose: booking.purpose }, resource)
  // The deposit is what was agreed: of a series only one date has it.
  return { kind: 'free', span, persons, price: { ...price, depositCents: booking.price.depositCents } }
}
