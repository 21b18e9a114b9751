import type { Stop } from './pages.ts'

// The overview and lists of Strategie, below the district of the demo.

/** Seen by everybody. */
export const visitors: readonly Stop[] = [
  '/strategie',
  '/strategie?gemeinde=07137068&feld=mobility',
  '/strategie/massnahmen',
  '/strategie/massnahmen?phase=implementation&zeitplan=late&ordnung=termin&suche=a',
  '/strategie/orte',
  '/strategie/orte/mendig',
]

/** Nothing of the overview is for staff alone. */
export const staff: readonly Stop[] = []
