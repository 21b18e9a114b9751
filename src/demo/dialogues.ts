import { doctor } from './dialogues/doctor.ts'
import { myk10 } from './dialogues/myk10.ts'
import type { DemoDialogue } from './types.ts'

/** All dialogues of the demo. */
export const dialogues: readonly DemoDialogue[] = [doctor, myk10]
