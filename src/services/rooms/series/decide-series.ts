import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { giveUp, makeActive, Taken } from '../bookings/occupancy.ts'
import type { Booking } from '../resource.ts'
import { isBefore } from '../rules/spans.ts'
import { requestNotices } from '../texts/request-notices.ts'
import { seriesProviderNotices as notices } from '../texts/series-provider.ts'
import { cancelBookings } from './cancel-bookings.ts'
import { keepSeriesDeposit } from './deposit.ts'
import { bookingsOfSeries, seriesById } from './queries.ts'
import { promised } from './save-series.ts'
import { inScope, type Scope } from './scope.ts'
import { tellSeries } from './telling.ts'

/**
 * Decides about all dates of a series that wait: those named are approved, the others refused. Whether they are still free is checked
 * by the database. Whoever asked gets one message.
 */
export async function decideSeries(work: Work, id: string, approved: readonly string[], reason: string | null) {
  const whole = await seriesById(work, id, true)
  const asked = whole.bookings.filter(({ state }) => state === 'asked')
  if (asked.length === 0) refuse(notices.nothingAsked)
  const yes = asked.filter(({ id: one, endsAt }) => approved.includes(one) && isBefore(work.now, endsAt))
  const no = asked.filter((booking) => !yes.includes(booking))
  if (no.length > 0 && !reason) refuse(notices.reasonMissing, 'reason')
  await makeActive(work, ...yes.map((one) => one.id)).catch((error: unknown) => {
    if (error instanceof Taken) refuse(notices.takenMeanwhile)
    throw error
  })
  const ids = (some: readonly Booking[]) => some.map((one) => one.id)
  await giveUp(work, ...ids(no))
  const { person } = work.viewer
  await sql`
    update rooms.booking set state = case when id = any(${ids(yes)}::uuid[]) then 'confirmed' else 'refused' end,
      reason = case when id = any(${ids(yes)}::uuid[]) then null else ${reason} end,
      decided_by = ${person}, decided_at = ${work.now}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = any(${ids(asked)}::uuid[])`.execute(work.tx)
  if (person) await notePresence(work, person, 'rooms')
  await keepSeriesDeposit(work, no)
  // With the refused ones: the deposit may have stood with one of them, and what is refused gets none.
  if (yes.length > 0) await promised(work, [...yes, ...no])
  // As they are now: the deposit may stand with another date.
  const answered = new Set(ids(asked))
  const bookings = (await bookingsOfSeries(work, id)).filter((one) => answered.has(one.id))
  await tellSeries(work, 'decided', { ...whole, bookings, rejected: [], reason: no.length > 0 ? reason : null })
}

/** Calls off dates of a series as their provider: everything is given back, and whoever booked is told why, once. */
export async function cancelSeriesByProvider(
  work: Work,
  id: string,
  scope: Scope,
  from: string | null,
  reason: string | null,
): Promise<void> {
  const whole = await seriesById(work, id, true)
  const those = inScope(whole.bookings, scope, from, work.now)
  const somebodys = those.some(({ kind }) => kind !== 'internal')
  if (somebodys && !reason) refuse(requestNotices.reasonMissing, 'reason')
  const { person } = work.viewer
  const { cancelled } = await cancelBookings(work, those, 'provider', reason, person)
  if (person) await notePresence(work, person, 'rooms')
  if (somebodys)
    await tellSeries(work, 'cancelled-by-provider', { ...whole, bookings: cancelled, rejected: [], reason })
}
