import { optionalLongText, text } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { versionField } from '../../measures/measure-input.ts'
import { today } from '../../measures/save-measure.ts'
import { reportAddresses } from '../addresses.ts'
import { freeze } from '../freeze.ts'
import { reportToEdit } from '../load-report.ts'
import { addReportPage } from '../pages/add.tsx'
import { editReportPage } from '../pages/edit.tsx'
import { reportable } from '../rules/half-year.ts'
import { correctReport, publishReport, removeDraft, saveIntroduction } from '../save-report.ts'
import { reportNotices } from '../texts.ts'

/** An editor freezes the figures of half a year. */
export const freezeForm = form(access, {
  address: reportAddresses.add,
  action: 'measure.write',
  fields: { half: text(6) },
  page: addReportPage,
  async run(work, { half }) {
    const chosen = reportable(today(work)).find(({ slug }) => slug === half)
    if (!chosen) return refuse(reportNotices.notNow, 'half')
    if (!(await freeze(work, work.viewer.person as string, chosen))) refuse(reportNotices.there, 'half')
    return goTo(reportAddresses.edit({ halbjahr: half }), reportNotices.frozen)
  },
})

export const introductionForm = form(access, {
  address: reportAddresses.edit,
  action: 'measure.write',
  fields: { introduction: optionalLongText(10_000), ...versionField },
  page: editReportPage,
  load: reportToEdit,
  async run(work, { introduction, version }, report) {
    if (!(await saveIntroduction(work, report, introduction ?? '', version))) refuse(reportNotices.conflict)
    return goTo(reportAddresses.report({ halbjahr: report.slug }), reportNotices.saved)
  },
})

export const publishReportForm = form(access, {
  address: reportAddresses.publish,
  action: 'measure.write',
  fields: {},
  page: editReportPage,
  load: reportToEdit,
  async run(work, _input, report) {
    await publishReport(work, report)
    return goTo(reportAddresses.report({ halbjahr: report.slug }), reportNotices.published)
  },
})

export const discardForm = form(access, {
  address: reportAddresses.remove,
  action: 'measure.write',
  fields: {},
  page: editReportPage,
  load: reportToEdit,
  async run(work, _input, report) {
    if (!(await removeDraft(work, report))) refuse(reportNotices.isPublic)
    return goTo(reportAddresses.reports(), reportNotices.discarded)
  },
})

export const correctReportForm = form(access, {
  address: reportAddresses.correct,
  action: 'measure.write',
  fields: { correction: optionalLongText(5000) },
  page: editReportPage,
  load: reportToEdit,
  async run(work, { correction }, report) {
    await correctReport(work, report, correction ?? '')
    return goTo(reportAddresses.report({ halbjahr: report.slug }), reportNotices.saved)
  },
})
