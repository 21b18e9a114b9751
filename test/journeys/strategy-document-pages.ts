import type { Stop } from './pages.ts'

// The strategy as a document, below the district of the demo.

const at = '/strategie/dokument'

/** Seen by everybody. */
export const visitors: readonly Stop[] = [at, `${at}/entwurf`, `${at}/fassungen`]

/** Seen by those who write it. */
export const staff: readonly Stop[] = [
  `${at}/fassungen`,
  `${at}/schreiben`,
  `${at}/zahlen`,
  `${at}/pruefliste`,
  { from: `${at}/pruefliste`, link: 'main a[href*="/pruefliste/0"]' },
  `${at}/angaben`,
]
