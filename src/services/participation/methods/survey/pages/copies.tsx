import { wholeNumber } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { surveyToEdit } from '../load-survey.ts'
import { batchesOf } from '../queries.ts'
import { printCopies } from '../save-survey.ts'
import { surveyNotices } from '../texts/notices.ts'
import { surveyRefusals } from '../texts/refusals.ts'
import { staffSurveyTexts } from '../texts/staff.ts'

/** Sheets at once: a print run, and still a small file. */
export const mostCopies = 200

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
        <Form path={surveyAddresses.copies.path} action={surveyAddresses.copies(params)} submit={t.print}>
          <TextInput name="copies" label={t.howMany} inputmode="numeric" wide="short" value="50" maxlength={3} />
        </Form>
        {batches.length === 0 ? (
          <EmptyState title={t.noCopies} />
        ) : (
          <DataTable
            caption={t.copies}
            captionOutOfSight
            columns={[
              { label: t.printed, value: ({ at: moment }) => dateTime(moment, language) },
              { label: t.number, value: ({ copies }) => copies, number: true },
              { label: t.used, value: ({ used }) => used, number: true },
              {
                label: t.file,
                value: ({ batch }) => (
                  <ActionLink to={surveyAddresses.copiesFile({ ...params, batch: String(batch) })} icon="download">
                    {t.pdf}
                  </ActionLink>
                ),
              },
            ]}
            rows={batches}
          />
        )}
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
