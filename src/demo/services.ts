import { southNorthEastServices } from './services/south-north-east.ts'
import { westServices } from './services/west.ts'
import type { DemoService } from './types.ts'

/** What is publicly known of the districts' digital services. Where sources are silent, the status is `unknown`. */
export const services: readonly DemoService[] = [...westServices, ...southNorthEastServices]
