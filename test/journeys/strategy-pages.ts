import type { Stop } from './pages.ts'
import * as citizens from './strategy-citizens-pages.ts'
import * as comparison from './strategy-comparison-pages.ts'
import * as document from './strategy-document-pages.ts'
import * as funding from './strategy-funding-pages.ts'
import * as funnel from './strategy-funnel-pages.ts'
import * as making from './strategy-making-pages.ts'
import * as overview from './strategy-overview-pages.ts'
import * as parts from './strategy-parts-pages.ts'
import * as plans from './strategy-plans-pages.ts'
import * as reports from './strategy-reports-pages.ts'
import * as standing from './strategy-standing-pages.ts'

// All pages of Strategie, area by area, below the district of the demo.

const areas: readonly { visitors: readonly Stop[]; staff: readonly Stop[] }[] = [
  making,
  overview,
  standing,
  parts,
  citizens,
  document,
  comparison,
  funding,
  funnel,
  plans,
  reports,
]

/** Seen by everybody. */
export const strategyForVisitors = areas.flatMap(({ visitors }) => visitors)

/** Seen by those who edit. */
export const strategyForStaff: readonly Stop[] = [
  '/strategie/massnahmen/neu',
  '/strategie/massnahmen/entwuerfe',
  '/strategie/massnahmen/digitale-mitfahrerbank',
  '/strategie/massnahmen/digitale-mitfahrerbank/bearbeiten',
  ...areas.flatMap(({ staff }) => staff),
]
