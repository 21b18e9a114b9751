// What the demo needs to fill this room: the same functions that commands use.
export type { DialogueInput } from './dialogues/dialogue-input.ts'
export { addDialogue, setState } from './dialogues/save-dialogue.ts'
export { addMeeting, savePeople } from './methods/evening/meetings/save-meeting.ts'
export { addIsland } from './methods/evening/notes/save-island.ts'
export { addNote, saveRating } from './methods/evening/notes/save-note.ts'
export type { PhaseInput } from './phases/phase-input.ts'
export { addPhase, datesOf } from './phases/save-phase.ts'
