import { sql } from 'kysely'
import type { Brings } from '#commons/together.ts'
import { meetingAddresses } from '../meetings/addresses.ts'
import { meetingKind } from '../meetings/meeting.ts'
import { reportForms } from './commands.ts'
import { editPage } from './pages/edit.tsx'
import { feedbackPage, resultsPage } from './pages/feedback.tsx'
import { pressPage, reportPage } from './pages/report.tsx'
import { personal } from './personal.ts'
import { reportPaper } from './report-paper.ts'

const meeting = '/vernetzung/treffen/:treff'
const somewhere = { of: [], make: () => meetingAddresses.list() }

/** What became of a meeting, told to everybody; and what people say of it. */
export const reports: Brings = {
  routes: [reportPage, reportPaper, pressPage, editPage, feedbackPage, resultsPage, ...reportForms],
  pictured: [
    {
      kind: meetingKind,
      async things(tx, picture) {
        const { rows } = await sql<{ id: string }>`
          select distinct meeting_id as id from network.report_picture where picture_id = ${picture}`.execute(tx)
        return rows.map(({ id }) => id)
      },
    },
  ],
  freeText: [
    {
      table: 'network.report',
      name: { de: 'Bericht eines Treffens', en: 'Report of a meeting' },
      key: ['meeting_id'],
      columns: ['body', 'press'],
      version: 'version',
      address: somewhere,
    },
    {
      table: 'network.feedback',
      name: { de: 'Rückmeldung zu einem Treffen', en: 'Feedback on a meeting' },
      key: ['id'],
      columns: ['good', 'better', 'next'],
      address: somewhere,
    },
  ],
  personal,
  deeds: {
    [`form ${meeting}/bericht/bearbeiten`]: {
      de: 'Bericht eines Treffens geschrieben',
      en: 'Wrote the report of a meeting',
    },
    [`form ${meeting}/bericht/bild`]: { de: 'Bild zu einem Bericht hinzugefügt', en: 'Added a picture to a report' },
    [`form ${meeting}/bericht/bilder/:bild/entfernen`]: {
      de: 'Bild aus einem Bericht entfernt',
      en: 'Removed a picture from a report',
    },
    [`form ${meeting}/rueckmeldung`]: { de: 'Rückmeldung zu einem Treffen gegeben', en: 'Gave feedback on a meeting' },
  },
}
