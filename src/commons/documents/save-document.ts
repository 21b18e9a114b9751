import { sql } from 'kysely'
import { noteGone } from '#commons/links/edges.ts'
import { notePresence } from '#commons/privacy/presence.ts'
import type { Work } from '#foundation/http/route.ts'

/** What writing needs of a request; the demo brings the same. */
export type Writing = Pick<Work, 'tx' | 'space' | 'now' | 'newId'>

export interface Words {
  readonly heading: string
  /** Markdown. */
  readonly body: string
}

/** A new document with its first version, a draft. @returns its id */
export async function createDocument(
  work: Writing,
  owner: { kind: string; id: string },
  document: { title: string; paragraphs?: readonly (Words & { depth: number })[] },
  by: string,
): Promise<string> {
  const { tx, space, now } = work
  const id = work.newId()
  await tx
    .insertInto('documents.document')
    .values({
      space_id: space.id,
      id,
      owner_kind: owner.kind,
      owner_id: owner.id,
      title: document.title,
      made_by: by,
      made_at: now,
    })
    .execute()
  await insertVersion(work, id, 1, '', by)
  for (const [index, { depth, heading, body }] of (document.paragraphs ?? []).entries())
    await insertParagraph(work, id, 1, { id: work.newId(), position: index + 1, depth, heading, body }, by)
  await notePresence(work, by, 'documents')
  return id
}

/** Documents as ends of links. */
export const documentKind = 'documents.document'

/** Deletes a document with all its versions; what is linked with it says so. */
export async function removeDocument(work: Writing & Pick<Work, 'later'>, document: string): Promise<void> {
  await sql`delete from documents.document where space_id = ${work.space.id} and id = ${document}`.execute(work.tx)
  await noteGone(work, { kind: documentKind, id: document })
}

async function insertVersion({ tx, space, now }: Writing, document: string, number: number, note: string, by: string) {
  await tx
    .insertInto('documents.version')
    .values({
      space_id: space.id,
      document_id: document,
      number,
      state: 'draft',
      note,
      adopted_by: null,
      adopted_on: null,
      made_by: by,
      made_at: now,
    })
    .execute()
}

async function insertParagraph(
  { tx, space, now }: Writing,
  document: string,
  number: number,
  paragraph: Words & { id: string; position: number; depth: number },
  by: string,
) {
  await tx
    .insertInto('documents.paragraph')
    .values({ space_id: space.id, document_id: document, number, ...paragraph, changed_by: by, changed_at: now })
    .execute()
}

/** The open draft, held until the end of the transaction: who changes the order of paragraphs comes one after the other. */
export async function holdDraft({ tx, space }: Writing, document: string): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select number from documents.version where space_id = ${space.id} and document_id = ${document} and state = 'draft'
    for update`.execute(tx)
  return rows[0]?.number
}

/**
 * Changes the words of a paragraph of the draft.
 * @param paragraph.revision the one that was read
 * @returns 'conflict' when somebody else was faster, 'missing' when there is no such paragraph or no draft
 */
export async function editParagraph(
  { tx, space, now }: Writing,
  document: string,
  paragraph: Words & { id: string; revision: number },
  by: string,
): Promise<'saved' | 'conflict' | 'missing'> {
  const { rows } = await sql<{ saved: boolean }>`
    with found as (
      select p.number, p.revision from documents.paragraph p
        join documents.version v on v.space_id = p.space_id and v.document_id = p.document_id and v.number = p.number
      where p.space_id = ${space.id} and p.document_id = ${document} and p.id = ${paragraph.id} and v.state = 'draft'
      for update of p
    ), saved as (
      update documents.paragraph p set heading = ${paragraph.heading}, body = ${paragraph.body},
        revision = p.revision + 1, changed_by = ${by}, changed_at = ${now}
      from found where p.space_id = ${space.id} and p.document_id = ${document} and p.id = ${paragraph.id}
        and p.number = found.number and found.revision = ${paragraph.revision}
      returning 1
    ) select exists (select from saved) as saved from found`.execute(tx)
  const row = rows[0]
  return row ? (row.saved ? 'saved' : 'conflict') : 'missing'
}

/** Adds a paragraph to the draft, behind another one (null: at the beginning). @returns its id; undefined without a draft */
export async function addParagraph(
  work: Writing,
  document: string,
  { after, depth, heading, body }: Words & { after: string | null; depth: number },
  by: string,
): Promise<string | undefined> {
  const draft = await holdDraft(work, document)
  if (draft === undefined) return undefined
  const rows = await orderOf(work, document, draft)
  const index = after ? rows.findIndex(({ id }) => id === after) : -1
  const id = work.newId()
  await insertParagraph(work, document, draft, { id, position: 0, depth, heading, body }, by)
  await saveOrder(work, document, draft, rows.map((row) => row.id).toSpliced(index + 1, 0, id))
  await notePresence(work, by, 'documents')
  return id
}

/** Moves a paragraph of the draft one place, or one level in or out. */
export async function moveParagraph(
  work: Writing,
  document: string,
  paragraph: string,
  where: 'up' | 'down' | 'in' | 'out',
): Promise<void> {
  const draft = await holdDraft(work, document)
  if (draft === undefined) return
  const { tx, space } = work
  if (where === 'in' || where === 'out') {
    await sql`
      update documents.paragraph set depth = least(4, greatest(1, depth + ${where === 'in' ? 1 : -1}))
      where space_id = ${space.id} and document_id = ${document} and number = ${draft} and id = ${paragraph}`.execute(
      tx,
    )
    return
  }
  const order = (await orderOf(work, document, draft)).map(({ id }) => id)
  const from = order.indexOf(paragraph)
  const to = from + (where === 'up' ? -1 : 1)
  if (from < 0 || to < 0 || to >= order.length) return
  await saveOrder(work, document, draft, order.toSpliced(from, 1).toSpliced(to, 0, paragraph))
}

/** Takes a paragraph out of the draft; earlier versions keep it. @returns 'conflict' when somebody has changed it since */
export async function removeParagraph(
  work: Writing,
  document: string,
  paragraph: string,
  revision: number,
): Promise<'removed' | 'conflict'> {
  const draft = await holdDraft(work, document)
  const { rows } = await sql`
    delete from documents.paragraph where space_id = ${work.space.id} and document_id = ${document}
      and number = ${draft ?? 0} and id = ${paragraph} and revision = ${revision} returning 1`.execute(work.tx)
  return rows.length ? 'removed' : 'conflict'
}

async function orderOf({ tx, space }: Writing, document: string, number: number): Promise<{ id: string }[]> {
  const { rows } = await sql<{ id: string }>`
    select id from documents.paragraph where space_id = ${space.id} and document_id = ${document} and number = ${number}
    order by position, id`.execute(tx)
  return rows
}

async function saveOrder({ tx, space }: Writing, document: string, number: number, ids: readonly string[]) {
  await sql`
    update documents.paragraph p set position = o.position::integer
    from unnest(${ids}::uuid[]) with ordinality as o (id, position)
    where p.space_id = ${space.id} and p.document_id = ${document} and p.number = ${number} and p.id = o.id
      and p.position <> o.position`.execute(tx)
}
