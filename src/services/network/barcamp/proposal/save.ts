import { sql } from 'kysely'
import type { Writing } from '../../writing.ts'
import { lockCamp } from '../save.ts'
import { markOf, movesOf } from './grid-input.ts'
import { proposeQueue } from './proposal.ts'
import { gridNow, proposalOf } from './queries.ts'

/** Asks for a proposal; one that was there goes. */
export async function askForProposal(work: Writing, meeting: string): Promise<void> {
  await sql`
    insert into network.proposal (space_id, meeting_id, asked_at) values (${work.space.id}, ${meeting}, ${work.now})
    on conflict (space_id, meeting_id) do update set asked_at = excluded.asked_at, mark = '', result = null, computed_at = null, problem = ''`.execute(
    work.tx,
  )
  await work.later(proposeQueue, { meeting })
}

/**
 * Takes a proposal over, all of it or nothing: moves of one barcamp follow each other, so the grid is still the one it was computed from.
 * @param mark of the grid the moderator saw
 * @returns how many sessions moved; null when the grid has changed meanwhile
 */
export async function takeOver(
  work: Writing,
  meeting: string,
  mark: string,
  by: string | null,
): Promise<number | null> {
  const { tx, space, now } = work
  await lockCamp(work, meeting)
  const proposal = await proposalOf(tx, space.id, meeting)
  const grid = await gridNow(tx, space.id, meeting)
  if (!proposal?.result || proposal.mark !== mark || markOf(grid) !== mark) return null
  const moves = movesOf(grid, proposal.result)
  const moved = moves.map(({ session }) => session)
  await sql`delete from network.placement where space_id = ${space.id} and session_id = any(${moved}::uuid[])`.execute(
    tx,
  )
  const placed = moves.flatMap(({ session, to }) =>
    to
      ? [{ space_id: space.id, session_id: session, room_id: to.room, slot_id: to.slot, placed_by: by, placed_at: now }]
      : [],
  )
  if (placed.length > 0) await tx.insertInto('network.placement').values(placed).execute()
  await sql`delete from network.proposal where space_id = ${space.id} and meeting_id = ${meeting}`.execute(tx)
  return moves.length
}

/** A pinned session stays where it is when a grid is proposed. @returns false when it has no place */
export async function pin(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  session: string,
  on: boolean,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.session s set pinned = ${on} where s.space_id = ${space.id} and s.id = ${session}
      and (not ${on} or exists (select from network.placement p where p.space_id = s.space_id and p.session_id = s.id))`.execute(
    tx,
  )
  return Boolean(numAffectedRows)
}
