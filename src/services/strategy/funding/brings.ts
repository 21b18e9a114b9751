import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { fundingAddresses } from './addresses.ts'
import { fundingCsv, fundingXlsx } from './files.ts'
import { fundingPage } from './pages/funding.tsx'
import { fundingTexts } from './texts.ts'

/** Tables for those who give money. */
export const funding: Brings = {
  routes: [fundingPage, fundingXlsx, fundingCsv],
  tasks: [
    {
      label: { de: fundingTexts('de').title, en: fundingTexts('en').title },
      address: fundingAddresses.funding(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
}
