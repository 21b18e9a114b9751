import { type RawBuilder, sql } from 'kysely'
import type { Viewer } from '#foundation/http/visit.ts'
import { mayRead, readableFor } from '../audience.ts'
import type { Lesson } from './lesson.ts'

/** Whether somebody may read a lesson: what its audience says, and people without a body their own. */
export const mayReadLesson = (viewer: Viewer, { audience, actor, author }: Lesson): boolean =>
  mayRead(viewer, audience, actor?.id ?? null) || (!actor && author !== null && author === viewer.person)

/** The same as a condition, for lists. @param row the table's name in the statement */
export const readableLessons = (viewer: Viewer, row: string): RawBuilder<boolean> =>
  viewer.person === null
    ? readableFor(viewer, row)
    : sql<boolean>`(${readableFor(viewer, row)} or (${sql.ref(`${row}.actor_id`)} is null and ${sql.ref(`${row}.author_id`)} = ${viewer.person}))`
