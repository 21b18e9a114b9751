import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { addresses } from '../addresses.ts'
import { requestDeposits } from '../deposits/save-deposit.ts'
import { hurryCode } from '../keys/booking-codes.ts'
import { takenOf } from '../queries.ts'
import type { Booking, Resource, Span } from '../resource.ts'
import { keepSeriesDeposit } from '../series/deposit.ts'
import { setOf, type Together } from '../sets/save-set.ts'
import { tellSet } from '../sets/telling.ts'
import { requestNotices as notices } from '../texts/request-notices.ts'
import { giveUp, makeActive, Taken } from './occupancy.ts'
import { settled } from './request-queries.ts'
import { cancelBooking } from './save-booking.ts'
import { tellBooked } from './telling.ts'
import { wishQuery } from './wish.ts'

/** The booking, locked until the decision is written: of two who decide at the same moment the second learns what the first did. */
async function lockedRequest(work: Work, id: string) {
  const locked = await settled(work, id, true)
  if (locked.booking.state !== 'asked') refuse(notices.decidedBefore(locked.booking.state))
  // What was asked for together is answered together: a hall without its kitchen is no help.
  const together = (await setOf(work, locked.booking.set, true)).filter(({ booking }) => booking.state === 'asked')
  return { ...locked, together: together.length > 0 ? together : [locked] }
}

const idsOf = (together: readonly Together[]) => together.map(({ booking }) => booking.id)

/** Says yes. Whether the time is still free is checked by the database: a wish that kept nobody out does so from now on. */
export async function approve(work: Work, id: string): Promise<void> {
  const { booking, resource, together } = await lockedRequest(work, id)
  if (Temporal.Instant.compare(booking.endsAt, work.now) <= 0) refuse(notices.over)
  try {
    await makeActive(work, ...idsOf(together))
  } catch (error) {
    if (error instanceof Taken) refuse(notices.taken)
    throw error
  }
  await decide(work, idsOf(together), 'confirmed', null)
  const withDeposit = together.filter((one) => one.booking.price.depositCents > 0)
  if (withDeposit.length > 0) await requestDeposits(work, idsOf(withDeposit))
  await hurryCode(work, booking.startsAt)
  if (together.length > 1) return await tellSet(work, await setOf(work, booking.set), 'confirmed')
  await tellBooked(work, { ...booking, state: 'confirmed', version: booking.version + 1 }, resource, 'confirmed')
}

/** Says no, with a reason and perhaps another time, which is not kept for anybody. */
export async function refuseRequest(work: Work, id: string, reason: string, other: Span | null): Promise<void> {
  const { booking, resource, together } = await lockedRequest(work, id)
  if (other) await refuseTakenTime(work, booking, resource, other)
  await giveUp(work, ...idsOf(together))
  await decide(work, idsOf(together), 'refused', reason)
  await keepSeriesDeposit(work, [booking])
  if (together.length > 1 && !other) return await tellSet(work, await setOf(work, booking.set), 'refused', reason)
  const told = { ...booking, state: 'refused', version: booking.version + 1 } as const
  const alternative = other && {
    words: dateRange({ start: other.start, end: other.end }, booking.language),
    address: formFor(resource, booking, other),
  }
  await tellBooked(work, told, resource, 'refused', { reason, alternative })
}

/** Calls off what was promised: everything is given back, and whoever booked is told why. */
export async function cancelByProvider(work: Work, id: string, reason: string | null): Promise<void> {
  const { booking, resource } = await settled(work, id, true)
  if (booking.state !== 'confirmed') refuse(notices.decidedBefore(booking.state))
  if (!isSomebodys(booking)) return await lift(work, booking)
  const refund = await cancelBooking(work, booking, 'provider', reason)
  await noteDecider(work, id)
  const told = { ...booking, state: 'cancelled', refundCents: refund, version: booking.version + 1 } as const
  await tellBooked(work, told, resource, 'cancelled-by-provider', { reason })
}

/** Own use and blocked times end when the provider says so, also while they last. */
async function lift(work: Work, { id }: Booking): Promise<void> {
  await giveUp(work, id)
  await sql`
    update rooms.booking set state = 'cancelled', cancelled_by = 'provider', updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await noteDecider(work, id)
}

/** Somebody stands behind it who has to be told; own use and blocked times are nobody's. */
export const isSomebodys = ({ kind }: Pick<Booking, 'kind'>): boolean => kind === 'normal' || kind === 'behalf'

async function decide(
  work: Work,
  ids: readonly string[],
  state: 'confirmed' | 'refused',
  reason: string | null,
): Promise<void> {
  await sql`
    update rooms.booking set state = ${state}, reason = ${reason}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = any(${ids}::uuid[])`.execute(work.tx)
  await noteDecider(work, ...ids)
}

async function noteDecider(work: Work, ...ids: readonly string[]): Promise<void> {
  const { person } = work.viewer
  await sql`
    update rooms.booking set decided_by = ${person}, decided_at = ${work.now} where space_id = ${work.space.id} and id = any(${ids}::uuid[])`.execute(
    work.tx,
  )
  if (person) await notePresence(work, person, 'rooms')
}

/** A time that is taken itself is no help. What the wish itself keeps does not count. */
async function refuseTakenTime(work: Work, booking: Booking, resource: Resource, span: Span): Promise<void> {
  if (Temporal.Instant.compare(span.start, work.now) <= 0) refuse(notices.alternativePast, 'tag')
  const end = span.end.add({ minutes: resource.rules.bufferMinutes })
  const taken = await takenOf(work.tx, work.space.id, resource.units, { start: span.start, end }, work.now)
  const others = taken.filter((one) => one.booking !== booking.id)
  const units = new Set(others.map(({ unit }) => unit)).size
  if (resource.takes === 'all' ? units > 0 : units >= resource.units.length) refuse(notices.alternativeTaken, 'tag')
}

/** The form for another time, filled in with what was wished. */
const formFor = (resource: Resource, booking: Booking, span: Span) =>
  addresses.book(
    { resource: resource.slug },
    {
      ...wishQuery(span),
      personen: booking.persons ?? undefined,
      gruppe: booking.bookedAs,
      zweck: booking.purpose,
    },
  )
