import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { addresses } from '../../../addresses.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { type VoteAt, voteToEdit } from '../load-vote.ts'
import { mendVote, saveVote } from '../save-vote.ts'
import { askedFrom, mendedAsked, setUpFields } from '../set-up-input.ts'
import { voteNotices } from '../texts/refusals.ts'
import { staffVoteTexts } from '../texts/staff.ts'
import { Everything, WordsOnly } from './set-up-inputs.tsx'

/** From the beginning of its phase a vote that is set up stands: only typing mistakes can be mended. */
const stands = ({ vote, standing }: VoteAt): boolean => vote !== undefined && standing !== 'before'

/** Everything about a vote on one page. */
export const setUpPage = page(voteAccess, {
  address: voteAddresses.setUp,
  action: 'vote.write',
  load: voteToEdit,
  head: (at, visit) => ({
    title: staffVoteTexts(visit.language).setUp,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view(at, { language }) {
    const t = staffVoteTexts(language)
    const begun = stands(at)
    return (
      <Article title={t.setUp} kicker={at.phase.title} lead={begun ? undefined : t.setUpLead}>
        {begun && (
          <Notice kind="info">
            <p>{t.begun}</p>
          </Notice>
        )}
        <Form
          path={voteAddresses.setUp.path}
          action={voteAddresses.setUp(paramsOf(at))}
          submit={t.save}
          cancel={addresses.phase(paramsOf(at))}
        >
          <HiddenInput name="version" value={at.vote?.version ?? 0} />
          {begun && at.vote ? <WordsOnly of={at.vote} /> : <Everything of={at.vote} />}
        </Form>
      </Article>
    )
  },
})

export const setUpForm = form(voteAccess, {
  address: voteAddresses.setUp,
  action: 'vote.write',
  fields: setUpFields,
  page: setUpPage,
  load: voteToEdit,
  async run(work, input, at) {
    const { vote, phase } = at
    const urn = { secret: input.secret === 'secret', entryDays: input.entryDays }
    const to = addresses.phase(paramsOf(at))
    if (vote && stands(at)) {
      const { asked, changes } = mendedAsked(vote.asked, input)
      const changed = { changes, reason: input.reason ?? '' }
      // Once counted nothing of the urn can change; words still can.
      const kept = vote.countedOn ? null : { ...urn, secret: vote.secret }
      await mendVote(work, phase.id, input.version, asked, kept, changed)
      return goTo(to, voteNotices.mended)
    }
    const asked = askedFrom(input, vote?.asked.options.map(({ id }) => id) ?? [])
    await saveVote(work, phase.id, input.version, asked, urn)
    return goTo(to, voteNotices.saved)
  },
})
