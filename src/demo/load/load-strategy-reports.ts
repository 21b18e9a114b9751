import { sql } from 'kysely'
import { homeZone } from '#foundation/text/dates.ts'
import {
  type HalfYear,
  halfYearBefore,
  halfYearOf,
  publishReport,
  type Reported,
  saveReport,
} from '../../services/strategy/demo.ts'
import { auenmark } from '../auenmark/district.ts'
import { auenmarkMeasures } from '../strategy/auenmark/measures.ts'
import { introductionOf, reportedAt } from '../strategy/reported-at.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

const howMany = 8

/** The reports of the last four years of the invented district. May run again: what is there is left alone. */
export async function loadReports(loading: Loading, editor: string): Promise<void> {
  if (!loading.spaces.has(auenmark.slug)) return
  const today = loading.now.toZonedDateTimeISO(homeZone).toPlainDate()
  await makingMany(loading, auenmark.slug, async (makeAt) => {
    const work = makeAt(loading.now)
    const { rows } = await sql`select from strategy.report where space_id = ${work.space.id} limit 1`.execute(work.tx)
    if (rows.length > 0) return
    const known = await measuresByCode(work)
    let before: readonly Reported[] | null = null
    for (const half of lastHalves(today)) {
      const now = auenmarkMeasures(today).flatMap((measure) => {
        const about = known.get(measure.code ?? '')
        return (about && reportedAt(measure, half.until, about)) ?? []
      })
      await report(makeAt, half, now, introductionOf(before, now), editor)
      before = now
    }
  })
}

/** Those that are over, the oldest first. */
function lastHalves(today: Temporal.PlainDate): HalfYear[] {
  const halves: HalfYear[] = []
  for (let half = halfYearBefore(halfYearOf(today)); halves.length < howMany; half = halfYearBefore(half))
    halves.unshift(half)
  return halves
}

/** Published a fortnight after the half-year was over. */
async function report(
  makeAt: (at: Temporal.Instant) => Making,
  half: HalfYear,
  rows: readonly Reported[],
  introduction: string,
  editor: string,
): Promise<void> {
  const at = half.until.add({ days: 14 }).toZonedDateTime({ timeZone: homeZone, plainTime: '10:00' }).toInstant()
  const work = makeAt(at)
  await saveReport(work, editor, half, { figuresOn: half.until, rows, introduction })
  const made = await sql<{ id: string }>`
    select id from strategy.report where space_id = ${work.space.id} and slug = ${half.slug}`.execute(work.tx)
  for (const { id } of made.rows) await publishReport(work, { id })
}

type About = Pick<Reported, 'measureId' | 'slug' | 'vision' | 'solution' | 'field'>

async function measuresByCode({ tx, space }: Making): Promise<ReadonlyMap<string, About>> {
  const { rows } = await sql<About & { code: string }>`
    select m.code, m.id as "measureId", m.slug, m.field_id as field, s.title as solution, v.title as vision
    from strategy.measure m left join strategy.solution s on s.space_id = m.space_id and s.id = m.solution_id
      left join strategy.vision v on v.space_id = s.space_id and v.id = s.vision_id
    where m.space_id = ${space.id} and m.code is not null`.execute(tx)
  return new Map(rows.map(({ code, ...about }) => [code, about]))
}
