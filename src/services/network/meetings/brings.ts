import type { Brings } from '#commons/together.ts'
import { personal } from './personal.ts'

/** Meetings of the network, with their programme. */
export const meetings: Brings = { personal }
