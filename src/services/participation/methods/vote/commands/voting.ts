import { family, mail, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form } from '#foundation/http/route.ts'
import { addresses } from '../../../addresses.ts'
import { castOpen, castSecret, takeBackOpen } from '../../../ballots/cast.ts'
import { sendBallotLink } from '../../../ballots/guests.ts'
import { ballotRefusals } from '../../../ballots/texts.ts'
import { voterOfCode, voterOfPerson } from '../../../ballots/voter.ts'
import { readCode } from '../../../codes.ts'
import { phasePage } from '../../../pages/phase.tsx'
import { paramsOf } from '../../trail.ts'
import { voteAccess } from '../access.ts'
import { voteAddresses } from '../addresses.ts'
import { paperToCast, voteAt, voterCasting } from '../load-vote.ts'
import { ballotPage } from '../pages/ballot.tsx'
import { readPaper } from '../read-paper.ts'
import { voteNotices, voteRefusals } from '../texts/refusals.ts'

/** Casts a ballot; in secret votes its receipt comes with the answer and is kept nowhere. */
export const ballotForm = form(voteAccess, {
  address: voteAddresses.ballot,
  action: 'vote.cast',
  fields: { b: family({ inputs: 100, characters: 60 }) },
  page: ballotPage,
  load: paperToCast,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { b }, at, params) {
    const ballot = readPaper(at.vote.asked, b)
    const voter = await voterCasting(work, at)
    const to = voteAddresses.done({ dialogue: params.dialogue, phase: params.phase })
    if (at.vote.secret) return goTo(to, voteNotices.receipt(await castSecret(work, at.phase.id, voter, ballot)))
    await castOpen(work, at.phase.id, voter, ballot)
    return goTo(to, voteNotices.cast)
  },
})

/** Takes one's own open ballot back. */
export const takeBackForm = form(voteAccess, {
  address: voteAddresses.takeBack,
  action: 'vote.cast',
  fields: {},
  page: phasePage,
  load: voteAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, _input, at) {
    const voter = found(await voterOfPerson(work, at.phase, found(work.viewer.person)))
    if (!at.vote || at.vote.secret || !(await takeBackOpen(work, at.phase.id, voter))) refuse(ballotRefusals.over)
    return goTo(addresses.phase(paramsOf(at)), voteNotices.takenBack)
  },
})

/** A guest asks for a ballot paper: the address is confirmed first, the ballot cast afterwards. */
export const linkForm = form(voteAccess, {
  address: voteAddresses.link,
  action: 'vote.cast',
  fields: { mail: mail() },
  page: phasePage,
  load: voteAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { mail: recipient }, at) {
    if (!at.vote) refuse(voteRefusals.notSetUp)
    await sendBallotLink(work, at.phase, recipient, (holder) => voteAddresses.ballot({ ...paramsOf(at), holder }))
    return goTo(addresses.phase(paramsOf(at)), voteNotices.linkSent)
  },
})

/** To the ballot paper of a printed code. */
export const codeForm = form(voteAccess, {
  address: voteAddresses.code,
  action: 'vote.cast',
  fields: { code: text(60) },
  page: phasePage,
  load: voteAt,
  subject: ({ standing }) => ({ phase: standing }),
  async run(work, { code: typed }, at) {
    await work.limit('participation.ballot-code', work.clientAddress, 30, 60)
    if (at.phase.who !== 'guest') refuse(ballotRefusals.noSuchCode, 'code')
    await voterOfCode(work, at.phase, typed, 'online')
    return goTo(voteAddresses.ballot({ ...paramsOf(at), holder: found(readCode(typed)) }))
  },
})
