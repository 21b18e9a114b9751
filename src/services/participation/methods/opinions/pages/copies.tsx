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
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { pollToEdit } from '../load.ts'
import { batchesOf } from '../queries.ts'
import { printCopies } from '../save-poll.ts'
import { notices, refusals } from '../texts/notices.ts'
import { staffTexts } from '../texts/staff.ts'

/** Sheets at once: a print run, and still a small file. */
const mostCopies = 200

/** Sheets of paper, each with its code. */
export const copiesPage = page(access, {
  address: addresses.copies,
  action: 'opinion.write',
  async load(work, params) {
    const at = await pollToEdit(work, params)
    return { at, batches: await batchesOf(work.tx, work.space.id, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: staffTexts(visit.language).copies,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, batches }, { language }) {
    const t = staffTexts(language)
    const params = paramsOf(at)
    return (
      <Article title={t.copies} kicker={at.phase.title} lead={t.copiesLead}>
        <Form path={addresses.copies.path} action={addresses.copies(params)} submit={t.print}>
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
              {
                label: t.file,
                value: ({ batch }) => (
                  <ActionLink to={addresses.copiesFile({ ...params, batch: String(batch) })} icon="download">
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

export const copiesForm = form(access, {
  address: addresses.copies,
  action: 'opinion.write',
  fields: { copies: wholeNumber(1, mostCopies) },
  page: copiesPage,
  load: pollToEdit,
  async run(work, { copies }, at) {
    if (!at.poll) refuse(refusals.noStatements)
    await printCopies(work, at.phase.id, copies)
    return goTo(addresses.copies(paramsOf(at)), notices.printed)
  },
})
