import { bicycles } from './dialogues/bicycles.ts'
import { doctor } from './dialogues/doctor.ts'
import { kommunaldialoge } from './dialogues/kommunaldialoge.ts'
import { myk10 } from './dialogues/myk10.ts'
import { square } from './dialogues/square.ts'
import { station } from './dialogues/station.ts'
import type { DemoDialogue } from './types.ts'

/** All dialogues of the demo. */
export const dialogues: readonly DemoDialogue[] = [kommunaldialoge, doctor, bicycles, station, square, myk10]
