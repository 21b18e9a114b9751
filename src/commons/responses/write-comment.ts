import { sql } from 'kysely'
import { noteGuest } from '#commons/accounts/guests.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Subject } from './respondable.ts'
import { count } from './tally.ts'

type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

export type Author =
  | { readonly person: string }
  /** Shown once the address has been confirmed (`confirmComment`). */
  | { readonly name: string; readonly mail: string }

/**
 * Adds a comment. An answer to an answer becomes an answer to the comment above it: there is one level.
 * @returns its id; undefined when what it answers is not there
 */
export async function addComment(
  work: Writing,
  subject: Subject,
  author: Author,
  { body, answerTo }: { body: string; answerTo: string | null },
): Promise<string | undefined> {
  const { tx, space, now } = work
  const above = answerTo ? await commentAbove(work, subject, answerTo) : null
  if (above === undefined) return undefined
  const id = work.newId()
  const person = 'person' in author ? author.person : null
  await tx
    .insertInto('responses.comment')
    .values({
      space_id: space.id,
      id,
      subject_kind: subject.kind,
      subject_id: subject.id,
      answer_to: above,
      author_id: person,
      guest_name: 'name' in author ? author.name : null,
      guest_mail: 'mail' in author ? author.mail : null,
      body,
      state: person ? 'shown' : 'waiting',
      created_at: now,
    })
    .execute()
  if (person) {
    await count(tx, space.id, subject, 'comment', 1)
    await notePresence(work, person, 'responses')
  }
  return id
}

async function commentAbove({ tx, space }: Writing, subject: Subject, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select coalesce(answer_to, id) as id from responses.comment
    where space_id = ${space.id} and id = ${id} and subject_kind = ${subject.kind} and subject_id = ${subject.id}
      and state = 'shown'`.execute(tx)
  return rows[0]?.id
}

/** A guest's address is confirmed: the comment is shown. @returns what was said about which thing; undefined when it was shown before or is gone */
export async function confirmComment(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'sign'>,
  id: string,
  mail: string,
): Promise<{ subject: Subject; words: string } | undefined> {
  const shown = await changeState(work, id, sql`state = 'waiting'`, sql`state = 'shown'`)
  if (!shown) return undefined
  const { words, ...subject } = shown
  await count(work.tx, work.space.id, subject, 'comment', 1)
  await noteGuest(work, mail, 'responses')
  return { subject, words }
}

/** The author takes a comment back: the words go, answers of others stay. @returns false when it was not theirs, or gone */
export async function takeBackComment(work: Pick<Work, 'tx' | 'space'>, id: string, person: string): Promise<boolean> {
  const { rows } = await sql<{ kind: string; subject: string; state: string }>`
    with before as (
      select id, state from responses.comment
      where space_id = ${work.space.id} and id = ${id} and author_id = ${person} and state in ('shown', 'hidden') for update
    ) update responses.comment c set state = 'removed', body = ''
    from before where c.space_id = ${work.space.id} and c.id = before.id
    returning c.subject_kind as kind, c.subject_id as subject, before.state`.execute(work.tx)
  const row = rows[0]
  if (!row) return false
  if (row.state === 'shown') await count(work.tx, work.space.id, { kind: row.kind, id: row.subject }, 'comment', -1)
  return true
}

/** Moderation takes a comment out of sight, or shows it again. */
export async function hideComment(work: Pick<Work, 'tx' | 'space'>, id: string, hidden: boolean): Promise<void> {
  const subject = hidden
    ? await changeState(work, id, sql`state = 'shown'`, sql`state = 'hidden'`)
    : await changeState(work, id, sql`state = 'hidden'`, sql`state = 'shown'`)
  if (subject) await count(work.tx, work.space.id, subject, 'comment', hidden ? -1 : 1)
}

async function changeState(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  id: string,
  from: ReturnType<typeof sql>,
  to: ReturnType<typeof sql>,
): Promise<(Subject & { words: string }) | undefined> {
  const { rows } = await sql<Subject & { words: string }>`
    update responses.comment set ${to} where space_id = ${space.id} and id = ${id} and ${from}
    returning subject_kind as kind, subject_id as id, body as words`.execute(tx)
  return rows[0]
}
