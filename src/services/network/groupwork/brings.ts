import type { Brings } from '#commons/together.ts'
import { groupAddresses } from './addresses.ts'
import { groupForms } from './commands.ts'
import { groupPage } from './pages/group.tsx'
import { topicPage, topicsPage } from './pages/topics.tsx'
import { personal } from './personal.ts'
import { findingReport } from './report.ts'

const group = '/vernetzung/treffen/:treff/gruppenarbeit/:thema'

/** Group work on fixed questions, comparable across districts, meetings and years. */
export const groupwork: Brings = {
  routes: [topicsPage, topicPage, groupPage, ...groupForms],
  reportable: [findingReport],
  freeText: [
    {
      table: 'network.finding',
      name: { de: 'Zeile einer Gruppenarbeit', en: 'Line of group work' },
      key: ['id'],
      columns: ['words'],
      version: 'version',
      address: { of: [], make: () => groupAddresses.topics() },
    },
  ],
  personal,
  deeds: {
    [`form ${group}`]: { de: 'Zeile in einer Gruppenarbeit geschrieben', en: 'Wrote a line of group work' },
    [`form ${group}/:zeile/entfernen`]: {
      de: 'Zeile einer Gruppenarbeit entfernt',
      en: 'Removed a line of group work',
    },
  },
}
