import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { publish } from '#commons/publication/publish.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { keepDirectory } from '../directory/keep-directory.ts'
import type { Writing } from '../writing.ts'
import { reserved } from './addresses.ts'
import type { LessonInput } from './fields.ts'
import type { Lesson } from './lesson.ts'
import { lessonSource } from './source.ts'

const columnsOf = (input: LessonInput) => ({
  kind: input.kind,
  title: input.title,
  context: input.context ?? '',
  happened: input.happened,
  helped: input.helped ?? '',
  differently: input.differently ?? '',
  phase: input.phase,
  workstream: input.workstream,
  field_id: input.field,
  cost_words: input.cost ?? '',
  time_words: input.time ?? '',
  contact: input.contact ?? '',
  audience: input.audience,
  source: input.source,
})

/** Whose lesson it is: a body's, a person's, or, taken from a public source, nobody's. */
export interface Whose {
  readonly actor: string | null
  readonly author: string | null
}

/** Somebody writes down what was learned. @returns its part of the address */
export async function addLesson(
  work: Writing,
  { actor, author }: Whose,
  input: LessonInput,
): Promise<{ id: string; slug: string }> {
  if (actor) await keepDirectory(work, { id: actor })
  const id = work.newId()
  const slug = await freeSlug(work, 'network.lesson', input.title, reserved)
  await work.tx
    .insertInto('network.lesson')
    .values({
      space_id: work.space.id,
      id,
      slug,
      actor_id: actor,
      author_id: author,
      ...columnsOf(input),
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
  if (author) await notePresence(work, author, 'network')
  await publish(work, lessonSource, [id])
  return { id, slug }
}

/** @returns false when somebody else was faster */
export async function changeLesson(
  work: Writing,
  { id }: Pick<Lesson, 'id'>,
  version: number,
  input: LessonInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('network.lesson')
    .set({ ...columnsOf(input), updated_at: work.now, version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows) await publish(work, lessonSource, [id])
  return numUpdatedRows === 1n
}

/** Takes a lesson away, with what others said to it. */
export async function removeLesson(work: Writing, { id }: Pick<Lesson, 'id'>): Promise<void> {
  await sql`delete from network.lesson where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publish(work, lessonSource, [id])
}
