import { bernkastelWittlichEvents } from './events/bernkastel-wittlich.ts'
import { coesfeldEvents } from './events/coesfeld.ts'
import { loerrachEvents } from './events/loerrach.ts'
import { mayenKoblenzEvents } from './events/mayen-koblenz.ts'
import { networkEvents } from './events/network.ts'
import { neustadtEvents } from './events/neustadt-waldnaab.ts'
import { potsdamMittelmarkEvents } from './events/potsdam-mittelmark.ts'
import { uelzenEvents } from './events/uelzen.ts'
import { vorpommernGreifswaldEvents } from './events/vorpommern-greifswald.ts'
import type { DemoEvent } from './types.ts'

/** All events of the demo, German and English. */
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
