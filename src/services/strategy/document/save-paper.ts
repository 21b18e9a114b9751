import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import type { AboutInput } from './inputs.ts'
import type { Paper } from './paper.ts'
import { onlySlug } from './queries.ts'
import { paperSource } from './source.ts'

/** Begins the strategy of a district, as a draft. @returns its id; undefined when there is one already */
export async function addPaper(work: Writing, input: AboutInput, by: string): Promise<string | undefined> {
  const rows = await work.tx
    .insertInto('strategy.document')
    .values({
      space_id: work.space.id,
      id: work.newId(),
      slug: onlySlug,
      ...columnsOf(input),
      state: 'draft',
      text_id: null,
      author_id: by,
      created_at: work.now,
      updated_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['space_id', 'slug']).doNothing())
    .returning('id')
    .execute()
  await notePresence(work, by, 'strategy')
  return rows[0]?.id
}

/** @returns false when somebody else was faster */
export async function changePaper(work: Writing, id: string, version: number, input: AboutInput): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('strategy.document')
    .set({ ...columnsOf(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await publish(work, paperSource, [id])
  return true
}

/** Shows what is being written to everybody, or to staff only. */
export async function setPaperState(work: Writing, id: string, state: Paper['state']): Promise<void> {
  await sql`
    update strategy.document set state = ${state}, updated_at = ${work.now}
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, paperSource, [id])
}

const columnsOf = ({ title, lead, leicht, fromYear, toYear }: AboutInput) => ({
  title,
  lead: lead ?? '',
  leicht: leicht ?? '',
  from_year: fromYear,
  to_year: toYear,
})
