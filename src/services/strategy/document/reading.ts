import type { Paragraph } from '#commons/documents/document.ts'
import { numbering } from '#commons/documents/numbering.ts'
import type { Drawn } from './drawn/data.ts'
import type { Chapter, Paper } from './paper.ts'
import type { Edition } from './queries.ts'
import { piecesOf } from './rules/paragraphs.ts'

/** A paragraph as it is read: a heading or a block of text, never both. */
export interface Block {
  readonly id: string
  readonly number: string
  readonly heading: string
  /** Markdown. */
  readonly body: string
}

export interface ChapterToRead {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly blocks: readonly Block[]
  readonly drawn: Drawn | undefined
}

/** A strategy as everybody reads it: what is being written, or a version. */
export interface Reading extends Pick<Paper, 'title' | 'lead' | 'leicht' | 'fromYear' | 'toYear'> {
  readonly chapters: readonly ChapterToRead[]
}

/** What is being written, in the shape a version will have. */
export function readingOfChapters(
  { title, lead, leicht, fromYear, toYear }: Paper,
  chapters: readonly Chapter[],
  drawn: ReadonlyMap<string, Drawn>,
): Reading {
  const pieces = piecesOf(chapters)
  const numbers = numbering(pieces.map(({ depth }) => depth))
  const paragraphs = pieces.map((piece, index) => {
    const number = numbers[index] ?? ''
    return { ...piece, number, id: piece.chapter ?? number }
  })
  return { title, lead, leicht, fromYear, toYear, chapters: chaptersIn(paragraphs, drawn) }
}

/** Paragraphs, divided where a chapter begins. */
export function chaptersIn(
  paragraphs: readonly Omit<Paragraph, 'revision'>[],
  drawn: ReadonlyMap<string, Drawn>,
): ChapterToRead[] {
  const chapters: (Omit<ChapterToRead, 'blocks'> & { blocks: Block[] })[] = []
  for (const { id, number, depth, heading, body } of paragraphs) {
    if (depth === 1) chapters.push({ id, number, title: heading, blocks: [], drawn: drawn.get(id) })
    else chapters.at(-1)?.blocks.push({ id, number, heading, body })
  }
  return chapters
}

/** A version as it was adopted. */
export function readingOfEdition(
  { title, lead, leicht, fromYear, toYear, drawn }: Edition,
  paragraphs: readonly Paragraph[],
): Reading {
  return { title, lead, leicht, fromYear, toYear, chapters: chaptersIn(paragraphs, new Map(Object.entries(drawn))) }
}
