import { noteGuest } from '#commons/accounts/guests.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { pricesOf } from '../queries.ts'
import type { Price, Resource, Span } from '../resource.ts'
import { priceOf } from '../rules/price.ts'
import { wholeDays } from '../rules/times.ts'
import { requestNotices as notices } from '../texts/request-notices.ts'
import type { EntryInput } from './entry-input.ts'
import { occupy, Taken } from './occupancy.ts'
import { referenceFrom } from './reference.ts'
import { spanOf } from './wish.ts'
import { writeBookings } from './write-booking.ts'

export type Entering = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'random' | 'sign' | 'viewer'>

const nothing: Price = { lines: [], cents: 0, vatCents: 0, depositCents: 0 }

/** The time that was typed; without times whole days, from the first to the last. */
export function enteredSpan({ tag, von, bistag, bis }: Pick<EntryInput, 'tag' | 'von' | 'bistag' | 'bis'>): Span {
  if (bistag && Temporal.PlainDate.compare(bistag, tag) < 0) refuse(notices.endsBefore, 'bistag')
  if (!von && !bis) return wholeDays(tag, bistag ?? tag)
  if (!von || !bis) refuse(notices.timesMissing, von ? 'bis' : 'von')
  const span = spanOf({ tag, von, bistag, bis })
  if ('problem' in span) {
    const why = { skipped: notices.skipped, twice: notices.twice, 'ends-before': notices.endsBefore }
    refuse(why[span.problem], span.field)
  }
  return span
}

/**
 * Writes what a provider enters, at once confirmed: opening times, notice and approval do not bind those who set them; that nothing
 * overlaps does. A blocked time takes every unit (all seats of a room) and keeps no break behind it; only bookings for somebody cost something.
 * @returns id of the booking
 */
export async function enterBooking(work: Entering, resource: Resource, input: EntryInput): Promise<string> {
  const span = enteredSpan(input)
  if (span.end.since(span.start).total('hours') > 24 * 366) refuse(notices.tooLong, 'bistag')
  const isBehalf = input.kind === 'behalf'
  if (isBehalf && !input.name) refuse(notices.nameMissing, 'name')
  if (!isBehalf && !input.words) refuse(notices.wordsMissing, 'words')
  const wish = { span, group: input.gruppe, purpose: input.zweck }
  const price = isBehalf ? priceOf(await pricesOf(work.tx, work.space.id, resource.id), wish, resource) : nothing
  const id = work.newId()
  await writeBookings(work, [
    {
      id,
      resource: resource.id,
      reference: referenceFrom(work.random(5)),
      kind: input.kind,
      state: 'confirmed',
      startsAt: span.start,
      endsAt: span.end,
      person: null,
      name: isBehalf ? (input.name ?? '') : '',
      mail: isBehalf ? input.mail : null,
      phone: isBehalf ? input.phone : null,
      linkKey: isBehalf && input.mail ? work.random(24) : null,
      persons: isBehalf ? input.persons : null,
      bookedAs: isBehalf ? input.gruppe : 'public',
      purpose: isBehalf ? input.zweck : 'other',
      words: input.words ?? '',
      price,
      refunds: isBehalf ? resource.refunds : [],
      conditionsFrom: isBehalf ? resource.conditionsFrom : null,
      decidedBy: work.viewer.person,
      decidedAt: work.now,
      madeAt: work.now,
    },
  ])
  const taking =
    input.kind === 'block'
      ? { ...resource, takes: 'all' as const, rules: { ...resource.rules, bufferMinutes: 0 } }
      : resource
  try {
    await occupy(work, { booking: id, resource: taking, span, active: true, until: null })
  } catch (error) {
    if (error instanceof Taken) refuse(notices.enteredTaken, 'tag')
    throw error
  }
  if (work.viewer.person) await notePresence(work, work.viewer.person, 'rooms')
  if (isBehalf && input.mail) await noteGuest(work, input.mail, 'rooms')
  return id
}
