import { potsdamMittelmarkEvents } from './events/east.ts'
import { mayenKoblenzEvents } from './events/mayen-koblenz.ts'
import { mayenKoblenzDialogues } from './events/mayen-koblenz-dialogues.ts'
import { networkEvents } from './events/network.ts'
import { uelzenEvents, vorpommernGreifswaldEvents } from './events/north.ts'
import { loerrachEvents, neustadtEvents } from './events/south.ts'
import { bernkastelWittlichEvents, coesfeldEvents } from './events/west.ts'
import type { DemoEvent } from './types.ts'

/** All events of the demo. English is complete for the network and Mayen-Koblenz. */
export const events: readonly DemoEvent[] = [
  ...networkEvents,
  ...mayenKoblenzDialogues,
  ...mayenKoblenzEvents,
  ...bernkastelWittlichEvents,
  ...coesfeldEvents,
  ...loerrachEvents,
  ...neustadtEvents,
  ...potsdamMittelmarkEvents,
  ...uelzenEvents,
  ...vorpommernGreifswaldEvents,
]
