import { isStaff } from '#commons/access/rules.ts'
import type { DeskPart } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import { meetingsWithoutNotes } from './meetings/queries.ts'

/** Meetings that are over and of which nothing was written down: those who came wait for it. */
export const unevaluatedOnDesk: DeskPart = {
  id: 'participation.unevaluated',
  title: { de: 'Treffen ohne Auswertung', en: 'Meetings without evaluation' },
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  async load({ tx, space, now }) {
    const meetings = await meetingsWithoutNotes(tx, space.id, now)
    return meetings.map((meeting) => ({
      title: meeting.title,
      href: addresses.meeting(meeting),
      since: meeting.overAt,
    }))
  },
}
