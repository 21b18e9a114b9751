import { sql } from 'kysely'
import { type Paragraph, paragraphsOf } from '#commons/documents/document.ts'
import { createDocument, holdDraft } from '#commons/documents/save-document.ts'
import { adoptVersion, beginVersion } from '#commons/documents/versions.ts'
import { writeDraft } from '#commons/documents/write-draft.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import { drawnOf } from './drawn/read-drawn.ts'
import { type Chapter, kind, type Paper } from './paper.ts'
import { chaptersOf, paperOf } from './queries.ts'
import { recognise } from './rules/matching.ts'
import { type Piece, piecesOf } from './rules/paragraphs.ts'
import { paperSource } from './source.ts'

/** How a version was adopted. */
export interface AdoptionInput {
  /** The body that decided, e.g. 'Kreistag'. */
  readonly body: string
  readonly on: Temporal.PlainDate
  /** Number of the paper; '' when there is none. */
  readonly paper: string
  readonly paperAddress: string | null
  /** What is new in it. */
  readonly note: string
}

/** What somebody has read when deciding: another mark says that a chapter was changed since. */
export const markOf = (
  { version }: Pick<Paper, 'version'>,
  chapters: readonly Pick<Chapter, 'id' | 'version'>[],
): string => [version, ...chapters.map((one) => `${one.id.slice(-8)}.${one.version}`)].join('-')

/**
 * A body has adopted what is written: it becomes a version that never changes, with what its chapters draw as it is at this moment.
 * Paragraphs keep the ids they had in the version before where their words are the same or alike. The draft is for editors only again.
 * @param seen the mark of what was read; null: whatever it is
 * @returns number of the version; 'changed' when something was changed since; 'empty' without chapters
 */
export async function adopt(
  work: Writing,
  { body, on, paper: paperNumber, paperAddress, note }: AdoptionInput,
  seen: string | null,
  by: string,
): Promise<number | 'changed' | 'empty'> {
  const { tx, space, now } = work
  await sql`select from strategy.document where space_id = ${space.id} for update`.execute(tx)
  const paper = await paperOf(tx, space.id)
  if (!paper) return 'empty'
  const chapters = await chaptersOf(tx, space.id, paper.id)
  if (seen !== null && seen !== markOf(paper, chapters)) return 'changed'
  if (chapters.length === 0) return 'empty'
  const text = paper.textId ?? (await createDocument(work, { kind, id: paper.id }, { title: paper.title }, by))
  const number = (await holdDraft(work, text)) ?? ((await beginVersion(work, text, note, by)) as number)
  const before = await paragraphsOf(tx, space.id, text, number - 1)
  await writeDraft(work, text, { title: paper.title, note, paragraphs: withIds(work, piecesOf(chapters), before) }, by)
  const { title, lead, leicht, fromYear, toYear } = paper
  const drawn = Object.fromEntries(await drawnOf(work, paper, chapters))
  await sql`
    insert into strategy.edition (space_id, document_id, number, title, lead, leicht, from_year, to_year, drawn, paper, paper_address)
    values (${space.id}, ${paper.id}, ${number}, ${title}, ${lead}, ${leicht}, ${fromYear}, ${toYear}, ${JSON.stringify(drawn)}::jsonb,
      ${paperNumber}, ${paperAddress})`.execute(tx)
  await adoptVersion(work, text, { body, on })
  await sql`
    update strategy.document set text_id = ${text}, state = 'draft', version = version + 1, updated_at = ${now}
    where space_id = ${space.id} and id = ${paper.id}`.execute(tx)
  await publish(work, paperSource, [paper.id])
  return number
}

/** A chapter's heading has the id of the chapter; the others are recognised from the version before, or are new. */
function withIds(work: Pick<Writing, 'newId'>, pieces: readonly Piece[], before: readonly Paragraph[]) {
  const others = pieces.filter(({ chapter }) => chapter === null)
  const ids = recognise(
    before.filter(({ depth }) => depth > 1),
    others,
  )
  const known = new Map(others.map((piece, index) => [piece, ids[index]]))
  return pieces.map((piece) => {
    const { depth, heading, body, chapter } = piece
    return { depth, heading, body, id: chapter ?? known.get(piece) ?? work.newId() }
  })
}
