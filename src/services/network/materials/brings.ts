import type { Brings } from '#commons/together.ts'
import { meetingAddresses } from '../meetings/addresses.ts'
import { materialForms } from './commands.ts'
import { addPage } from './pages/add.tsx'
import { listPage } from './pages/list.tsx'
import { personal } from './personal.ts'
import { materialReport } from './report.ts'
import { dropFile } from './save.ts'

const path = '/vernetzung/treffen/:treff/unterlagen'

/** Slides and files of meetings, with their rights. */
export const materials: Brings = {
  routes: [listPage, addPage, ...materialForms],
  jobs: [dropFile],
  reportable: [materialReport],
  freeText: [
    {
      table: 'network.material',
      name: { de: 'Unterlage eines Treffens', en: 'File of a meeting' },
      key: ['id'],
      columns: ['title', 'holder'],
      version: 'version',
      address: { of: [], make: () => meetingAddresses.list() },
    },
  ],
  personal,
  deeds: {
    [`form ${path}/neu`]: { de: 'Unterlage zu einem Treffen hinzugefügt', en: 'Added a file to a meeting' },
    [`form ${path}/:unterlage/entfernen`]: {
      de: 'Unterlage eines Treffens zurückgezogen',
      en: 'Withdrew a file of a meeting',
    },
  },
}
