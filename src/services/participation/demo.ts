// What the demo needs to fill this room: the same functions that commands use.
export type { DialogueInput } from './dialogues/dialogue-input.ts'
export { addDialogue, setState } from './dialogues/save-dialogue.ts'
export { saveSurveyAsIs } from './methods/survey/demo.ts'
export { type Answer, type Answers, reached } from './methods/survey/rules/answers.ts'
export type { Question as SurveyQuestion } from './methods/survey/rules/questions.ts'
export type { PhaseInput } from './phases/phase-input.ts'
export { addPhase } from './phases/save-phase.ts'
