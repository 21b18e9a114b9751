// What the demo needs to fill this room: the same functions that commands use.
export type { DialogueInput } from './dialogues/dialogue-input.ts'
export { addDialogue, setState } from './dialogues/save-dialogue.ts'
export type { PhaseInput } from './phases/phase-input.ts'
export { addPhase } from './phases/save-phase.ts'
