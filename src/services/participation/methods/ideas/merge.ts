import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import { moveResponses } from '#commons/responses/move-responses.ts'
import type { Writing } from '../../writing.ts'
import { keepingCount } from './counts.ts'
import { kind } from './idea.ts'
import { ideaSource } from './source.ts'

/**
 * Makes several ideas of one phase one. Words and authors stay readable, supports, followers and comments go over; whoever supported
 * both counts once. Ideas that had been merged into one of them follow it, so that nothing leads to something that leads elsewhere.
 * @returns those that were merged; ideas that are no longer in the list are left alone
 */
export async function mergeIdeas(
  work: Writing,
  target: { readonly id: string; readonly phaseId: string },
  ids: readonly string[],
): Promise<string[]> {
  const { tx, space, now } = work
  const others = ids.filter((id) => id !== target.id)
  const merged = await keepingCount(work, [target.id, ...others], async () => {
    const { rows } = await sql<{ id: string }>`
      update participation.idea set state = 'merged', merged_into = ${target.id}, merged_at = ${now}, updated_at = ${now}, version = version + 1
      where space_id = ${space.id} and phase_id = ${target.phaseId} and id = any(${others}) and state = 'shown' and not hidden
        and exists (select from participation.idea t where t.space_id = ${space.id} and t.id = ${target.id} and t.state = 'shown')
      returning id`.execute(tx)
    return rows.map(({ id }) => id)
  })
  if (merged.length === 0) return []
  await sql`
    update participation.idea set merged_into = ${target.id}, updated_at = ${now}
    where space_id = ${space.id} and merged_into = any(${merged})`.execute(tx)
  for (const id of merged) await moveResponses(work, { kind, id }, { kind, id: target.id })
  await publish(work, ideaSource, [target.id, ...merged])
  return merged
}
