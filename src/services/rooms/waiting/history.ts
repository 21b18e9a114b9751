import { sql } from 'kysely'
import type { WaitingEvent, WaitingState } from './waiting.ts'
import type { InSpace } from './waiting-queries.ts'

type Writing = InSpace & { readonly now: Temporal.Instant }
type Happened = Pick<WaitingEvent, 'what'> & Partial<Pick<WaitingEvent, 'why' | 'detail'>>

/** Writes down what happened to an entry. The same twice in a row is written once. */
export async function note(
  { tx, space, now }: Writing,
  waiting: string,
  { what, why = '', detail = {} }: Happened,
): Promise<void> {
  const said = JSON.stringify(detail)
  await sql`
    insert into rooms.waiting_event (space_id, waiting_id, number, at, what, why, detail)
    select ${space.id}, ${waiting}, coalesce(max(number), 0) + 1, ${now}, ${what}, ${why}, ${said}::jsonb
    from rooms.waiting_event e where e.space_id = ${space.id} and e.waiting_id = ${waiting}
    having not coalesce((array_agg(e.what = ${what} and e.why = ${why} and e.detail = ${said}::jsonb order by e.number desc))[1], false)`.execute(
    tx,
  )
}

/** The entry ends: it keeps nobody waiting any more, and holds nothing. */
export async function end(
  work: Writing,
  waiting: string,
  state: Extract<WaitingState, 'accepted' | 'rejected' | 'lapsed' | 'left' | 'removed' | 'over'>,
  reason: string | null = null,
): Promise<void> {
  await sql`
    update rooms.waiting set state = ${state}, reason = ${reason}, ended_at = ${work.now}
    where space_id = ${work.space.id} and id = ${waiting}`.execute(work.tx)
  await note(work, waiting, { what: state })
}

/** Gives free what was held for an offer. First the time, then the bookings: in the order in which others take forgotten holds away. */
export async function dropHolds({ tx, space }: InSpace, waiting: string): Promise<void> {
  await sql`
    delete from rooms.occupancy where space_id = ${space.id}
      and booking_id in (select id from rooms.booking where space_id = ${space.id} and waiting_id = ${waiting} and state = 'unconfirmed')`.execute(
    tx,
  )
  await sql`
    delete from rooms.booking where space_id = ${space.id} and waiting_id = ${waiting} and state in ('unconfirmed', 'expired')`.execute(
    tx,
  )
}
