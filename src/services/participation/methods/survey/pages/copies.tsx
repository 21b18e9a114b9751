import { wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { mostCopies, Prints } from '../../../pages/prints.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { surveyToEdit } from '../load-survey.ts'
import { batchesOf } from '../queries.ts'
import { printCopies } from '../save-survey.ts'
import { surveyNotices } from '../texts/notices.ts'
import { surveyRefusals } from '../texts/refusals.ts'
import { staffSurveyTexts } from '../texts/staff.ts'

/** Sheets of paper, each with its code: printed ones and how many came back. */
export const copiesPage = page(surveyAccess, {
  address: surveyAddresses.copies,
  action: 'survey.write',
  async load(work, params) {
    const at = await surveyToEdit(work, params)
    return { at, batches: await batchesOf(work.tx, work.space.id, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: staffSurveyTexts(visit.language).copies,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, batches }, { language }) {
    const t = staffSurveyTexts(language)
    const params = paramsOf(at)
    return (
      <Article title={t.copies} kicker={at.phase.title} lead={t.copiesLead}>
        <Prints
          of={batches}
          what="sheets"
          path={surveyAddresses.copies.path}
          action={surveyAddresses.copies(params)}
          file={(batch) => surveyAddresses.copiesFile({ ...params, batch })}
        />
      </Article>
    )
  },
})

export const copiesForm = form(surveyAccess, {
  address: surveyAddresses.copies,
  action: 'survey.write',
  fields: { copies: wholeNumber(1, mostCopies) },
  page: copiesPage,
  load: surveyToEdit,
  async run(work, { copies }, at) {
    if (!at.survey || at.survey.questions.list.length === 0) refuse(surveyRefusals.noQuestionsYet)
    await printCopies(work, at.phase.id, copies)
    return goTo(surveyAddresses.copies(paramsOf(at)), surveyNotices.printed)
  },
})
