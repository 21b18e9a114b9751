import { page } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState, Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Section } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { addresses } from '../../../addresses.ts'
import { ownBallot } from '../../../ballots/cast.ts'
import { ballotRefusals } from '../../../ballots/texts.ts'
import { votedBy } from '../../../ballots/urn.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { ownPaper, voteAddresses } from '../addresses.ts'
import { BallotInputs } from '../ballot-inputs.tsx'
import { holderOf, type PaperAt, paperAt, voteAt } from '../load-vote.ts'
import { ballotOf } from '../read-paper.ts'
import { voteTexts } from '../texts/texts.ts'

/** The ballot paper, in the hands of somebody with an account, of a guest with a link, or with a printed code. */
export const ballotPage = page(voteAccess, {
  address: voteAddresses.ballot,
  action: 'vote.cast',
  async load(work, params) {
    const at = await paperAt(work, params)
    const { tx, space } = work
    const holder = await holderOf(work, at)
    const voted = holder && (await votedBy(tx, space.id, at.phase.id, holder.hash))
    const own = voted === 'online' && !at.vote.secret && holder ? await ownBallot(work, at.phase.id, holder.hash) : null
    return { at, held: holder !== null, voted, own }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: voteTexts(visit.language).paper,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, held, voted, own }, { language, attempt }) {
    const t = voteTexts(language)
    const { vote } = at
    // A guest's link is used up by the ballot that came back: what was chosen stays on the page.
    const again = attempt?.form === voteAddresses.ballot.path
    if (!again && (!held || (voted && own === null)))
      return (
        <Article title={t.paper} kicker={at.phase.title}>
          <EmptyState title={voted ? t.voted : t.cannotVote}>
            {!held && <p>{say(whyNot(at), language)}</p>}
            <ActionLink to={addresses.phase(paramsOf(at))}>{t.backToPhase}</ActionLink>
          </EmptyState>
        </Article>
      )
    return (
      <Article title={t.paper} kicker={at.phase.title}>
        <Form
          path={voteAddresses.ballot.path}
          action={voteAddresses.ballot({ ...paramsOf(at), holder: at.holder })}
          submit={own === null ? t.cast : t.changeBallot}
          cancel={addresses.phase(paramsOf(at))}
        >
          <BallotInputs asked={vote.asked} ballot={ballotOf(own)} />
          <p class="small">{vote.secret ? `${t.secretShort} ${t.castFinal}` : t.castOpen}</p>
        </Form>
      </Article>
    )
  },
})

const whyNot = ({ holder }: PaperAt) => (holder === ownPaper ? ballotRefusals.notResident : ballotRefusals.linkUsed)

/** After a ballot was cast. The receipt stands above, once: it came with the answer and is kept nowhere. */
export const donePage = page(voteAccess, {
  address: voteAddresses.done,
  action: 'vote.read',
  load: voteAt,
  subject: ({ standing }) => ({ phase: standing }),
  head: (at, visit) => ({ title: voteTexts(visit.language).done, noIndex: true, trail: trailToPhase(visit, at) }),
  view(at, { language, notice }) {
    const t = voteTexts(language)
    return (
      <Article title={t.done} kicker={at.phase.title} lead={t.doneLead}>
        {at.vote?.secret && <Receipt shown={notice !== null} />}
        <div class="row">
          <ActionLink to={addresses.phase(paramsOf(at))} look="second">
            {t.backToPhase}
          </ActionLink>
        </div>
      </Article>
    )
  },
})

const Receipt = ({ shown }: { shown: boolean }) => {
  const t = voteTexts(useVisit().language)
  return (
    <Section title={t.aboutReceipt} id="quittung">
      {shown ? (
        <p>{t.receiptLong}</p>
      ) : (
        <Notice kind="info">
          <p>{t.receiptGone}</p>
        </Notice>
      )}
      <p>{t.receiptProves}</p>
    </Section>
  )
}
