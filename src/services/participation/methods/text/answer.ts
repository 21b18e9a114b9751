import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Writing } from '../../writing.ts'
import type { Status } from './remark.ts'

/**
 * Answers contributions officially, several with the same words; earlier answers are kept.
 * @returns those that were answered: what is out of sight or of another phase is left out
 */
export async function answerRemarks(
  work: Writing,
  phase: string,
  ids: readonly string[],
  { status, reason }: { status: Status; reason: string },
  by: string,
): Promise<string[]> {
  const { tx, space, now } = work
  const { rows } = await sql<{ id: string }>`
    update participation.remark set status = ${status}
    where space_id = ${space.id} and phase_id = ${phase} and id = any(${ids}::uuid[]) and state = 'shown' and not hidden
    returning id`.execute(tx)
  if (rows.length === 0) return []
  await tx
    .insertInto('participation.remark_answer')
    .values(
      rows.map(({ id }) => ({
        space_id: space.id,
        id: work.newId(),
        remark_id: id,
        status,
        reason,
        answered_by: by,
        answered_at: now,
      })),
    )
    .execute()
  await notePresence(work, by, 'participation')
  return rows.map(({ id }) => id)
}
