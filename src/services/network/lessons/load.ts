import type { Subject } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Lesson } from './lesson.ts'
import { lessonBySlug } from './queries.ts'
import { mayReadLesson } from './reading.ts'

/** The lesson of an address, for those who may read it; what moderation has hidden, nobody sees here. */
export async function lessonAt({ tx, space, viewer }: Work, { erfahrung }: { erfahrung: string }): Promise<Lesson> {
  const lesson = found(await lessonBySlug(tx, space.id, erfahrung))
  return !lesson.hidden && mayReadLesson(viewer, lesson) ? lesson : missing()
}

/** It belongs to its body; only without one to whoever wrote it. */
export const subjectOf = ({ actor, author }: Pick<Lesson, 'actor' | 'author'>): Subject =>
  actor ? { organisation: actor.id } : { person: author }
