import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { holdDraft, type Writing } from './save-document.ts'

/**
 * Begins a new version as a copy of the newest one; its paragraphs keep their ids.
 * @returns its number; undefined when there is a draft already
 */
export async function beginVersion(
  work: Writing,
  document: string,
  note: string,
  by: string,
): Promise<number | undefined> {
  const { tx, space, now } = work
  const { rows } = await sql<{ number: number }>`
    insert into documents.version (space_id, document_id, number, state, note, made_by, made_at)
    select space_id, document_id, max(number) + 1, 'draft', ${note}, ${by}::uuid, ${now}::timestamptz
    from documents.version where space_id = ${space.id} and document_id = ${document} group by 1, 2
    on conflict do nothing returning number`.execute(tx)
  const number = rows[0]?.number
  if (number === undefined) return undefined
  await sql`
    insert into documents.paragraph (space_id, document_id, number, id, position, depth, heading, body, revision, changed_by, changed_at)
    select space_id, document_id, ${number}, id, position, depth, heading, body, revision, changed_by, changed_at
    from documents.paragraph where space_id = ${space.id} and document_id = ${document} and number = ${number - 1}`.execute(
    tx,
  )
  await notePresence(work, by, 'documents')
  return number
}

/** The draft is adopted by a body on a day; from now on nobody changes it. @returns false when there is no draft */
export async function adoptVersion(
  work: Writing,
  document: string,
  { body, on }: { body: string; on: Temporal.PlainDate },
): Promise<boolean> {
  const draft = await holdDraft(work, document)
  if (draft === undefined) return false
  await work.tx
    .updateTable('documents.version')
    .set({ state: 'adopted', adopted_by: body, adopted_on: on, open: false })
    .where('space_id', '=', work.space.id)
    .where('document_id', '=', document)
    .where('number', '=', draft)
    .execute()
  return true
}

/** The draft is laid out for everybody to read; from now on nobody changes it. @returns its number; undefined when there is no draft */
export async function publishVersion(work: Writing, document: string): Promise<number | undefined> {
  const draft = await holdDraft(work, document)
  if (draft === undefined) return undefined
  await work.tx
    .updateTable('documents.version')
    .set({ state: 'published', open: false })
    .where('space_id', '=', work.space.id)
    .where('document_id', '=', document)
    .where('number', '=', draft)
    .execute()
  return draft
}

/** Lets everybody who sees the owner read the draft, or ends that. */
export async function openDraft(work: Writing, document: string, open: boolean): Promise<void> {
  await work.tx
    .updateTable('documents.version')
    .set({ open })
    .where('space_id', '=', work.space.id)
    .where('document_id', '=', document)
    .where('state', '=', 'draft')
    .execute()
}
