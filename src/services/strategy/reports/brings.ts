import { isStaff } from '#commons/access/rules.ts'
import type { Brings } from '#commons/together.ts'
import { reportAddresses } from './addresses.ts'
import { correctReportForm, discardForm, freezeForm, introductionForm, publishReportForm } from './commands/reports.ts'
import { deeds } from './deeds.ts'
import { namedReport, reportLink, reportTextsFree } from './links.ts'
import { reportCsv, reportJson } from './open-data.ts'
import { addReportPage } from './pages/add.tsx'
import { checkPage } from './pages/check.tsx'
import { editReportPage } from './pages/edit.tsx'
import { reportPage } from './pages/report.tsx'
import { reportsPage } from './pages/reports.tsx'
import { reportPaper } from './paper.ts'
import { personal } from './personal.ts'
import { reportSource } from './source.ts'
import { reportStaffTexts } from './texts.ts'

const both = (name: 'add' | 'check') => ({ de: reportStaffTexts('de')[name], en: reportStaffTexts('en')[name] })

/** The half-yearly report: a frozen snapshot with comparison, paper and open data; and what is missing before it. */
export const reports: Brings = {
  routes: [
    reportsPage,
    addReportPage,
    freezeForm,
    reportPage,
    editReportPage,
    introductionForm,
    publishReportForm,
    discardForm,
    correctReportForm,
    reportPaper,
    reportCsv,
    reportJson,
    checkPage,
  ],
  sources: [reportSource],
  links: [reportLink],
  freeText: reportTextsFree,
  named: [namedReport],
  tasks: [
    {
      label: both('add'),
      address: reportAddresses.add(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
    },
    {
      label: both('check'),
      address: reportAddresses.check(),
      may: ({ viewer }) => isStaff(viewer, 'editor'),
      only: 'district',
      tool: 'work',
    },
  ],
  personal,
  deeds,
}
