import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { holdDraft, type Words, type Writing } from './save-document.ts'

/** A paragraph with the id it has in every version. */
export interface WrittenParagraph extends Words {
  readonly id: string
  readonly depth: number
}

/**
 * Writes the whole draft anew, for owners who write their text elsewhere and lay it out here. Whoever calls says which paragraph is which.
 * @returns the number of the version; undefined without a draft
 */
export async function writeDraft(
  work: Writing,
  document: string,
  { title, note, paragraphs }: { title: string; note: string; paragraphs: readonly WrittenParagraph[] },
  by: string,
): Promise<number | undefined> {
  const draft = await holdDraft(work, document)
  if (draft === undefined) return undefined
  const { tx, space, now } = work
  const here = sql`space_id = ${space.id} and document_id = ${document} and number = ${draft}`
  await sql`delete from documents.paragraph where ${here}`.execute(tx)
  await sql`update documents.version set note = ${note} where ${here}`.execute(tx)
  await sql`update documents.document set title = ${title} where space_id = ${space.id} and id = ${document}`.execute(
    tx,
  )
  const column = <Key extends keyof WrittenParagraph>(key: Key) => paragraphs.map((one) => one[key])
  await sql`
    insert into documents.paragraph (space_id, document_id, number, id, position, depth, heading, body, revision, changed_by, changed_at)
    select ${space.id}::uuid, ${document}::uuid, ${draft}::integer, p.id, p.position::integer, p.depth, p.heading, p.body, 1, ${by}::uuid, ${now}::timestamptz
    from unnest(${column('id')}::uuid[], ${column('depth')}::integer[], ${column('heading')}::text[], ${column('body')}::text[])
      with ordinality as p (id, depth, heading, body, position)`.execute(tx)
  await notePresence(work, by, 'documents')
  return draft
}
