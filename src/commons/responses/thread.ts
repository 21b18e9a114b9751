import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { mayRespond, respondable, type Subject } from './respondable.ts'

export interface Comment {
  readonly id: string
  readonly answerTo: string | null
  /** null when it was hidden or taken back and only answers are left. */
  readonly body: string | null
  readonly state: 'shown' | 'hidden' | 'removed'
  /** '' when the account is gone. */
  readonly author: string
  readonly guest: boolean
  readonly mine: boolean
  readonly createdAt: Temporal.Instant
}

/** Where a thread goes on: the last comment seen. */
export interface Cursor {
  readonly at: Temporal.Instant
  readonly id: string
}

export interface Thread {
  readonly subject: Subject
  /** Newest first; each with its answers, oldest first. */
  readonly comments: readonly (Comment & { readonly answers: readonly Comment[] })[]
  /** All that are shown, answers included. */
  readonly total: number
  readonly more: Cursor | null
  /** Not the first page. */
  readonly later: boolean
  readonly mayWrite: boolean
  readonly guests: boolean
}

const perPage = 20
/** A hundred answers to one comment are read on its own page. */
const answersShown = 100

type Row = Comment & { total: number | null }

/**
 * A page of a thread, in one statement, however long the thread is.
 * @param options.only one comment with its answers, for answering it
 */
export async function threadOf(
  work: Pick<Work, 'tx' | 'space' | 'viewer'>,
  subject: Subject,
  options: { before?: Cursor; only?: string } = {},
): Promise<Thread> {
  const { tx, space, viewer } = work
  const { before, only } = options
  const { rows } = await sql<Row>`
    with head as (
      select * from responses.comment c
      where space_id = ${space.id} and subject_kind = ${subject.kind} and subject_id = ${subject.id} and answer_to is null
        and state <> 'waiting'
        and (state = 'shown' or exists (
          select from responses.comment a where a.space_id = c.space_id and a.answer_to = c.id and a.state = 'shown'))
        ${before ? sql`and (created_at, id) < (${before.at}, ${before.id})` : sql``}
        ${only ? sql`and id = ${only}` : sql``}
      order by created_at desc, id desc limit ${perPage + 1}
    ), answers as (
      select a.* from head cross join lateral (
        select * from responses.comment a where a.space_id = head.space_id and a.answer_to = head.id and a.state = 'shown'
        order by created_at, id limit ${answersShown}) a
    )
    select c.id, c.answer_to as "answerTo", case when c.state = 'shown' then c.body end as body, c.state,
      coalesce(p.display_name, c.guest_name, '') as author, c.author_id is null as guest,
      coalesce(c.author_id = ${viewer.person}::uuid, false) as mine, c.created_at as "createdAt",
      (select number from responses.tally t where t.space_id = ${space.id} and t.subject_kind = ${subject.kind}
        and t.subject_id = ${subject.id} and t.what = 'comment') as total
    from (select * from head union all select * from answers) c left join accounts.person p on p.id = c.author_id
    order by c.created_at, c.id`.execute(tx)
  const heads = rows.filter(({ answerTo }) => answerTo === null).reverse()
  const answers = Map.groupBy(rows, ({ answerTo }) => answerTo)
  const shown = heads.slice(0, perPage)
  const last = shown.at(-1)
  return {
    subject,
    comments: shown.map((comment) => ({ ...comment, answers: answers.get(comment.id) ?? [] })),
    total: rows[0]?.total ?? 0,
    more: heads.length > perPage && last ? { at: last.createdAt, id: last.id } : null,
    later: before !== undefined,
    mayWrite: mayRespond(work, subject.kind, 'comment'),
    guests: respondable(subject.kind)?.guests ?? false,
  }
}
