import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Writing } from '../../writing.ts'
import { keepingCount } from './counts.ts'
import type { Status } from './idea.ts'

/** Answers an idea officially; earlier answers stay readable. The merged ones share the answer. */
export async function answerIdea(
  work: Writing,
  id: string,
  { status, reason }: { status: Status; reason: string },
  by: string,
): Promise<void> {
  await keepingCount(work, [id], async () => {
    await work.tx
      .insertInto('participation.idea_answer')
      .values({
        space_id: work.space.id,
        id: work.newId(),
        idea_id: id,
        status,
        reason,
        answered_by: by,
        answered_at: work.now,
      })
      .execute()
    await sql`
      update participation.idea set status = ${status}, updated_at = ${work.now}, version = version + 1
      where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  })
  await notePresence(work, by, 'participation')
}
