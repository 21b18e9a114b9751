// What the demo writes with: the same functions as people's forms.

export { contactBy, introductionsOf } from './contacts/queries.ts'
export type { ContactInput } from './contacts/save.ts'
export { answerIntroduction, askForIntroduction, saveContact } from './contacts/save.ts'
export type { ActorInput, ProgrammeInput } from './directory/fields.ts'
export { keepDirectory } from './directory/keep-directory.ts'
export { actorBySlug } from './directory/queries.ts'
export { addActor, changeActor, saveProgramme } from './directory/save.ts'
export { addLesson, type LessonInput, lessonKind } from './lessons/demo.ts'
export { savePiece } from './pieces.tsx'
export type { ProfileInput } from './profiles/fields.ts'
export { addProfile } from './profiles/save.ts'
