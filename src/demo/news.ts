import { mayenKoblenzNews } from './news/mayen-koblenz.ts'
import { networkNews } from './news/network.ts'
import { northEastNews } from './news/north-east.ts'
import { southNews } from './news/south.ts'
import { westNews } from './news/west.ts'
import type { DemoNews } from './types.ts'

/** All news of the demo. English is complete for the network and Mayen-Koblenz. */
export const news: readonly DemoNews[] = [
  ...networkNews,
  ...mayenKoblenzNews,
  ...westNews,
  ...southNews,
  ...northEastNews,
]
