// What the demo writes with: the same functions as people's forms.

export { sessionOf } from './barcamp/queries.ts'
export { addSession, countHands, setQueue } from './barcamp/save.ts'
export { placeSession } from './barcamp/save-placement.ts'
export {
  addCard,
  addChallenge,
  type CardKind,
  type ChallengeInput,
  cardKind,
  challengeKind,
  clusterNamed,
  putCard,
  reportBack,
  setChallengeOpen,
  setHelped,
} from './challenges/demo.ts'
export { contactBy, introductionsOf } from './contacts/queries.ts'
export type { ContactInput } from './contacts/save.ts'
export { answerIntroduction, askForIntroduction, saveContact } from './contacts/save.ts'
export type { ActorInput, ProgrammeInput } from './directory/fields.ts'
export { keepDirectory } from './directory/keep-directory.ts'
export { actorBySlug } from './directory/queries.ts'
export { addActor, changeActor, saveProgramme } from './directory/save.ts'
export { addFinding } from './groupwork/save.ts'
export type { Aspect, Topic } from './groupwork/topics.ts'
export { addLesson, type LessonInput, lessonKind } from './lessons/demo.ts'
export { addMaterial } from './materials/save.ts'
export { addQuestions } from './meetings/ask-travel.ts'
export type { MeetingInput } from './meetings/fields.ts'
export type { ItemKind } from './meetings/meeting.ts'
export { addMeeting, savePreparation, showMeeting } from './meetings/save.ts'
export { initiativeSource } from './meetings/source.ts'
export { addMethod } from './methods/save.ts'
export { stock as stockOfMethods } from './methods/stock.ts'
export type { NotePart } from './notes/note.ts'
export { addLine } from './notes/save.ts'
export { savePiece } from './pieces.tsx'
export type { ProfileInput } from './profiles/fields.ts'
export { addProfile } from './profiles/save.ts'
export { saveReport } from './reports/save.ts'
