import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { Writing } from '../../writing.ts'
import type { Channel } from '../method.ts'
import { keepCountsAgain } from './counts.ts'
import { kind, type Status } from './idea.ts'
import { ideaSource } from './source.ts'

/** An idea that came in long ago, with what was said to it since. */
export interface PastIdea {
  readonly id: string
  readonly person: string | null
  readonly channel: Channel
  readonly source: string
  readonly title: string
  readonly body: string
  readonly place: string
  readonly field: Field | null
  readonly joins: boolean
  readonly at: Temporal.Instant
  readonly answer: { readonly status: Status; readonly reason: string; readonly at: Temporal.Instant } | null
  /** Persons. */
  readonly supporters: readonly string[]
  readonly comments: readonly { readonly person: string; readonly body: string; readonly at: Temporal.Instant }[]
}

/** Ideas of a phase as they are after it, in a handful of statements, however many there are. */
export async function saveIdeasAsIs(
  work: Writing,
  { phase, answerDays, answeredBy }: { phase: string; answerDays: number; answeredBy: string },
  ideas: readonly PastIdea[],
): Promise<void> {
  const { tx, space } = work
  const rows = ideas.map(({ supporters, comments, answer, at, ...idea }) => ({
    ...idea,
    at: at.toString(),
    supports: supporters.length,
    status: answer?.status ?? null,
    reason: answer?.reason ?? null,
    answered_at: answer?.at.toString() ?? null,
    answer_id: work.newId(),
  }))
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given (id uuid, person uuid, channel text, source text, title text, body text,
    place text, field text, joins boolean, at timestamptz, supports integer, status text, reason text, answered_at timestamptz, answer_id uuid)`
  await sql`
    insert into participation.idea (space_id, id, phase_id, person_id, language, channel, source, title, body, place, field_id, joins, state,
      supports, status, created_at, confirmed_at, due_at, updated_at)
    select ${space.id}, id, ${phase}, person, 'de', channel, source, title, body, place, field, joins, 'shown',
      supports, status, at, at, at + make_interval(days => ${answerDays}), coalesce(answered_at, at) from ${given}`.execute(
    tx,
  )
  await sql`
    insert into participation.idea_answer (space_id, id, idea_id, status, reason, answered_by, answered_at)
    select ${space.id}, answer_id, id, status, reason, ${answeredBy}, answered_at from ${given} where status is not null`.execute(
    tx,
  )
  await saveMarks(work, ideas)
  await saveComments(work, ideas)
  await keepCountsAgain(work, phase)
  await publish(
    work,
    ideaSource,
    ideas.map(({ id }) => id),
  )
}

async function saveMarks({ tx, space }: Writing, ideas: readonly PastIdea[]): Promise<void> {
  const marks = ideas.flatMap(({ id, supporters, at }) =>
    supporters.map((person) => ({ id, person, at: at.toString() })),
  )
  await sql`
    insert into responses.mark (space_id, subject_kind, subject_id, mark, person_id, made_at)
    select ${space.id}, ${kind}, id, 'support', person, at
    from jsonb_to_recordset(${JSON.stringify(marks)}::jsonb) as given (id uuid, person uuid, at timestamptz)`.execute(
    tx,
  )
  await keepTally(
    { tx, space },
    'support',
    ideas.map(({ id, supporters }) => ({ id, number: supporters.length })),
  )
}

async function saveComments({ tx, space, newId }: Writing, ideas: readonly PastIdea[]): Promise<void> {
  const comments = ideas.flatMap(({ id, comments }) =>
    comments.map(({ person, body, at }) => ({ id: newId(), idea: id, person, body, at: at.toString() })),
  )
  await sql`
    insert into responses.comment (space_id, id, subject_kind, subject_id, author_id, body, state, created_at)
    select ${space.id}, id, ${kind}, idea, person, body, 'shown', at
    from jsonb_to_recordset(${JSON.stringify(comments)}::jsonb) as given (id uuid, idea uuid, person uuid, body text, at timestamptz)`.execute(
    tx,
  )
  await keepTally(
    { tx, space },
    'comment',
    ideas.map(({ id, comments }) => ({ id, number: comments.length })),
  )
}

async function keepTally(
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  what: string,
  numbers: readonly { id: string; number: number }[],
): Promise<void> {
  await sql`
    insert into responses.tally (space_id, subject_kind, subject_id, what, number)
    select ${space.id}, ${kind}, id, ${what}, number
    from jsonb_to_recordset(${JSON.stringify(numbers)}::jsonb) as given (id uuid, number integer) where number > 0`.execute(
    tx,
  )
}
