import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { planAddresses } from './addresses.ts'
import { emptyPlan, planCsv, planOds, planXlsx } from './commands/download.ts'
import { sendPlan } from './commands/send.ts'
import { dropPlanForm, takeOverPlan } from './commands/take-over.ts'
import { deeds } from './deeds.ts'
import { forgetPlansJob } from './jobs.ts'
import { previewPage } from './pages/preview.tsx'
import { tablesPage } from './pages/tables.tsx'
import { personal } from './personal.ts'
import { planTexts } from './texts.ts'

/** Plans of measures come from the tables offices keep, and go back into them. */
export const plans: Brings = {
  routes: [tablesPage, sendPlan, planXlsx, planOds, planCsv, emptyPlan, previewPage, takeOverPlan, dropPlanForm],
  tasks: [
    {
      label: { de: planTexts('de').title, en: planTexts('en').title },
      address: planAddresses.tables(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
  jobs: [forgetPlansJob],
  personal,
  deeds,
}
