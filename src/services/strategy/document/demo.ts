import { sql } from 'kysely'
import { publish } from '#commons/publication/publish.ts'
import type { Writing } from '../writing.ts'
import type { ChapterKind } from './paper.ts'
import { addPaper } from './save-paper.ts'
import { paperSource } from './source.ts'
import { adoptVersion, layOut } from './versions.ts'

export interface DemoDocument {
  readonly title: string
  readonly lead: string
  readonly fromYear: number | null
  readonly toYear: number | null
  /** In their order; what a kind draws from measures, solutions and indicators comes by itself. */
  readonly chapters: readonly { readonly kind: ChapterKind; readonly title: string; readonly body: string }[]
  /** The body and the day: a version is laid out and adopted at once. Put in measures and solutions first. */
  readonly adopted?: { readonly by: string; readonly on: Temporal.PlainDate; readonly paper?: string }
  readonly state: 'draft' | 'public'
  readonly leadLeicht?: string
}

/** A strategy for the demo; for dates in the past give a `work` whose clock says then. @returns id and last part of its address */
export async function addDocument(
  work: Writing,
  author: string,
  { title, lead, leadLeicht, fromYear, toYear, chapters, adopted, state }: DemoDocument,
): Promise<{ id: string; slug: string }> {
  const none = { titleEn: null, leadEn: null, titleLeicht: null, leadLeicht: leadLeicht ?? null }
  const paper = await addPaper(work, author, { ...none, title, lead, fromYear, toYear }, chapters)
  if (adopted) {
    await layOut(work, paper.id, { note: '', open: false }, author)
    await adoptVersion(work, paper.id, { body: adopted.by, on: adopted.on, paper: adopted.paper })
  }
  await sql`
    update strategy.document set state = ${state} where space_id = ${work.space.id} and id = ${paper.id}`.execute(work.tx)
  await publish(work, paperSource, [paper.id])
  return paper
}
