import { mayenKoblenzEvents } from './events/mayen-koblenz.ts'
import { networkEvents } from './events/network.ts'
import { potsdamMittelmarkEvents, uelzenEvents, vorpommernGreifswaldEvents } from './events/north-east.ts'
import { loerrachEvents, neustadtEvents } from './events/south.ts'
import { bernkastelWittlichEvents, coesfeldEvents } from './events/west.ts'
import type { DemoEvent } from './types.ts'

/** All events of the demo. English is complete for the network and Mayen-Koblenz. */
export const events: readonly DemoEvent[] = [
  ...networkEvents,
  ...mayenKoblenzEvents,
  ...bernkastelWittlichEvents,
  ...coesfeldEvents,
  ...loerrachEvents,
  ...neustadtEvents,
  ...potsdamMittelmarkEvents,
  ...uelzenEvents,
  ...vorpommernGreifswaldEvents,
]
