import { sql } from 'kysely'
import { refuse } from '#foundation/http/problems.ts'
import type { Writing } from '../writing.ts'
import { hostKeys, hostNames, type Session } from './camp.ts'
import { sessionsOf } from './queries.ts'
import { lockCamp } from './save.ts'
import { hostBusy, notices, taken } from './texts.ts'

export interface Cell {
  readonly room: string
  readonly slot: string
}

/**
 * Puts a session into a cell of the grid, or moves it there. Only its own row is written. Moves of one barcamp follow each other, however many
 * moderators make them: whoever is second sees what the first one did.
 * @param swap the session that is there takes the place this one had
 */
export async function placeSession(
  work: Writing,
  meeting: string,
  session: Session,
  cell: Cell,
  { by, swap }: { by: string | null; swap: boolean },
): Promise<void> {
  const { tx, space } = work
  await lockCamp(work, meeting)
  await keepCell(work, meeting, cell)
  const all = await sessionsOf(tx, space.id, meeting, null)
  const here = all.find(({ id }) => id === session.id)
  if (here?.state !== 'parked') refuse(notices.notPitched)
  const there = all.find(({ id, roomId, slotId }) => id !== session.id && roomId === cell.room && slotId === cell.slot)
  if (there && !swap) refuse(taken(there.title), 'cell')
  const back = here?.roomId && here.slotId ? { room: here.roomId, slot: here.slotId } : null
  refuseBusyHosts(all, session, cell.slot, there ? [there.id] : [])
  if (there && back) refuseBusyHosts(all, there, back.slot, [session.id])
  await sql`delete from network.placement where space_id = ${space.id} and session_id = any(${[session.id, ...(there ? [there.id] : [])]})`.execute(
    tx,
  )
  await put(work, session.id, cell, by)
  if (there && back) await put(work, there.id, back, by)
}

/** The cell is there and stays until the end of the move; otherwise it is refused. */
async function keepCell({ tx, space }: Writing, meeting: string, cell: Cell): Promise<void> {
  const { rows } = await sql<{ common: string }>`
    select s.common from network.slot s join network.room r on r.space_id = s.space_id and r.meeting_id = s.meeting_id
    where s.space_id = ${space.id} and s.meeting_id = ${meeting} and s.id = ${cell.slot} and r.id = ${cell.room} for share`.execute(
    tx,
  )
  if (!rows[0]) return refuse(notices.noCell, 'cell')
  if (rows[0].common) refuse(notices.together, 'cell')
}

/** Nobody hosts in two rooms at the same time. @param except sessions that leave the slot with this move */
function refuseBusyHosts(all: readonly Session[], session: Session, slot: string, except: readonly string[]): void {
  const keys = hostKeys(session)
  for (const other of all) {
    if (other.id === session.id || other.slotId !== slot || except.includes(other.id)) continue
    const busy = keys.findIndex((key) => hostKeys(other).includes(key))
    if (busy >= 0) refuse(hostBusy(hostNames(session)[busy] ?? '', other.title), 'cell')
  }
}

const put = ({ tx, space, now }: Writing, session: string, { room, slot }: Cell, by: string | null) =>
  sql`
    insert into network.placement (space_id, session_id, room_id, slot_id, placed_by, placed_at)
    values (${space.id}, ${session}, ${room}, ${slot}, ${by}, ${now})`.execute(tx)

/** Back to the parking area; nothing is pinned there. */
export async function unplaceSession({ tx, space }: Pick<Writing, 'tx' | 'space'>, session: string): Promise<void> {
  await sql`update network.session set pinned = false where space_id = ${space.id} and id = ${session} and pinned`.execute(
    tx,
  )
  await sql`delete from network.placement where space_id = ${space.id} and session_id = ${session}`.execute(tx)
}
