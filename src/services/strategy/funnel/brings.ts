import { isStaff } from '#commons/access/rules.ts'
import type { Task } from '#commons/manifest.ts'
import type { Brings } from '#commons/together.ts'
import { funnelAddresses } from './addresses.ts'
import { addNarrowingForm, closeNarrowingForm, correctNarrowingForm, editNarrowingForm } from './commands/narrowings.ts'
import { reviewForm } from './commands/review.ts'
import { addSolutionForm, editSolutionForm, removeSolutionForm } from './commands/solutions.ts'
import { addVisionForm, editVisionForm, removeVisionForm } from './commands/visions.ts'
import { deeds } from './deeds.ts'
import { funnelFreeText, solutionLink, solutionReport } from './links.ts'
import { namedNarrowing, namedSolution, namedVision } from './named.ts'
import { narrowingPage } from './pages/narrowing.tsx'
import { addNarrowingPage, editNarrowingPage } from './pages/narrowing-form.tsx'
import { narrowingsPage } from './pages/narrowings.tsx'
import { removeSolutionPage } from './pages/remove-solution.tsx'
import { reviewPage } from './pages/review.tsx'
import { reviewsPage } from './pages/reviews.tsx'
import { solutionPage } from './pages/solution.tsx'
import { addSolutionPage, editSolutionPage } from './pages/solution-form.tsx'
import { solutionsPage } from './pages/solutions.tsx'
import { visionPage } from './pages/vision.tsx'
import { addVisionPage, editVisionPage } from './pages/vision-form.tsx'
import { visionsPage } from './pages/visions.tsx'
import { personal } from './personal.ts'
import { solutionSource } from './source.ts'
import { funnelStaffTexts } from './texts.ts'

const task = (name: 'addVision' | 'addSolution' | 'addNarrowing'): Task => ({
  label: { de: funnelStaffTexts('de')[name], en: funnelStaffTexts('en')[name] },
  address: funnelAddresses[name](),
  may: ({ viewer }) => isStaff(viewer, 'editor'),
  only: 'district',
})

/** Guiding visions and solutions: many become few, and it stays to be seen how. */
export const funnel: Brings = {
  routes: [
    visionsPage,
    addVisionPage,
    addVisionForm,
    visionPage,
    editVisionPage,
    editVisionForm,
    removeVisionForm,
    solutionsPage,
    addSolutionPage,
    addSolutionForm,
    solutionPage,
    editSolutionPage,
    editSolutionForm,
    removeSolutionPage,
    removeSolutionForm,
    reviewPage,
    reviewForm,
    reviewsPage,
    narrowingsPage,
    addNarrowingPage,
    addNarrowingForm,
    narrowingPage,
    editNarrowingPage,
    editNarrowingForm,
    closeNarrowingForm,
    correctNarrowingForm,
  ],
  sources: [solutionSource],
  links: [solutionLink],
  reportable: [solutionReport],
  freeText: funnelFreeText,
  named: [namedVision, namedSolution, namedNarrowing],
  tasks: [task('addVision'), task('addSolution'), task('addNarrowing')],
  personal,
  deeds,
}
