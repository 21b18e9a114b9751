import type { Brings } from '#commons/together.ts'
import { compareJob } from './count.ts'
import { comparisonPage } from './pages/comparison.tsx'

/** Districts side by side. */
export const comparison: Brings = { routes: [comparisonPage], jobs: [compareJob] }
