import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { roomsOf } from '../../meetings/queries.ts'
import { sessionsOf, slotsOf } from '../queries.ts'
import type { Favourite, GridNow } from './grid-input.ts'
import type { Proposal } from './proposal.ts'

export async function proposalOf(tx: Tx, space: string, meeting: string): Promise<Proposal | undefined> {
  const { rows } = await sql<Proposal>`
    select asked_at as "askedAt", mark, result, computed_at as "computedAt", problem from network.proposal
    where space_id = ${space} and meeting_id = ${meeting}`.execute(tx)
  return rows[0]
}

/** The grid as it is. Three statements. */
export const gridNow = async (
  tx: Tx,
  space: string,
  meeting: string,
  person: string | null = null,
): Promise<GridNow> => ({
  rooms: await roomsOf(tx, space, meeting),
  slots: await slotsOf(tx, space, meeting),
  sessions: await sessionsOf(tx, space, meeting, person),
})

/** Who wants to be where; people as numbers, in no order that tells anything. One statement. */
export async function favouritesOf(tx: Tx, space: string, sessions: readonly string[]): Promise<Favourite[]> {
  const { rows } = await sql<Favourite>`
    select subject_id as session, dense_rank() over (order by md5(person_id::text))::int as person from responses.mark
    where space_id = ${space} and subject_kind = 'network.session' and mark = 'follow' and subject_id = any(${[...sessions]}::uuid[])`.execute(
    tx,
  )
  return rows
}
