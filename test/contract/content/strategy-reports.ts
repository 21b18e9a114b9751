import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'

/** A report that is public, with one measure. */
export async function strategyReportsContent(house: TestHouse, { people }: Everybody): Promise<void> {
  await house.database.pool.query(
    `insert into strategy.report (space_id, id, slug, until_day, figures_on, introduction, state, frozen_at, frozen_by, published_at)
     values ($1, '00000000-0000-7000-8000-0000000b0001', '2026-1', '2026-06-30', '2026-06-30', 'Ein gutes Halbjahr.', 'published', now(), $2, now())`,
    [house.district, people.editor.id],
  )
  await house.database.pool.query(
    `insert into strategy.reported (space_id, report_id, measure_id, slug, title, phase, paused, timeliness, freshness, milestones_done,
       milestones_open, whole_district, municipalities)
     select space_id, '00000000-0000-7000-8000-0000000b0001', id, slug, title, phase, false, 'unknown', 'never', 0, 0, true, '{}'
     from strategy.measure where space_id = $1 and state = 'published' limit 1`,
    [house.district],
  )
}
