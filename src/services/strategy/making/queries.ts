import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Making } from './making.ts'

// biome-ignore lint/suspicious/noExplicitAny: the statement below says what is inside
type Json = Readonly<Record<string, any>>

const list = (table: string, columns: string, order: string) => sql`
  coalesce((select jsonb_agg(${sql.raw(columns)} order by ${sql.raw(order)}) from ${sql.table(`strategy.${table}`)} p
    where p.space_id = d.space_id and p.document_id = d.id), '[]')`

/** Everything about how a strategy is made. One statement. */
export async function makingOf(tx: Tx, space: string, paper: string): Promise<Making> {
  const { rows } = await sql<{ [Key in keyof Making]: Json[] } & { plan: Json | null }>`
    select (select jsonb_build_object('adoptOn', p.adopt_on, 'body', p.body, 'paperDays', p.paper_days, 'adviceWeeks', p.advice_weeks,
        'revisionWeeks', p.revision_weeks, 'reviewWeeks', p.review_weeks, 'version', p.version)
      from strategy.adoption_plan p where p.space_id = d.space_id and p.document_id = d.id) as plan,
      coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title, 'state', c.state, 'personId', k.person_id,
          'person', a.display_name) order by c.position, c.id)
        from strategy.chapter c left join strategy.chapter_care k on k.space_id = c.space_id and k.chapter_id = c.id
          left join accounts.person a on a.id = k.person_id
        where c.space_id = d.space_id and c.document_id = d.id), '[]') as chapters,
      ${list('circle', `jsonb_build_object('id', p.id, 'kind', p.kind, 'name', p.name, 'purpose', p.purpose, 'version', p.version)`, `p.kind = 'working-group', p.kind collate "C" desc, p.name collate "C", p.id`)} as circles,
      ${list('circle_session', `jsonb_build_object('id', p.id, 'circleId', p.circle_id, 'day', p.day, 'topic', p.topic, 'place', p.place, 'result', p.result, 'version', p.version)`, 'p.day, p.id')} as sessions,
      ${list('committee_date', `jsonb_build_object('id', p.id, 'body', p.body, 'day', p.day, 'papersBy', p.papers_due, 'purpose', p.purpose, 'result', p.result, 'version', p.version)`, 'p.day, p.id')} as dates,
      ${list('open_question', `jsonb_build_object('id', p.id, 'chapterId', p.chapter_id, 'words', p.words, 'answer', p.answer, 'settled', p.settled, 'version', p.version)`, 'p.settled, p.id')} as questions
    from strategy.document d where d.space_id = ${space} and d.id = ${paper}`.execute(tx)
  const row = rows[0]
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text))
  return {
    plan: (row?.plan ? { ...row.plan, adoptOn: day(row.plan.adoptOn) } : null) as Making['plan'],
    chapters: (row?.chapters ?? []) as unknown as Making['chapters'],
    circles: (row?.circles ?? []) as unknown as Making['circles'],
    sessions: (row?.sessions ?? []).map((one) => ({ ...one, day: day(one.day) })) as unknown as Making['sessions'],
    dates: (row?.dates ?? []).map((one) => ({
      ...one,
      day: day(one.day),
      papersBy: day(one.papersBy),
    })) as unknown as Making['dates'],
    questions: (row?.questions ?? []) as unknown as Making['questions'],
  }
}
