import { sql } from 'kysely'
import { homeZone } from '#foundation/text/dates.ts'
import { paperOf, saveCare, savePiece, savePlan } from '../../services/strategy/demo.ts'
import { auenmark } from '../auenmark/district.ts'
import { auenmarkMaking } from '../strategy/making.ts'
import { type Loading, type Making, makingMany } from './loading.ts'

/** How the next version of a strategy is written. May run again: what is there is left alone. */
export async function loadMaking(loading: Loading, editor: string): Promise<void> {
  if (!loading.spaces.has(auenmark.slug)) return
  const today = loading.now.toZonedDateTimeISO(homeZone).toPlainDate()
  await makingMany(loading, auenmark.slug, async (makeAt) => {
    const work = makeAt(loading.now)
    const paper = await paperOf(work.tx, work.space.id)
    const { rows } = await sql`select from strategy.adoption_plan where space_id = ${work.space.id}`.execute(work.tx)
    if (!paper || rows.length > 0) return
    const { plan, circles, dates, questions } = auenmarkMaking(today)
    await savePlan(work, paper.id, plan, 1)
    for (const { kind, name, purpose, sessions } of circles) {
      await savePiece(work, 'strategy.circle', paper.id, undefined, { kind, name, purpose })
      const circle = await circleNamed(work, name)
      for (const [from, topic, place, result] of sessions)
        await savePiece(work, 'strategy.circle_session', paper.id, undefined, {
          ...{ circle_id: circle, day: today.add({ days: from }), topic, place, result },
        })
    }
    for (const { body, on, papersBy, purpose, result } of dates)
      await savePiece(work, 'strategy.committee_date', paper.id, undefined, {
        ...{ body, day: on, papers_due: papersBy, purpose, result },
      })
    for (const { words, answer, settled } of questions)
      await savePiece(work, 'strategy.open_question', paper.id, undefined, {
        ...{ words, chapter_id: null, answer, settled },
      })
    await saveCare(work, await firstChapters(work, paper.id, editor))
  })
}

async function circleNamed({ tx, space }: Making, name: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select id from strategy.circle where space_id = ${space.id} and name = ${name}`.execute(tx)
  return rows[0]?.id as string
}

/** Somebody looks after all chapters but the last: what that looks like is seen too. */
async function firstChapters({ tx, space }: Making, paper: string, person: string) {
  const { rows } = await sql<{ chapter: string }>`
    select id as chapter from strategy.chapter where space_id = ${space.id} and document_id = ${paper} order by position`.execute(
    tx,
  )
  return rows.slice(0, -1).map(({ chapter }) => ({ chapter, person }))
}
