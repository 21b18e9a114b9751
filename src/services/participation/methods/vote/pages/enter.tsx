import { z } from 'zod'
import { checkbox, choice, family, optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, page, type Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { Checkbox, RadioGroup } from '#foundation/ui/choices.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { TextInput } from '#foundation/ui/inputs.tsx'
import { Article } from '#foundation/ui/layout.tsx'
import { castOpen, castSecret } from '../../../ballots/cast.ts'
import { type Voter, voterOfCode, voterUnknown } from '../../../ballots/voter.ts'
import { enteredWays } from '../../../phases/entering.ts'
import { channelWords } from '../../../texts/words.ts'
import { paramsOf, trailToPhase } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { BallotInputs } from '../ballot-inputs.tsx'
import { type VoteAt, voteToEdit } from '../load-vote.ts'
import { readPaper } from '../read-paper.ts'
import { writtenBallot } from '../rules/ballot.ts'
import { voteNotices, voteRefusals } from '../texts/refusals.ts'
import { staffVoteTexts } from '../texts/staff.ts'

const query = z.object({ weg: z.enum(enteredWays).catch('paper') })

/** Ballot after ballot; the way stays as it was. */
export const enterPage = page(voteAccess, {
  address: voteAddresses.enter,
  action: 'vote.enter',
  query,
  async load(work, params, { weg }) {
    const at = await voteToEdit(work, params)
    return { at, vote: found(at.vote), weg }
  },
  subject: ({ at }) => ({ phase: at.standing }),
  head: ({ at }, visit) => ({
    title: staffVoteTexts(visit.language).enter,
    noIndex: true,
    trail: trailToPhase(visit, at),
  }),
  view({ at, vote, weg }, { language }) {
    const t = staffVoteTexts(language)
    return (
      <Article title={t.enter} kicker={at.phase.title} lead={t.enterLead}>
        <Form path={voteAddresses.enter.path} action={voteAddresses.enter(paramsOf(at))} submit={t.doEnter}>
          <RadioGroup
            name="channel"
            label={t.channel}
            value={weg}
            choices={enteredWays.map((channel) => ({ value: channel, label: say(channelWords[channel], language) }))}
          />
          <TextInput
            name="code"
            label={t.code}
            hint={at.phase.who === 'resident' ? t.letterHint : t.codeHint}
            maxlength={40}
            wide="medium"
            optional={at.phase.who !== 'resident'}
            spellcheck={false}
            autocomplete="off"
          />
          <BallotInputs asked={vote.asked} optional />
          <Checkbox name="spoilt" label={t.spoilt} optional />
        </Form>
      </Article>
    )
  },
})

export const enterForm = form(voteAccess, {
  address: voteAddresses.enter,
  action: 'vote.enter',
  fields: {
    channel: choice(enteredWays),
    code: optionalText(60),
    spoilt: checkbox(),
    b: family({ inputs: 100, characters: 60 }),
  },
  page: enterPage,
  load: voteToEdit,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { channel, code, spoilt, b }, at) {
    const vote = found(at.vote)
    const ballot = spoilt ? writtenBallot({ kind: 'spoilt' }) : readPaper(vote.asked, b)
    const voter = await voterOf(work, at, channel, code)
    if (vote.secret) await castSecret(work, at.phase.id, voter, ballot)
    else await castOpen(work, at.phase.id, voter, ballot)
    return goTo(voteAddresses.enter(paramsOf(at), { weg: channel }), voteNotices.entered)
  },
})

/** Whoever is behind a ballot that staff enter; codes are tried by hand, so not often. */
async function voterOf(
  work: Work,
  { phase }: VoteAt,
  channel: (typeof enteredWays)[number],
  code: string | null,
): Promise<Voter> {
  if (code) {
    await work.limit('participation.ballot-enter', work.viewer.person as string, 600, 60)
    return voterOfCode(work, phase, code, channel)
  }
  if (phase.who === 'resident') return refuse(voteRefusals.letterTooFew, 'code')
  if (channel === 'paper') return refuse(voteRefusals.codeMissing, 'code')
  return voterUnknown(work, channel)
}
