import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Gathering, Registration, RegistrationState } from './gathering.ts'
import { whoMovesUp } from './moving-up.ts'
import { freePlaces, phaseOf } from './phase.ts'
import { refusalOfPhase, refusals } from './refusals.ts'

// Everything that changes who has a place. The caller holds the lock of the gathering's row; the counters and the rows of
// registrations change together, and the database refuses a counter that would pass the capacity.

export type Placing = Pick<Work, 'tx' | 'now' | 'later'> & { readonly space: { readonly id: string } }

/** Where somebody with so many persons stands who comes now; refused, with the reason, when nowhere. */
export function standingFor(
  gathering: Gathering,
  persons: number,
  now: Temporal.Instant,
): 'registered' | 'waiting' | 'interested' {
  const phase = phaseOf(gathering, now)
  if (phase === 'interest') return 'interested'
  if (phase === 'waiting-list') {
    if (gathering.capacity !== null && persons > gathering.capacity)
      refuse(refusals.onlySoMany(gathering.capacity), 'persons')
    return 'waiting'
  }
  if (phase !== 'open') refuse(refusalOfPhase(phase))
  const free = freePlaces(gathering)
  return persons <= free ? 'registered' : refuse(refusals.onlySoMany(free), 'persons')
}

/** Counts somebody in and gives them the next number. */
export async function takeNumber(
  work: Placing,
  gathering: Gathering,
  standing: 'registered' | 'waiting' | 'interested',
  persons: number,
): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    update gatherings.gathering set last_number = last_number + 1,
      taken = taken + ${standing === 'registered' ? persons : 0}::int,
      waiting = waiting + ${standing === 'waiting' ? 1 : 0}::int,
      interested = interested + ${standing === 'interested' ? 1 : 0}::int
    where space_id = ${work.space.id} and id = ${gathering.id} returning last_number as number`.execute(work.tx)
  return rows[0]?.number as number
}

/** Somebody leaves: the place is free, and the waiting list moves up. */
export async function giveBack(
  work: Placing,
  gathering: Gathering,
  registration: Pick<Registration, 'id' | 'state' | 'persons'>,
  by: 'participant' | 'staff',
): Promise<void> {
  const { state, persons } = registration
  await sql`
    update gatherings.registration set state = 'cancelled', cancelled_at = ${work.now}, cancelled_by = ${by}
    where space_id = ${work.space.id} and id = ${registration.id}`.execute(work.tx)
  await sql`delete from gatherings.answer where space_id = ${work.space.id} and registration_id = ${registration.id}`.execute(
    work.tx,
  )
  await countOut(work, gathering.id, state, persons)
  const after = {
    ...gathering,
    taken: gathering.taken - (state === 'registered' ? persons : 0),
    waiting: gathering.waiting - (state === 'waiting' ? 1 : 0),
  }
  await settleWaitingList(work, after)
}

async function countOut(work: Placing, gathering: string, state: RegistrationState, persons: number): Promise<void> {
  await sql`
    update gatherings.gathering set
      taken = taken - ${state === 'registered' ? persons : 0}::int,
      waiting = waiting - ${state === 'waiting' ? 1 : 0}::int,
      interested = interested - ${state === 'interested' ? 1 : 0}::int
    where space_id = ${work.space.id} and id = ${gathering}`.execute(work.tx)
}

/** Lets the waiting list move up as far as there are places; each one is told. After the beginning nobody moves any more. */
export async function settleWaitingList(work: Placing, gathering: Gathering): Promise<void> {
  if (gathering.waiting === 0 || gathering.state === 'cancelled') return
  if (gathering.startsAt && Temporal.Instant.compare(work.now, gathering.startsAt) >= 0) return
  const free = gathering.capacity === null ? Number.POSITIVE_INFINITY : gathering.capacity - gathering.taken
  if (free <= 0) return
  const moved = whoMovesUp(await queue(work, gathering.id, 'waiting', Math.min(free, 1000)), free)
  if (moved.length === 0) return
  await place(
    work,
    gathering.id,
    moved.map(({ id }) => id),
  )
  await sql`
    update gatherings.gathering set taken = taken + ${personsOf(moved)}::int, waiting = waiting - ${moved.length}::int
    where space_id = ${work.space.id} and id = ${gathering.id}`.execute(work.tx)
  await work.later('gatherings.tell', {
    space: work.space.id,
    gathering: gathering.id,
    what: 'moved-up',
    registrations: moved.map(({ id }) => id),
  })
}

/** The day is fixed: the interest list becomes registrations, in order, as far as there are places; the rest waits. */
export async function admitInterested(work: Placing, gathering: Gathering): Promise<void> {
  if (gathering.interested === 0) return
  const interested = await queue(work, gathering.id, 'interested', null)
  const moved = whoMovesUp(
    interested,
    gathering.capacity === null ? Number.POSITIVE_INFINITY : gathering.capacity - gathering.taken,
  )
  await place(
    work,
    gathering.id,
    moved.map(({ id }) => id),
  )
  await sql`update gatherings.registration set state = 'waiting' where space_id = ${work.space.id} and gathering_id = ${gathering.id} and state = 'interested'`.execute(
    work.tx,
  )
  await sql`
    update gatherings.gathering set taken = taken + ${personsOf(moved)}::int, waiting = waiting + ${interested.length - moved.length}::int, interested = 0
    where space_id = ${work.space.id} and id = ${gathering.id}`.execute(work.tx)
  await work.later('gatherings.tell', { space: work.space.id, gathering: gathering.id, what: 'dated' })
}

async function queue(work: Placing, gathering: string, state: 'waiting' | 'interested', most: number | null) {
  const { rows } = await sql<{ id: string; number: number; persons: number }>`
    select id, number, persons from gatherings.registration
    where space_id = ${work.space.id} and gathering_id = ${gathering} and state = ${state} order by number limit ${most}`.execute(
    work.tx,
  )
  return rows
}

async function place(work: Placing, gathering: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql`
    update gatherings.registration set state = 'registered', moved_up_at = ${work.now}
    where space_id = ${work.space.id} and gathering_id = ${gathering} and id = any(${ids})`.execute(work.tx)
}

const personsOf = (list: readonly { persons: number }[]) => list.reduce((sum, { persons }) => sum + persons, 0)
