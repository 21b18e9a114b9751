import type { Stop } from './pages.ts'

// Many become few, below the district of the demo.

const vision = '/strategie/zielbilder/myk-veraendert-sich'
const solution = '/strategie/loesungen/gemeinsam-unterwegs'

export const visitors: readonly Stop[] = [
  '/strategie/zielbilder',
  vision,
  '/strategie/loesungen',
  solution,
  '/strategie/auswahl',
  '/strategie/auswahl/ideenwettbewerb-drei-siegerideen',
]

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  '/strategie/zielbilder/neu',
  `${vision}/bearbeiten`,
  '/strategie/loesungen/neu',
  `${solution}/bearbeiten`,
  `${solution}/loeschen`,
  `${solution}/rueckmeldung`,
  `${solution}/rueckmeldungen`,
  '/strategie/auswahl/neu',
  '/strategie/auswahl/ideenwettbewerb-drei-siegerideen/bearbeiten',
]
