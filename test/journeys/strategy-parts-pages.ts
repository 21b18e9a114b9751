import type { Stop } from './pages.ts'

// Parts of measures, below the district of the demo. The measures' own pages with all their parts are looked at in Auenmark.

export const visitors: readonly Stop[] = []

const at = '/strategie/massnahmen/digitale-mitfahrerbank/teile'

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  at,
  ...['meilensteine', 'geld', 'kennzahlen', 'risiken', 'abhaengigkeiten', 'beschluesse', 'unterlagen', 'partner'].map(
    (kind) => `${at}/${kind}/neu`,
  ),
  { from: at, link: 'main a[href*="/teile/unterlagen/0"]' },
]
