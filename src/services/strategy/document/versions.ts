import { sql } from 'kysely'
import { documentById, type Paragraph, paragraphsOfVersions } from '#commons/documents/document.ts'
import { createDocument, holdDraft } from '#commons/documents/save-document.ts'
import { adoptVersion as adoptText, beginVersion, openDraft } from '#commons/documents/versions.ts'
import { writeDraft } from '#commons/documents/write-draft.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import { type Chapter, kind, type Paper } from './paper.ts'
import { partsOf } from './parts/read-parts.ts'
import { chaptersOf, paperById } from './queries.ts'
import { recognise } from './rules/matching.ts'
import { piecesOf } from './rules/paragraphs.ts'
import { paperSource } from './source.ts'

export interface LaidOut {
  /** Of the version. */
  readonly number: number
  readonly paragraphs: number
  /** Paragraphs that were recognised from the version before. */
  readonly kept: number
}

/**
 * Writes the chapters as a version in numbered paragraphs: the draft there is, or a new one. Paragraphs keep their ids where their words
 * are the same or alike. What the typed chapters draw is kept with it.
 * @param open everybody who sees the strategy may read along
 * @returns undefined when the strategy is gone
 */
export async function layOut(
  work: Writing,
  paperId: string,
  { note, open }: { note: string; open: boolean },
  by: string,
): Promise<LaidOut | undefined> {
  const { tx, space } = work
  await sql`select from strategy.document where space_id = ${space.id} and id = ${paperId} for update`.execute(tx)
  const paper = await paperById(tx, space.id, paperId)
  if (!paper) return undefined
  const chapters = await chaptersOf(tx, space.id, paperId)
  const text = paper.textId ?? (await begin(work, paper, by))
  const draft = (await holdDraft(work, text)) ?? (await beginVersion(work, text, note, by))
  if (draft === undefined) return undefined
  const before = await earlierParagraphs(work, text, draft)
  const known = await knownHeadings(work, paperId)
  const pieces = piecesOf(chapters)
  const ids = recognise(
    before,
    pieces.map(({ heading, body, chapter }) => ({ heading, body, known: chapter && known.get(chapter) })),
  )
  const paragraphs = pieces.map((piece, index) => ({ ...piece, id: ids[index] ?? work.newId() }))
  await writeDraft(work, text, { title: paper.title, note, paragraphs }, by)
  const headings = paragraphs.flatMap(({ chapter, id }) => (chapter ? [{ chapter, paragraph: id }] : []))
  await keepParts(work, paper, chapters, draft, headings)
  await openDraft(work, text, open)
  return { number: draft, paragraphs: paragraphs.length, kept: ids.filter((id) => id !== null).length }
}

/** How a version was adopted. */
export interface AdoptionInput {
  /** The body that decided, e.g. 'Kreistag'. */
  readonly body: string
  readonly on: Temporal.PlainDate
  /** Number of the paper; '' when there is none. */
  readonly paper?: string
  readonly paperAddress?: string | null
}

/**
 * A body has adopted the version that was laid out: from now on nobody changes it, and everybody may read it. What the typed chapters
 * draw is kept as it is at this moment.
 * @param paperId id of strategy.document
 * @returns the number of the version; undefined when none was laid out
 */
export async function adoptVersion(
  work: Writing,
  paperId: string,
  { body, on, paper: paperNumber = '', paperAddress = null }: AdoptionInput,
): Promise<number | undefined> {
  const { tx, space, now } = work
  const paper = await paperById(tx, space.id, paperId)
  if (!paper?.textId) return undefined
  const draft = await holdDraft(work, paper.textId)
  if (draft === undefined) return undefined
  const { rows } = await sql<{ chapter: string; paragraph: string }>`
    select chapter_id as chapter, paragraph_id as paragraph from strategy.laid_out_part
    where space_id = ${space.id} and document_id = ${paperId} and number = ${draft} and chapter_id is not null`.execute(tx)
  await keepParts(work, paper, await chaptersOf(tx, space.id, paperId), draft, rows)
  await adoptText(work, paper.textId, { body, on })
  await tx
    .insertInto('strategy.adoption')
    .values({ space_id: space.id, document_id: paperId, number: draft, paper: paperNumber, paper_address: paperAddress })
    .execute()
  await sql`
    update strategy.document set state = 'public', version = version + 1, updated_at = ${now}
    where space_id = ${space.id} and id = ${paperId}`.execute(tx)
  await publish(work, paperSource, [paperId])
  return draft
}

async function begin(work: Writing, paper: Paper, by: string): Promise<string> {
  const text = await createDocument(work, { kind, id: paper.id }, { title: paper.title }, by)
  await sql`
    update strategy.document set text_id = ${text} where space_id = ${work.space.id} and id = ${paper.id}`.execute(work.tx)
  return text
}

/** The paragraphs of the draft, then those of the version before that it does not have any more: one may come back. */
async function earlierParagraphs({ tx, space }: Writing, text: string, draft: number): Promise<Paragraph[]> {
  const versions = await paragraphsOfVersions(tx, space.id, text, [draft, draft - 1])
  const now = versions.get(draft) ?? []
  const ids = new Set(now.map(({ id }) => id))
  return [...now, ...(versions.get(draft - 1) ?? []).filter(({ id }) => !ids.has(id))]
}

/** Chapter → the paragraph of its heading, as it was laid out last. */
async function knownHeadings({ tx, space }: Writing, paper: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ chapter: string; paragraph: string }>`
    select distinct on (chapter_id) chapter_id as chapter, paragraph_id as paragraph from strategy.laid_out_part
    where space_id = ${space.id} and document_id = ${paper} and chapter_id is not null order by chapter_id, number desc`.execute(
    tx,
  )
  return new Map(rows.map(({ chapter, paragraph }) => [chapter, paragraph]))
}

/** Keeps what chapters draw now with a version that is not adopted yet. What a chapter drew that is gone by now stays as it was. */
async function keepParts(
  work: Writing,
  paper: Paper,
  chapters: readonly Chapter[],
  number: number,
  headings: readonly { chapter: string; paragraph: string }[],
): Promise<void> {
  const { tx, space } = work
  const parts = await partsOf(work, paper, chapters)
  const of = sql`space_id = ${space.id} and document_id = ${paper.id} and number = ${number}`
  const kept = headings.map(({ paragraph }) => paragraph)
  await sql`
    delete from strategy.laid_out_part where ${of} and (chapter_id is not null or not paragraph_id = any(${kept}::uuid[]))
      and exists (select from documents.version v where v.space_id = ${space.id} and v.document_id = ${paper.textId}
        and v.number = ${number} and v.state = 'draft' or ${paper.textId}::uuid is null)`.execute(tx)
  if (headings.length === 0) return
  await tx
    .insertInto('strategy.laid_out_part')
    .values(
      headings.map(({ chapter, paragraph }) => ({
        space_id: space.id,
        document_id: paper.id,
        number,
        paragraph_id: paragraph,
        chapter_id: chapter,
        data: JSON.stringify(parts.get(chapter) ?? null) as never,
      })),
    )
    .execute()
}

/** The document of the commons with its versions; undefined until one was laid out. One statement. */
export const textOf = async (
  { tx, space }: Pick<Writing, 'tx' | 'space'>,
  { textId }: Pick<Paper, 'textId'>,
) => (textId ? await documentById(tx, space.id, textId) : undefined)
