import type { Writing } from '../writing.ts'
import { fillItems } from './checklist.ts'
import type { ChapterKind, ChapterState } from './paper.ts'
import { chaptersOf, paperOf } from './queries.ts'
import { addChapter, changeChapter, removeChapter } from './save-chapter.ts'
import { addPaper, changePaper, setPaperState } from './save-paper.ts'
import { usualItems } from './usual-items.ts'

export { addFigure } from './figures.ts'
export { paperOf } from './queries.ts'
export { adopt } from './versions.ts'

export interface DemoDocument {
  readonly title: string
  readonly lead: string
  readonly leicht: string
  readonly fromYear: number | null
  readonly toYear: number | null
  /** In their order; each kind at most once, except 'text'. What a kind draws from measures and solutions comes by itself. */
  readonly chapters: readonly {
    readonly kind: ChapterKind
    readonly state: ChapterState
    readonly title: string
    readonly body: string
    readonly strengths?: readonly string[]
    readonly weaknesses?: readonly string[]
  }[]
}

/**
 * Writes the strategy of a district, shown to everybody: begins it, or writes over what is being written (versions stay). A chapter of the
 * same kind stays the same chapter. For dates in the past give a `work` whose clock says then.
 * @returns its id
 */
export async function writeDocument(work: Writing, author: string, document: DemoDocument): Promise<string> {
  const { title, lead, leicht, fromYear, toYear, chapters } = document
  const about = { title, lead, leicht, fromYear, toYear }
  const known = await paperOf(work.tx, work.space.id)
  if (known) await changePaper(work, known.id, known.version, about)
  const id = known?.id ?? ((await addPaper(work, about, author)) as string)
  const before = await chaptersOf(work.tx, work.space.id, id)
  for (const one of before) if (!chapters.some(({ kind }) => kind === one.kind)) await removeChapter(work, id, one)
  for (const chapter of chapters) {
    const same = chapter.kind === 'text' ? undefined : before.find(({ kind }) => kind === chapter.kind)
    const words = {
      ...{ kind: chapter.kind, state: chapter.state, title: chapter.title, body: chapter.body },
      strengths: (chapter.strengths ?? []).join('\n'),
      weaknesses: (chapter.weaknesses ?? []).join('\n'),
    }
    const at = same ?? { id: (await addChapter(work, id, words, author)) as string, version: 1 }
    await changeChapter(work, id, at, words, author)
  }
  await setPaperState(work, id, 'public')
  return id
}

/** Begins the checklist of a funder with the usual items. */
export async function beginChecklist(work: Writing, author: string, paper: string): Promise<void> {
  await fillItems(work, paper, usualItems, await chaptersOf(work.tx, work.space.id, paper), author)
}
