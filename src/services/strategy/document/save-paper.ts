import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import type { Writing } from '../writing.ts'
import { type ChapterKind, kind } from './paper.ts'
import type { PaperInput } from './paper-input.ts'
import { paperSource } from './source.ts'

/** Last parts of the address that no strategy may be called. */
const reserved = ['neu']

export interface NewChapter {
  readonly kind: ChapterKind
  readonly title: string
  readonly body: string
}

/** A new draft with its chapters. @returns its id and the last part of its address */
export async function addPaper(
  work: Writing,
  author: string,
  input: PaperInput,
  chapters: readonly NewChapter[],
): Promise<{ id: string; slug: string }> {
  const id = work.newId()
  const slug = await freeSlug(work, 'strategy.document', input.title, reserved)
  await work.tx
    .insertInto('strategy.document')
    .values({
      space_id: work.space.id,
      id,
      slug,
      ...columnsOf(input),
      state: 'draft',
      text_id: null,
      author_id: author,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  if (chapters.length > 0)
    await work.tx
      .insertInto('strategy.chapter')
      .values(
        chapters.map((chapter, index) => ({
          ...chapter,
          space_id: work.space.id,
          id: work.newId(),
          document_id: id,
          position: index + 1,
          updated_at: work.now,
          updated_by: author,
        })),
      )
      .execute()
  await saveWordings(work, { kind, id }, wordings(input))
  await notePresence(work, author, 'strategy')
  return { id, slug }
}

/** @returns false when somebody else was faster */
export async function changePaper(
  work: Writing,
  id: string,
  version: number,
  input: PaperInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('strategy.document')
    .set({ ...columnsOf(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await saveWordings(work, { kind, id }, wordings(input))
  await publish(work, paperSource, [id])
  return true
}

/** Shows a strategy to everybody, or to staff only. */
export async function setPaperState(work: Writing, id: string, state: 'draft' | 'public'): Promise<void> {
  await sql`
    update strategy.document set state = ${state}, updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, paperSource, [id])
}

const columnsOf = ({ title, lead, fromYear, toYear }: PaperInput) => ({
  title,
  lead: lead ?? '',
  from_year: fromYear,
  to_year: toYear,
})

const wordings = ({ titleEn, leadEn, titleLeicht, leadLeicht }: PaperInput) => ({
  en: { title: titleEn, lead: leadEn },
  leicht: { title: titleLeicht, lead: leadLeicht },
})
