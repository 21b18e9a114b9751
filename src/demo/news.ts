import { bernkastelWittlichNews } from './news/bernkastel-wittlich.ts'
import { coesfeldNews } from './news/coesfeld.ts'
import { loerrachNews } from './news/loerrach.ts'
import { mayenKoblenzNews } from './news/mayen-koblenz.ts'
import { networkNews } from './news/network.ts'
import { neustadtNews } from './news/neustadt-waldnaab.ts'
import { potsdamMittelmarkNews } from './news/potsdam-mittelmark.ts'
import { uelzenNews } from './news/uelzen.ts'
import { vorpommernGreifswaldNews } from './news/vorpommern-greifswald.ts'
import type { DemoNews } from './types.ts'

/** All news of the demo, German and English. */
export const news: readonly DemoNews[] = [
  ...networkNews,
  ...mayenKoblenzNews,
  ...bernkastelWittlichNews,
  ...coesfeldNews,
  ...loerrachNews,
  ...neustadtNews,
  ...potsdamMittelmarkNews,
  ...uelzenNews,
  ...vorpommernGreifswaldNews,
]
