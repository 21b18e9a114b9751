import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { makingAddresses } from './addresses.ts'
import { careForm, planForm } from './commands/making.ts'
import { deeds } from './deeds.ts'
import { makingFreeText } from './free-text.ts'
import { carePage } from './pages/care.tsx'
import { makingPage } from './pages/making.tsx'
import { planPage } from './pages/plan.tsx'
import { personal } from './personal.ts'
import { pieceRoutes } from './piece-routes.tsx'
import { makingTexts } from './texts.ts'

/** How the strategy is made: the plan back from the day of adoption, who works on it, and what still blocks. */
export const making: Brings = {
  routes: [makingPage, planPage, planForm, carePage, careForm, ...pieceRoutes],
  freeText: makingFreeText,
  tasks: [
    {
      label: { de: makingTexts('de').title, en: makingTexts('en').title },
      address: makingAddresses.making(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
  personal,
  deeds,
}
