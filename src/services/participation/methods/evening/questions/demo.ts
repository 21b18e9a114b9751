import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { State } from './question.ts'

/** The box of a meeting as it is in the middle of an evening, or after it. */
export async function saveQuestionsAsIs(
  { tx, space, now, newId }: Pick<Work, 'tx' | 'space' | 'now' | 'newId'>,
  meeting: string,
  box: {
    code: string
    openedAt: Temporal.Instant
    closed: boolean
    questions: readonly { words: string; supports: number; state: State; answer: string }[]
  },
): Promise<void> {
  await sql`
    insert into participation.question_box (space_id, meeting_id, code, checked, opened_at, closed_at)
    values (${space.id}, ${meeting}, ${box.code}, true, ${box.openedAt}, ${box.closed ? now : null})`.execute(tx)
  const questions = box.questions.map((question) => ({ ...question, id: newId() }))
  await sql`
    insert into participation.live_question (space_id, id, meeting_id, words, state, supports, answer, answered_at, asked_at)
    select ${space.id}, id, ${meeting}, words, state, supports, answer, case when answer <> '' then ${now}::timestamptz end, ${box.openedAt}
    from jsonb_to_recordset(${JSON.stringify(questions)}::jsonb)
      as given (id uuid, words text, state text, supports integer, answer text)`.execute(tx)
}
