import { bicycles } from './dialogues/bicycles.ts'
import { clubMoney } from './dialogues/club-money.ts'
import { doctor } from './dialogues/doctor.ts'
import { houseRule } from './dialogues/house-rule.ts'
import { kommunaldialoge } from './dialogues/kommunaldialoge.ts'
import { myk10 } from './dialogues/myk10.ts'
import { square } from './dialogues/square.ts'
import { station } from './dialogues/station.ts'
import { villageMoney } from './dialogues/village-money.ts'
import type { DemoDialogue } from './types.ts'

/** All dialogues of the demo. */
export const dialogues: readonly DemoDialogue[] = [
  kommunaldialoge,
  doctor,
  bicycles,
  houseRule,
  station,
  square,
  clubMoney,
  villageMoney,
  myk10,
]
