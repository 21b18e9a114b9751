import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import { milestoneSource } from './milestone-source.ts'
import { measureSource } from './source.ts'

/** Brings the public shape of measures, and of their milestones in the calendar, up to date. */
export async function publishMeasures(work: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await publish(work, measureSource, ids)
  await publishMilestones(work, ids)
}

/** The milestones alone; a statement more than publishing takes. */
export async function publishMilestones(work: Writing, measures: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from strategy.milestone where space_id = ${work.space.id} and measure_id = any(${[...measures]}::uuid[])
      and due_on is not null`.execute(work.tx)
  await publish(
    work,
    milestoneSource,
    rows.map(({ id }) => id),
  )
}
