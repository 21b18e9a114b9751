import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { found, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { depositNotices as notices } from '../texts/deposit-notices.ts'
import { after, type Deposit, type DepositDeed } from './deposit.ts'
import { countsUntil, depositOf } from './queries.ts'

type Saving = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }

/**
 * Confirmed bookings that are not over and cost a deposit get it, each once. One statement.
 * @param ids these bookings; null: all of the space that have none yet
 */
export async function requestDeposits({ tx, space, now }: Saving, ids: readonly string[] | null): Promise<void> {
  await sql`
    insert into rooms.deposit (space_id, booking_id, cents, state, due_days, requested_at)
    select k.space_id, k.id, k.deposit_cents, 'requested', coalesce(a.deposit_days, 7), ${now}
    from rooms.booking k left join rooms.arrangement a on a.space_id = k.space_id and a.resource_id = k.resource_id
    where k.space_id = ${space.id} and k.state = 'confirmed' and k.deposit_cents > 0 and k.ends_at > ${now}
      and (${ids}::uuid[] is null or k.id = any(${ids}))
    on conflict (space_id, booking_id) do nothing`.execute(tx)
}

/**
 * What was not paid for bookings that are over or do not stand any more is not asked for any longer; that of a series only when its last
 * date is over. One statement.
 * @returns ids of their bookings
 */
export async function dropDeposits({ tx, space, now }: Saving, ids: readonly string[] | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update rooms.deposit d set state = 'dropped', settled_at = ${now}
    from rooms.booking k
    where d.space_id = ${space.id} and d.state = 'requested' and k.space_id = d.space_id and k.id = d.booking_id
      and (k.state <> 'confirmed' or coalesce(${countsUntil}, k.ends_at) <= ${now}) and (${ids}::uuid[] is null or k.id = any(${ids}))
    returning d.booking_id as id`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Staff note what happened to a deposit. The row is locked: of two who decide at the same moment the second is told what stands.
 * @returns what stands now
 */
export async function noteDeposit(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'viewer' | 'newId'>,
  booking: string,
  deed: DepositDeed,
): Promise<Deposit> {
  const before = found(await depositOf(work, booking, true))
  const stands = after(before, deed)
  if ('problem' in stands) {
    if (stands.problem === 'too-much') refuse(notices.tooMuch(before.cents), 'euros')
    if (stands.problem === 'too-little') refuse(notices.tooLittle, 'euros')
    if (stands.problem === 'no-reason') refuse(notices.reasonMissing, 'reason')
    if (stands.problem === 'not-undoable') refuse(notices.notUndoable)
    refuse(notices.standsAlready[before.state])
  }
  if (deed.deed === 'undo') return await undo(work, booking, before, { ...before, ...stands }, deed.reason)
  const { person } = work.viewer
  const paid = stands.state === 'paid'
  await sql`
    update rooms.deposit set state = ${stands.state}, withheld_cents = ${stands.withheldCents}, reason = ${stands.reason},
      paid_at = ${paid ? work.now : before.paidAt}, paid_by = ${paid ? sql`${person}` : sql`paid_by`},
      settled_at = ${paid ? null : work.now}, settled_by = ${paid ? null : person}, payer = ${paid ? sql`payer` : null}
    where space_id = ${work.space.id} and booking_id = ${booking}`.execute(work.tx)
  if (person) await notePresence(work, person, 'rooms')
  return { ...before, ...stands, paidAt: paid ? work.now : before.paidAt, settledAt: paid ? null : work.now }
}

/** Takes the last note back; that it was noted, when, and why it was wrong stays in the history. */
async function undo(
  { tx, space, now, viewer, newId }: Pick<Work, 'tx' | 'space' | 'now' | 'viewer' | 'newId'>,
  booking: string,
  before: Deposit,
  stands: Deposit,
  reason: string,
): Promise<Deposit> {
  const wasReturned = before.state === 'returned'
  await tx
    .insertInto('rooms.deposit_undo')
    .values({
      space_id: space.id,
      id: newId(),
      booking_id: booking,
      undone: before.state,
      noted_at: (wasReturned ? before.settledAt : before.paidAt) ?? now,
      undone_at: now,
      undone_by: viewer.person,
      reason,
    })
    .execute()
  await sql`
    update rooms.deposit set state = ${stands.state}, settled_at = null, settled_by = null,
      paid_at = ${wasReturned ? before.paidAt : null}, paid_by = ${wasReturned ? sql`paid_by` : null}
    where space_id = ${space.id} and booking_id = ${booking}`.execute(tx)
  if (viewer.person) await notePresence({ tx, space, now }, viewer.person, 'rooms')
  return { ...stands, settledAt: null, paidAt: wasReturned ? before.paidAt : null }
}

/**
 * Before bookings forget whose they are: who has money with a provider stays named on the deposit until it is settled
 * (§§ 195, 199 BGB: it can be asked back); everything else goes.
 */
export async function keepPayers(
  { tx, space }: Pick<Saving, 'tx' | 'space'>,
  of: { readonly person: string | null; readonly mail: string | null } | { readonly endedBefore: Temporal.Instant },
): Promise<void> {
  const theirs =
    'endedBefore' in of
      ? sql`k.ends_at < ${of.endedBefore}`
      : sql`(k.person_id = ${of.person}::uuid or lower(k.mail) = lower(${of.mail}::text))`
  await sql`
    update rooms.deposit d set payer = k.name from rooms.booking k
    where d.space_id = ${space.id} and d.state = 'paid' and d.payer is null and k.space_id = d.space_id and k.id = d.booking_id
      and k.name <> '' and ${theirs}`.execute(tx)
}

/** After four years nobody can ask for a deposit any more: the last name goes. */
const claimYears = 4

export async function forgetPayers({ tx, space, now }: Saving): Promise<void> {
  await sql`
    update rooms.deposit d set payer = null from rooms.booking k
    where d.space_id = ${space.id} and d.payer is not null and k.space_id = d.space_id and k.id = d.booking_id
      and k.ends_at < ${now.subtract({ hours: 24 * 366 * claimYears })}`.execute(tx)
}

/**
 * A deposit that counts for several dates goes on with another one when its own is called off: before it is dropped or to be returned.
 * Only what is open goes on, and only to a booking that stands and has none. @returns whether it did
 */
export async function passDepositOn({ tx, space, now }: Saving, from: string, to: string): Promise<boolean> {
  const { rows } = await sql<{ cents: number }>`
    update rooms.deposit d set booking_id = ${to}
    where d.space_id = ${space.id} and d.booking_id = ${from} and d.state in ('requested', 'paid')
      and exists (select from rooms.booking k where k.space_id = d.space_id and k.id = ${to} and k.state = 'confirmed' and k.ends_at > ${now})
      and not exists (select from rooms.deposit o where o.space_id = d.space_id and o.booking_id = ${to})
    returning d.cents`.execute(tx)
  const cents = rows[0]?.cents
  if (cents === undefined) return false
  // What a booking says of its deposit goes along, so that nobody asks for it a second time.
  await sql`
    update rooms.booking set deposit_cents = case id when ${to} then ${cents}::int else 0 end
    where space_id = ${space.id} and id in (${from}, ${to})`.execute(tx)
  return true
}
