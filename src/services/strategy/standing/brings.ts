import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { standingAddresses } from './addresses.ts'
import { ownerForm, saidForm, successorForm } from './commands/care.ts'
import { saveStandingForm } from './commands/standing.ts'
import { deeds } from './deeds.ts'
import { carePage } from './pages/care.tsx'
import { ownerPage } from './pages/owner.tsx'
import { saidPage } from './pages/said.tsx'
import { standingPage } from './pages/standing.tsx'
import { successorPage } from './pages/successor.tsx'
import { mineOnDesk, remindJob, remindTopic } from './reminders.ts'
import { careTexts } from './texts.ts'

/** How measures stand: who says it, what is said instead of the rule, and who is asked to say it. */
export const standing: Brings = {
  routes: [
    standingPage,
    saveStandingForm,
    saidPage,
    saidForm,
    ownerPage,
    ownerForm,
    successorPage,
    successorForm,
    carePage,
  ],
  topics: [{ id: remindTopic, name: { de: careTexts('de').topic, en: careTexts('en').topic } }],
  tasks: [
    {
      label: { de: careTexts('de').title, en: careTexts('en').title },
      address: standingAddresses.care(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
  desk: [mineOnDesk],
  jobs: [remindJob],
  deeds,
}
