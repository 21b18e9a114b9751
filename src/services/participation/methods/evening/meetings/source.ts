import { whenOf } from '#commons/gatherings/calendar.ts'
import type { Source } from '#commons/publication/source.ts'
import { allWordings } from '#commons/translations/wordings.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { addresses } from '../addresses.ts'
import { kind } from './meeting.ts'
import { publicMeetings } from './queries.ts'

/** Meetings of public dialogues, for search, map, calendar, feeds and the network's pages; cancelled ones stay and say so. */
export const meetingSource: Source = {
  kind,
  name: {
    one: { de: 'Treffen eines Dialogs', en: 'Meeting of a dialogue' },
    many: { de: 'Treffen von Dialogen', en: 'Meetings of dialogues' },
  },
  async read(tx, ids) {
    const meetings = await publicMeetings(tx, ids)
    const wordings = await allWordings(tx, kind, ids)
    return meetings.map((meeting) => {
      const { gathering, at } = meeting
      const when = whenOf(gathering)
      return {
        id: meeting.id,
        address: addresses.meeting(at),
        title: meeting.title,
        lead: meeting.lead,
        body: plainText(meeting.body),
        words: Object.fromEntries(
          Object.entries(wordings.get(meeting.id) ?? {}).map(([language, words]) => [
            language,
            {
              title: words?.title ?? meeting.title,
              lead: words?.lead ?? meeting.lead,
              body: plainText(words?.body ?? ''),
            },
          ]),
        ),
        field: meeting.field,
        municipality: gathering.municipality,
        place: [gathering.name, gathering.street].filter(Boolean).join(', ') || null,
        point:
          gathering.longitude !== null && gathering.latitude !== null
            ? { longitude: gathering.longitude, latitude: gathering.latitude }
            : null,
        when: when ? { start: when.start, end: when.end, allDay: gathering.allDay } : null,
        cancelled: gathering.state === 'cancelled',
        // A link for registered people is not public.
        online: gathering.onlineFor === 'everyone' ? gathering.onlineUrl : null,
        organiser: null,
        picture: null,
        publishedAt: later(meeting.createdAt, meeting.publishedAt),
        updatedAt: meeting.updatedAt,
        version: meeting.version,
      }
    })
  },
}

/** It became public with its dialogue, or later by itself. */
const later = (made: Temporal.Instant, published: Temporal.Instant | null) =>
  published && Temporal.Instant.compare(published, made) > 0 ? published : made
