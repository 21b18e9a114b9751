import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { type Placed, shown, withDialogue } from '../meetings/queries.ts'
import type { Box, Question } from './question.ts'

const boxColumns = sql`b.meeting_id as meeting, b.code, b.checked, b.opened_at as "openedAt", b.closed_at as "closedAt"`

const columns = sql`id, meeting_id as meeting, words, state, hidden, supports, answer`

/** The box of a meeting with all its questions, in one statement; undefined where it was never opened. */
export async function hallOf(
  tx: Tx,
  space: string,
  meeting: string,
): Promise<{ readonly box: Box; readonly questions: readonly Question[] } | undefined> {
  const { rows } = await sql<Box & { questions: readonly Question[] }>`
    select ${boxColumns}, (select coalesce(jsonb_agg(to_jsonb(q) order by q.id), '[]') from (
        select ${columns} from participation.live_question where space_id = b.space_id and meeting_id = b.meeting_id) q) as questions
    from participation.question_box b where b.space_id = ${space} and b.meeting_id = ${meeting}`.execute(tx)
  const [row] = rows
  return row && { box: row, questions: row.questions }
}

/** By the code on the screen, with where its meeting stands; only of public meetings. */
export async function boxByCode(
  tx: Tx,
  space: string,
  code: string,
): Promise<(Box & { readonly at: Placed }) | undefined> {
  const { rows } = await sql<Box & { at: Placed }>`
    select ${boxColumns},
      jsonb_build_object('id', m.id, 'title', m.title, 'dialogue', d.slug, 'phase', p.slug, 'meeting', m.slug) as at
    from participation.question_box b join participation.meeting m on m.space_id = b.space_id and m.id = b.meeting_id ${withDialogue}
    where b.space_id = ${space} and b.code = ${code} and ${shown}`.execute(tx)
  return rows[0]
}

/** Questions of some meetings. One statement; more than any evening has. */
export async function questionsOf(tx: Tx, space: string, meetings: readonly string[]): Promise<Question[]> {
  if (meetings.length === 0) return []
  const { rows } = await sql<Question>`
    select ${columns} from participation.live_question
    where space_id = ${space} and meeting_id = any(${[...meetings]}) order by id limit 2000`.execute(tx)
  return rows
}

export async function questionOf(tx: Tx, space: string, meeting: string, id: string): Promise<Question | undefined> {
  const { rows } = await sql<Question>`
    select ${columns} from participation.live_question
    where space_id = ${space} and meeting_id = ${meeting} and id::text = ${id}`.execute(tx)
  return rows[0]
}

/** Which questions a browser supports. */
export async function supportedBy(tx: Tx, space: string, meeting: string, browser: Buffer): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select s.question_id as id from participation.live_support s
    join participation.live_question q on q.space_id = s.space_id and q.id = s.question_id
    where s.space_id = ${space} and q.meeting_id = ${meeting} and s.browser = ${browser}`.execute(tx)
  return new Set(rows.map(({ id }) => id))
}

export interface Unanswered extends Placed {
  readonly question: string
  readonly words: string
  readonly dueAt: Temporal.Instant
}

/** Questions of closed boxes that nobody has answered, neither in the hall nor in writing; the first promised first. */
export async function unansweredQuestions(tx: Tx, space: string): Promise<Unanswered[]> {
  const { rows } = await sql<Unanswered>`
    select m.id, m.title, d.slug as dialogue, p.slug as phase, m.slug as meeting, q.id as question, q.words,
      b.opened_at + make_interval(days => d.answer_days) as "dueAt"
    from participation.live_question q
    join participation.question_box b on b.space_id = q.space_id and b.meeting_id = q.meeting_id and b.closed_at is not null
    join participation.meeting m on m.space_id = q.space_id and m.id = q.meeting_id ${withDialogue}
    where q.space_id = ${space} and ${shown} and not q.hidden and q.state <> 'answered' and q.answer = ''
    order by "dueAt", q.id limit 20`.execute(tx)
  return rows
}
