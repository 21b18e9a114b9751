import { wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { dateTime } from '#foundation/text/dates.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { batchesOf, printPapers } from '../../../ballots/papers.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { voteToEdit } from '../load-vote.ts'
import { blankPaper } from '../paper-file.ts'
import { voteNotices } from '../texts/refusals.ts'
import { staffVoteTexts } from '../texts/staff.ts'

/** Ballot papers at once: a print run, and still a small file. */
const mostPapers = 200

/** Ballot papers to print: each with a code of its own, or, for residents, with room for the code of their letter. */
export const papersPage = page(voteAccess, {
  address: voteAddresses.papers,
  action: 'vote.write',
  async load(work, params) {
    const at = await voteToEdit(work, params)
    found(at.vote)
    return { at, batches: await batchesOf(work.tx, work.space.id, at.phase.id) }
  },
  head: ({ at }, visit) => ({
    title: staffVoteTexts(visit.language).papers,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, batches }, { language }) {
    const t = staffVoteTexts(language)
    const params = paramsOf(at)
    const forResidents = at.phase.who === 'resident'
    return (
      <Article title={t.papers} kicker={at.phase.title} lead={forResidents ? t.papersResident : t.papersLead}>
        {forResidents ? (
          <div class="row">
            <ActionLink to={voteAddresses.papersFile({ ...params, batch: blankPaper })} look="second" icon="download">
              {t.printBlank}
            </ActionLink>
          </div>
        ) : (
          <Form path={voteAddresses.papers.path} action={voteAddresses.papers(params)} submit={t.print}>
            <TextInput name="papers" label={t.howMany} inputmode="numeric" wide="short" value="50" maxlength={3} />
          </Form>
        )}
        {!forResidents && batches.length === 0 && <EmptyState title={t.noPapers} />}
        {batches.length > 0 && (
          <DataTable
            caption={t.papers}
            captionOutOfSight
            columns={[
              { label: t.printed, value: ({ at: moment }) => dateTime(moment, language), moment: true },
              { label: t.number, value: ({ papers }) => papers, number: true },
              {
                label: t.file,
                value: ({ batch }) => (
                  <ActionLink to={voteAddresses.papersFile({ ...params, batch: String(batch) })} icon="download">
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

export const papersForm = form(voteAccess, {
  address: voteAddresses.papers,
  action: 'vote.write',
  fields: { papers: wholeNumber(1, mostPapers) },
  page: papersPage,
  load: voteToEdit,
  async run(work, { papers }, at) {
    found(at.vote && at.phase.who !== 'resident' ? at.vote : null)
    await printPapers(work, at.phase.id, papers)
    return goTo(voteAddresses.papers(paramsOf(at)), voteNotices.printed)
  },
})
