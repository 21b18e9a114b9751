import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { numbering } from './numbering.ts'

export interface Paragraph {
  /** The same in every version: what is said about a paragraph stays with it. */
  readonly id: string
  /** '1.2' */
  readonly number: string
  readonly depth: number
  readonly heading: string
  /** Markdown. */
  readonly body: string
  readonly revision: number
}

export interface Version {
  readonly number: number
  /** published: laid out for everybody to read and comment on, without having been adopted. */
  readonly state: 'draft' | 'published' | 'adopted'
  readonly note: string
  /** A draft that everybody who sees the owner may read. */
  readonly open: boolean
  /** The body that decided, and when. */
  readonly adoptedBy: string | null
  readonly adoptedOn: Temporal.PlainDate | null
}

export interface Document {
  readonly id: string
  readonly ownerKind: string
  readonly ownerId: string
  readonly title: string
  /** Newest first. */
  readonly versions: readonly Version[]
}

/** A document with its versions, without text. One statement. */
export async function documentById(tx: Tx, space: string, id: string): Promise<Document | undefined> {
  const { rows } = await sql<Omit<Document, 'versions'> & Version>`
    select d.id, d.owner_kind as "ownerKind", d.owner_id as "ownerId", d.title, v.number, v.state, v.note, v.open,
      v.adopted_by as "adoptedBy", v.adopted_on as "adoptedOn"
    from documents.document d join documents.version v on v.space_id = d.space_id and v.document_id = d.id
    where d.space_id = ${space} and d.id::text = ${id} order by v.number desc`.execute(tx)
  const [first] = rows
  if (!first) return undefined
  const { ownerKind, ownerId, title } = first
  const versions = rows.map(({ number, state, note, open, adoptedBy, adoptedOn }) => ({
    number,
    state,
    note,
    open,
    adoptedBy,
    adoptedOn,
  }))
  return { id: first.id, ownerKind, ownerId, title, versions }
}

/** Documents of a thing, by id. One statement. */
export async function documentsOf(
  tx: Tx,
  space: string,
  owner: { kind: string; id: string },
): Promise<{ id: string; title: string }[]> {
  const { rows } = await sql<{ id: string; title: string }>`
    select id, title from documents.document
    where space_id = ${space} and owner_kind = ${owner.kind} and owner_id = ${owner.id} order by made_at, id`.execute(
    tx,
  )
  return rows
}

/** The paragraphs of a version, numbered. One statement. */
export async function paragraphsOf(tx: Tx, space: string, document: string, version: number): Promise<Paragraph[]> {
  return (await paragraphsOfVersions(tx, space, document, [version])).get(version) ?? []
}

/** The paragraphs of several versions: version → paragraphs. One statement. */
export async function paragraphsOfVersions(
  tx: Tx,
  space: string,
  document: string,
  versions: readonly number[],
): Promise<ReadonlyMap<number, Paragraph[]>> {
  const { rows } = await sql<Omit<Paragraph, 'number'> & { version: number }>`
    select number as version, id, depth, heading, body, revision from documents.paragraph
    where space_id = ${space} and document_id = ${document} and number = any(${versions}::integer[])
    order by number, position, id`.execute(tx)
  return new Map(
    [...Map.groupBy(rows, ({ version }) => version)].map(([version, paragraphs]) => {
      const numbers = numbering(paragraphs.map(({ depth }) => depth))
      return [
        version,
        paragraphs.map(({ version: _, ...paragraph }, index) => ({ ...paragraph, number: numbers[index] ?? '' })),
      ]
    }),
  )
}

/** Versions somebody may read: adopted ones and open drafts; those who work on it, all. */
export function readableVersions(document: Document, works: boolean): Version[] {
  return document.versions.filter(({ state, open }) => works || state !== 'draft' || open)
}

/** The version that is shown when none is asked for: what was adopted last, or else published; before that the newest draft. */
export function standingVersion(versions: readonly Version[]): Version | undefined {
  const last = (state: Version['state']) => versions.find((one) => one.state === state)
  return last('adopted') ?? last('published') ?? versions[0]
}
