import type { Brings } from '../brings.ts'
import { overviewPage } from './pages/overview.tsx'

/** What everybody reads first: how many, how far, how much, where. */
export const overview: Brings = {
  routes: [overviewPage],
}
