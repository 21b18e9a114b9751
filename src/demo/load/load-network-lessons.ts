import { setMark } from '#commons/responses/marks.ts'
import { addComment } from '#commons/responses/write-comment.ts'
import { addLesson, lessonKind } from '../../services/network/demo.ts'
import { lessonsOfSteering, lessonsTold } from '../network/lessons.ts'
import { lessonsOfServices, saidToLessons } from '../network/lessons-of-services.ts'
import type { Known, Told } from '../network/lessons-types.ts'
import type { Loading, Making } from './loading.ts'

/** Stumbling blocks and success factors, and what people of the demo say to them. @param ids key of a body → its id in the directory */
export async function loadLessons(work: Making, loading: Loading, ids: ReadonlyMap<string, string>): Promise<void> {
  const on = (daysAgo: number) => ({ ...work, now: work.now.subtract({ hours: 24 * daysAgo }) })
  const lessons = new Map<string, string>()
  for (const { key, where, daysAgo, ...lesson } of [...lessonsOfSteering, ...lessonsOfServices, ...lessonsTold]) {
    const actor = where === null ? null : (ids.get(where) ?? null)
    const author = 'by' in lesson ? (loading.people.get(lesson.by) ?? null) : null
    lessons.set(key, (await addLesson(on(daysAgo), { actor, author }, inputOf(lesson))).id)
  }
  for (const { to, by, daysAgo, words } of saidToLessons) {
    const [id, person] = [lessons.get(to), loading.people.get(by)]
    if (!id || !person) continue
    const subject = { kind: lessonKind, id }
    await setMark(on(daysAgo), person, subject, 'same-here', true)
    if (words) await addComment(on(daysAgo), subject, { person }, { body: words, answerTo: null })
  }
}

const nothing = { context: null, helped: null, differently: null, cost: null, time: null, contact: null, field: null }

const inputOf = (lesson: Omit<Known | Told, 'key' | 'where' | 'daysAgo'>) => ({
  ...nothing,
  ...lesson,
  audience: 'audience' in lesson ? (lesson as Told).audience : ('all' as const),
  source: 'source' in lesson ? (lesson as Known).source : null,
})
