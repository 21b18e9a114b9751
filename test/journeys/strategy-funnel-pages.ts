import type { Stop } from './pages.ts'

// Many become few, below the district of the demo.

export const visitors: readonly Stop[] = ['/strategie/zielbilder', '/strategie/loesungen', '/strategie/auswahl']

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  '/strategie/zielbilder/neu',
  '/strategie/loesungen/neu',
  '/strategie/auswahl/neu',
]
