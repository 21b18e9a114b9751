import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import type { Report } from './report.ts'
import { reportSource } from './source.ts'

/** The words before the figures. @returns false: somebody else was faster */
export async function saveIntroduction(
  work: Writing,
  { id }: Pick<Report, 'id'>,
  introduction: string,
  version: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update strategy.report set introduction = ${introduction}, version = version + 1
    where space_id = ${work.space.id} and id = ${id} and version = ${version}`.execute(work.tx)
  await publish(work, reportSource, [id])
  return numAffectedRows === 1n
}

/** From here on everybody sees it, and it stays as it is. */
export async function publishReport(work: Writing, { id }: Pick<Report, 'id'>): Promise<void> {
  await sql`
    update strategy.report set state = 'published', published_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id} and state = 'draft'`.execute(work.tx)
  await publish(work, reportSource, [id])
}

/** What was found wrong later stands beside the figures; they stay as they were reported. */
export async function correctReport(work: Writing, { id }: Pick<Report, 'id'>, correction: string): Promise<void> {
  await sql`
    update strategy.report set correction = ${correction}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
}

/** Only a draft can be thrown away, so that the half-year can be frozen anew. @returns false: it is public */
export async function removeDraft({ tx, space }: Writing, { id }: Pick<Report, 'id'>): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from strategy.report where space_id = ${space.id} and id = ${id} and state = 'draft'`.execute(tx)
  return numAffectedRows === 1n
}
