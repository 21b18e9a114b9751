import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart, Task } from '#commons/manifest.ts'
import { euro } from '#foundation/text/numbers.ts'
import { addresses } from '../addresses.ts'
import { settledBy } from '../rights.ts'
import { depositTexts } from '../texts/deposits.ts'
import { keysTexts } from '../texts/keys.ts'
import { depositsIn } from './queries.ts'

/** So long after the end of a booking the deposit should be back. */
const returnDays = 7

/** Deposits to return: everybody's for editors, their own organisations' for members. No names: those stand on the page that is logged. */
export const depositsOnDesk: DeskPart = {
  id: 'rooms.deposits',
  title: { de: depositTexts('de').deskTitle, en: depositTexts('en').deskTitle },
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  async load(work) {
    const deposits = await depositsIn(work, settledBy(work.viewer), 'zurueck', 20)
    return deposits.map(({ booking, title, cents }) => {
      const since = booking.state === 'confirmed' ? booking.endsAt : undefined
      return {
        title: `${title}, ${booking.reference}`,
        href: addresses.deposit({ booking: booking.id }),
        since,
        note: euro(cents, work.language),
        urgent: since ? Temporal.Instant.compare(since.add({ hours: returnDays * 24 }), work.now) < 0 : true,
      }
    })
  },
}

export const handoverTask: Task = {
  label: { de: keysTexts('de').task, en: keysTexts('en').task },
  address: addresses.handovers(),
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  tool: 'work',
}

export const depositTask: Task = {
  label: { de: depositTexts('de').task, en: depositTexts('en').task },
  address: addresses.deposits(),
  may: ({ viewer }) => isStaff(viewer, 'editor') || viewer.memberships.length > 0,
  tool: 'work',
}
