// What the demo needs to fill this room: the same functions that commands use, and some that write many things as they are.

export { addQuestion, answerQuestion } from './citizens/save-question.ts'
export { addFigure, adopt, paperOf, writeDocument } from './document/demo.ts'
export { solutionKind, visionKind } from './funnel/queries.ts'
export { closeNarrowing, saveNarrowing } from './funnel/save.ts'
export { solutionSource } from './funnel/source.ts'
export { type PastMeasure, saveMeasuresAsIs } from './measures/demo.ts'
export { kind as measureKind, type Level, type MoneyKind, type Phase, type Priority } from './measures/measure.ts'
export { type PastParts, saveParts } from './parts/demo.ts'
