import type { Brings } from '#commons/together.ts'
import { meetingAddresses } from '../meetings/addresses.ts'
import { noteForms } from './commands.ts'
import { notePage } from './pages/note.tsx'
import { resultsPage } from './pages/results.tsx'
import { personal } from './personal.ts'
import { sessionsWithPicture } from './pictures.ts'
import { noteTopic, remindOfNotes } from './remind.ts'
import { lineReport } from './report.ts'

const note = '/vernetzung/treffen/:treff/sessions/:runde/notiz'

/** Notes of sessions, and what they come to. */
export const notes: Brings = {
  routes: [notePage, resultsPage, ...noteForms],
  jobs: [remindOfNotes],
  topics: [
    { id: noteTopic, name: { de: 'Erinnerung an die Notiz meiner Session', en: 'Reminder of my session’s note' } },
  ],
  reportable: [lineReport],
  pictured: [sessionsWithPicture],
  freeText: [
    {
      table: 'network.note_line',
      name: { de: 'Zeile einer Notiz', en: 'Line of a note' },
      key: ['id'],
      columns: ['words'],
      version: 'version',
      address: { of: [], make: () => meetingAddresses.list() },
    },
  ],
  personal,
  deeds: {
    [`form ${note}`]: { de: 'Zeile einer Notiz geschrieben', en: 'Wrote a line of a note' },
    [`form ${note}/zeilen/:notizzeile/entfernen`]: { de: 'Zeile einer Notiz entfernt', en: 'Removed a line of a note' },
    [`form ${note}/foto`]: { de: 'Foto zu einer Session hinzugefügt', en: 'Added a photo to a session' },
    [`form ${note}/fotos/:foto/entfernen`]: { de: 'Foto einer Session entfernt', en: 'Removed a photo of a session' },
  },
}
