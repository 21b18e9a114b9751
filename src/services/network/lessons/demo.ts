// What the demo writes lessons with: the same functions as people's forms.

export type { LessonInput } from './fields.ts'
export { lessonKind } from './lesson.ts'
export { addLesson } from './save.ts'
