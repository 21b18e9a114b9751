import { wholeNumber } from '#foundation/http/fields.ts'
import { found, goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Article } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { batchesOf, printPapers } from '../../../ballots/papers.ts'
import { mostCopies, Prints } from '../../../pages/prints.tsx'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { voteToEdit } from '../load-vote.ts'
import { blankPaper } from '../paper-file.ts'
import { voteNotices } from '../texts/refusals.ts'
import { staffVoteTexts } from '../texts/staff.ts'

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
          <Prints
            of={batches}
            what="papers"
            path={voteAddresses.papers.path}
            action={voteAddresses.papers(params)}
            file={(batch) => voteAddresses.papersFile({ ...params, batch })}
          />
        )}
      </Article>
    )
  },
})

export const papersForm = form(voteAccess, {
  address: voteAddresses.papers,
  action: 'vote.write',
  fields: { copies: wholeNumber(1, mostCopies) },
  page: papersPage,
  load: voteToEdit,
  async run(work, { copies }, at) {
    found(at.vote && at.phase.who !== 'resident' ? at.vote : null)
    await printPapers(work, at.phase.id, copies)
    return goTo(voteAddresses.papers(paramsOf(at)), voteNotices.printed)
  },
})
