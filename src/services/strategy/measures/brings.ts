import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { addresses } from '../addresses.ts'
import { addMeasure } from './commands/add-measure.ts'
import { editMeasure } from './commands/edit-measure.ts'
import { publishMeasure, withdrawMeasure } from './commands/set-state.ts'
import { deeds } from './deeds.ts'
import { measureLink, measureReport, measureTexts } from './links.ts'
import { kind } from './measure.ts'
import { milestoneSource } from './milestone-source.ts'
import { namedMeasure } from './named.ts'
import { addPage } from './pages/add.tsx'
import { draftsPage } from './pages/drafts.tsx'
import { editPage } from './pages/edit.tsx'
import { measurePage } from './pages/measure.tsx'
import { personal } from './personal.ts'
import { measureSource } from './source.ts'
import { staffTexts } from './staff-texts.ts'

/** The agenda of measures: what every other area of this room stands on. */
export const measures: Brings = {
  routes: [draftsPage, addPage, addMeasure, measurePage, editPage, editMeasure, publishMeasure, withdrawMeasure],
  sources: [measureSource, milestoneSource],
  links: [measureLink],
  respondable: [{ kind, marks: ['follow'] }],
  reportable: [measureReport],
  freeText: measureTexts,
  tasks: [
    {
      label: { de: staffTexts('de').add, en: staffTexts('en').add },
      address: addresses.add(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
    },
    {
      label: { de: staffTexts('de').drafts, en: staffTexts('en').drafts },
      address: addresses.drafts(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
  named: [namedMeasure],
  personal,
  deeds,
}
