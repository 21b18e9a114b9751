import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Answered, Question, Waiting } from './question.ts'

const columns = sql`
  q.id, q.question, q.answer, q.asked_at as "askedAt", q.answered_at as "answeredAt", q.changed_at as "changedAt"`

const whole = sql`
  ${columns}, q.measure_id as "measureId", q.state, q.hidden, q.asked_by as "askedBy", q.guest_mail as "guestMail", q.language, q.version`

/** What a page says about the questions of a measure. */
export interface QuestionsOfMeasure {
  readonly answered: readonly Answered[]
  readonly waiting: Waiting
}

interface Row {
  answered: (Omit<Answered, 'askedAt' | 'answeredAt' | 'changedAt'> & {
    askedAt: string
    answeredAt: string
    changedAt: string | null
  })[]
  number: number
  oldest: Temporal.Instant | null
}

/** The newest answered questions, and what waits. One statement. @param before for the next page */
export async function questionsOf(
  tx: Tx,
  space: string,
  measure: string,
  { limit, before }: { limit: number; before?: { at: Temporal.Instant; id: string } | undefined },
): Promise<QuestionsOfMeasure> {
  const older = before ? sql`(q.answered_at, q.id) < (${before.at}, ${before.id})` : sql`true`
  const { rows } = await sql<Row>`
    select coalesce((select jsonb_agg(a.* order by a."answeredAt" desc, a.id desc) from (
        select ${columns} from strategy.question q
        where q.space_id = ${space} and q.measure_id = ${measure} and q.state = 'answered' and not q.hidden and ${older}
        order by q.answered_at desc, q.id desc limit ${sql.lit(limit)}) a), '[]') as answered,
      count(w.id)::int as number, min(w.asked_at) as oldest
    from strategy.question w
    where w.space_id = ${space} and w.measure_id = ${measure} and w.state = 'open' and not w.hidden`.execute(tx)
  const { answered, number, oldest } = rows[0] as Row
  return {
    answered: answered.map((one) => ({
      ...one,
      askedAt: Temporal.Instant.from(one.askedAt),
      answeredAt: Temporal.Instant.from(one.answeredAt),
      changedAt: one.changedAt ? Temporal.Instant.from(one.changedAt) : null,
    })),
    waiting: { number, oldest },
  }
}

/** Questions of a measure that wait or were set aside, the oldest first: for those who answer. One statement. */
export async function questionsToAnswer(tx: Tx, space: string, measure: string): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${whole} from strategy.question q
    where q.space_id = ${space} and q.measure_id = ${measure} and q.state in ('open', 'aside') and not q.hidden
    order by q.state desc, q.asked_at, q.id limit 200`.execute(tx)
  return rows
}

/** What one person asked about a measure and is not public. One statement. */
export async function ownQuestions(tx: Tx, space: string, measure: string, person: string): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${whole} from strategy.question q
    where q.space_id = ${space} and q.measure_id = ${measure} and q.asked_by = ${person} order by q.asked_at desc, q.id limit 50`.execute(
    tx,
  )
  return rows
}

/** One question of a measure, whatever its state; undefined for one that waits for its guest. */
export async function questionOf(tx: Tx, space: string, measure: string, id: string): Promise<Question | undefined> {
  const { rows } = await sql<Question>`
    select ${whole} from strategy.question q
    where q.space_id = ${space} and q.measure_id = ${measure} and q.id = ${id} and q.state <> 'unconfirmed'`.execute(tx)
  return rows[0]
}

/** What waits in the whole space, the oldest first. One statement. */
export async function openQuestions(
  tx: Tx,
  space: string,
  limit: number,
): Promise<{ id: string; question: string; askedAt: Temporal.Instant; slug: string; title: string }[]> {
  const { rows } = await sql<{ id: string; question: string; askedAt: Temporal.Instant; slug: string; title: string }>`
    select q.id, q.question, q.asked_at as "askedAt", m.slug, m.title
    from strategy.question q join strategy.measure m on m.space_id = q.space_id and m.id = q.measure_id
    where q.space_id = ${space} and q.state = 'open' and not q.hidden order by q.asked_at, q.id limit ${sql.lit(limit)}`.execute(
    tx,
  )
  return rows
}

/** What telling needs of the measure a guest asked about. */
export async function measureOfQuestion(
  tx: Tx,
  space: string,
  id: string,
): Promise<{ slug: string; title: string; ownerId: string | null } | undefined> {
  const { rows } = await sql<{ slug: string; title: string; ownerId: string | null }>`
    select slug, title, owner_id as "ownerId" from strategy.measure where space_id = ${space} and id = ${id}
      and state = 'published' and not hidden`.execute(tx)
  return rows[0]
}
