import { sql } from 'kysely'
import { homeZone } from '#foundation/text/dates.ts'
import { type PastMeasure, saveMeasuresAsIs, saveParts } from '../../services/strategy/demo.ts'
import { auenmark } from '../auenmark/district.ts'
import { auenmarkMeasures } from '../strategy/auenmark/measures.ts'
import { auenmarkPapers } from '../strategy/auenmark/papers.ts'
import { auenmarkSolutions, auenmarkVisions } from '../strategy/auenmark/solutions.ts'
import { partsAt } from '../strategy/parts-at.ts'
import { stateAt } from '../strategy/state-at.ts'
import type { DemoMeasure } from '../strategy/types.ts'
import { houseField, saveFrame } from './load-strategy-frame.ts'
import { auenmarkTies, linkMeasures } from './load-strategy-links.ts'
import { loadPapers } from './load-strategy-papers.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

/** So many measures in one transaction: nobody who reads meanwhile has to wait long. */
const portion = 12

/** Sixty invented measures as they are today. May run again: those that are there are left alone. */
export async function loadStrategyOfAuenmark(loading: Loading, editor: string): Promise<void> {
  if (!loading.spaces.has(auenmark.slug)) return
  const today = loading.now.toZonedDateTimeISO(homeZone).toPlainDate()
  const measures = auenmarkMeasures(today).filter((measure) => stateAt(measure, today))
  const solutions = await inOne(loading, (work) => solutionsOf(work, editor))
  for (let first = 0; first < measures.length; first += portion)
    await inOne(loading, (work) => addMissing(work, editor, measures.slice(first, first + portion), today, solutions))
  await inOne(loading, (work) => tieTogether(work, measures))
  await inOne(loading, (work) => linkMeasures(work, auenmarkTies, editor))
  await inOne(loading, (work) => loadPapers(work, editor, auenmarkPapers(today)))
}

const inOne = <Result>(loading: Loading, work: (making: Making) => Promise<Result>): Promise<Result> =>
  makingMany(loading, auenmark.slug, (makeAt) => work(makeAt(loading.now)))

/** Those that are there, or new ones. @returns key → id */
async function solutionsOf(work: Making, editor: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from strategy.solution where space_id = ${work.space.id}`.execute(work.tx)
  if (rows.length === 0) return saveFrame(work, editor, auenmarkVisions, auenmarkSolutions)
  const ids = new Map(rows.map(({ id, title }) => [title, id]))
  return new Map(auenmarkSolutions.map(({ key, title }) => [key, ids.get(title.de) as string]))
}

async function idsByCode({ tx, space }: Making): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; code: string }>`
    select id, code from strategy.measure where space_id = ${space.id} and code is not null`.execute(tx)
  return new Map(rows.map(({ id, code }) => [code, id]))
}

async function addMissing(
  work: Making,
  editor: string,
  measures: readonly DemoMeasure[],
  today: Temporal.PlainDate,
  solutions: ReadonlyMap<string, string>,
): Promise<void> {
  const there = await idsByCode(work)
  const missing = measures
    .filter(({ code }) => !there.has(code ?? ''))
    .map((measure) => ({ id: work.newId(), measure }))
  const rows = missing.map(({ id, measure }) => rowOf(id, measure, today, solutions, editor))
  await saveMeasuresAsIs(work, editor, rows)
  for (const { id, measure } of missing) await saveParts(work, id, partsAt(measure, today, editor))
}

function rowOf(
  id: string,
  measure: DemoMeasure,
  today: Temporal.PlainDate,
  solutions: ReadonlyMap<string, string>,
  editor: string,
): PastMeasure {
  const state = stateAt(measure, today) as NonNullable<ReturnType<typeof stateAt>>
  const { ownerLeft, plannedStart, code, aim, effect, body, priority, inCharge, licence, repository, transfer } =
    measure
  const has = ownerLeft && Temporal.PlainDate.compare(ownerLeft, today) <= 0
  const noon = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone: homeZone, plainTime: '12:00' }).toInstant()
  const begun = measure.steps[0]?.day ?? today
  return {
    ...{ id, code, aim, effect, body, priority, inCharge, licence, repository, transfer, plannedStart },
    ...{ title: measure.title.de, titleEn: measure.title.en, lead: measure.lead.de, leadEn: measure.lead.en },
    ...{ solution: solutions.get(measure.solution ?? '') ?? null, field: houseField(measure.field) },
    ...{ owner: has ? null : editor, source: measure.source, municipalities: measure.municipalities },
    ...{ phase: state.phase, phaseSince: state.since, paused: state.paused, plannedEnd: state.plannedEnd },
    ...{ actualStart: state.actualStart, actualEnd: state.actualEnd, lesson: state.lesson },
    ...{ publishedAt: noon(begun), updatedAt: noon(state.standingOn ?? state.since) },
  }
}

/** What leads from one measure to another: written when all of them are there. */
async function tieTogether(work: Making, measures: readonly DemoMeasure[]): Promise<void> {
  const { rows } = await sql`select from strategy.dependency where space_id = ${work.space.id} limit 1`.execute(work.tx)
  if (rows.length) return
  const ids = await idsByCode(work)
  for (const { code, needs, successor } of measures) {
    const id = ids.get(code ?? '')
    const next = successor && ids.get(successor.code)
    if (!id || (!needs.length && !next)) continue
    await saveParts(work, id, {
      needs: needs.flatMap((need) => {
        const other = ids.get(need.code)
        return other ? [{ id: other, why: need.why }] : []
      }),
      ...(successor && next && { successor: { id: next, how: successor.how } }),
    })
  }
}
