import type { Stop } from './pages.ts'

// How measures stand and who keeps them, below the district of the demo.

export const visitors: readonly Stop[] = []

const at = '/strategie/massnahmen/digitale-mitfahrerbank'

/** Seen by those who edit. */
export const staff: readonly Stop[] = [
  `${at}/stand`,
  `${at}/einschaetzung`,
  `${at}/zustaendig`,
  `${at}/nachfolge`,
  '/strategie/pflege',
]
