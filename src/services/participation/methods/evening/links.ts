import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Reportable } from '#commons/manifest.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import { shorten } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'
import { kind } from './meetings/meeting.ts'
import { type Placed, placedMeetings, withDialogue } from './meetings/queries.ts'
import { hideMeeting } from './meetings/save-meeting.ts'
import { kind as noteKind } from './notes/note.ts'
import { hideNote } from './notes/save-note.ts'

const name = { de: 'Treffen eines Dialogs', en: 'Meeting of a dialogue' }
const noteName = { de: 'Beitrag von einem Treffen', en: 'Note of a meeting' }

/** Meetings as ends of links and as owners of gatherings: public ones for everybody, all for those who run them. */
export const meetingLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const meetings = await placedMeetings(tx, ids, isStaff(viewer, 'editor'))
    const wordings = await wordingsOf(
      tx,
      kind,
      meetings.map(({ id }) => id),
      language,
    )
    return meetings.map((placed) => ({
      id: placed.id,
      title: worded(placed, wordings.get(placed.id)).title,
      address: addresses.meeting(placed),
    }))
  },
}

/** Meetings can be reported; hidden ones vanish everywhere until shown again. */
export const meetingReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const [placed] = await placedMeetings(tx, [id], true)
    return placed && { title: placed.title, address: addresses.meeting(placed), author: null, organisation: null }
  },
  hide: (work, id, hidden) => hideMeeting(work, id, hidden),
}

/** Notes too: somebody may be named in one. */
export const noteReport: Reportable = {
  kind: noteKind,
  name: noteName,
  async describe(tx, id) {
    const { rows } = await sql<Placed & { words: string; author: string | null }>`
      select m.id, n.words, d.slug as dialogue, p.slug as phase, m.slug as meeting, n.entered_by as author
      from participation.note n join participation.meeting m on m.space_id = n.space_id and m.id = n.meeting_id ${withDialogue}
      where n.id = ${id}`.execute(tx)
    const note = rows[0]
    return (
      note && {
        title: shorten(note.words, 80),
        address: addresses.meeting(note),
        author: note.author,
        organisation: null,
      }
    )
  },
  hide: (work, id, hidden) => hideNote(work, id, hidden),
}

/** Where people may be named. */
export const freeText: readonly FreeText[] = [
  {
    table: 'participation.meeting',
    name,
    key: ['id'],
    columns: ['title', 'lead', 'body'],
    version: 'version',
    thing: { kind, id: 'id' },
  },
  {
    table: 'participation.island',
    name: { de: 'Insel eines Treffens', en: 'Island of a meeting' },
    key: ['id'],
    columns: ['title', 'body'],
    version: 'version',
  },
  {
    table: 'participation.note',
    name: noteName,
    key: ['id'],
    columns: ['words', 'source'],
    version: 'version',
    thing: { kind, id: 'meeting_id' },
  },
]
