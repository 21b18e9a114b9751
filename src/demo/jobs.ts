import type { Job } from '#commons/manifest.ts'
import { fillAuenmark } from './load/fill-auenmark.ts'
import { fillRooms } from './load/fill-rooms.ts'
import { loadDialogues } from './load/follow-up.ts'
import { loadBookings } from './load/load-bookings.ts'
import { loadNetwork } from './load/load-network.ts'
import { loadStrategies } from './load/load-strategy.ts'

/** What the demo does after the first page was shown. In a house without the demo nothing asks for it. */
export const demoJobs: readonly Job[] = [
  loadDialogues,
  loadNetwork,
  loadStrategies,
  loadBookings,
  fillRooms,
  fillAuenmark,
]
