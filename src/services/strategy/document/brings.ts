import type { Brings } from '../brings.ts'
import { personal } from './personal.ts'

/** The strategy as a document. */
export const document: Brings = { personal }
