// Guests confirm their mail address first and vote afterwards: so a ballot never waits anywhere beside an address.
import { issueToken, peekToken, takeToken } from '#commons/accounts/tokens.ts'
import { absolute, sendMail } from '#commons/inbox/tell.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Phase } from '../phases/phase.ts'
import { ballotRefusals, ballotTexts } from './texts.ts'
import { type Voter, voterOfMail } from './voter.ts'

const purpose = 'participation.ballot'

type Of = Pick<Phase, 'id' | 'who'>

/** Sends a guest the link to their ballot paper. @param address of the page that shows it, for a token @throws {TooOften} */
export async function sendBallotLink(
  work: Work,
  phase: Pick<Phase, 'id' | 'title'>,
  mail: string,
  address: (token: string) => LocalAddress,
): Promise<void> {
  await work.limit('participation.ballot-mail', mail.toLowerCase(), 3, 60)
  await work.limit('participation.ballot-mails', work.clientAddress, 60, 60)
  const token = await issueToken(work, { purpose, mail, payload: { phase: phase.id }, hours: 48 })
  const t = ballotTexts(work.language)
  const link = absolute(work, address(token))
  await sendMail(work, mail, {
    subject: t.guestSubject(phase.title),
    body: t.guestBody(phase.title, work.space.name, link),
  })
}

/** The guest a link stands for, to show the ballot paper; null: used, too old, or for another phase. */
export async function guestOfLink(work: Work, phase: Of, token: string): Promise<Voter | null> {
  const held = await peekToken(work, token, purpose)
  return typeof held === 'object' && held.payload.phase === phase.id && phase.who === 'guest'
    ? voterOfMail(work, phase, held.mail)
    : null
}

/** The same when the ballot is cast: the link is used up. @throws {Refusal} */
export async function guestCasting(work: Work, phase: Of, token: string): Promise<Voter> {
  const voter = await guestOfLink(work, phase, token)
  if (!voter || typeof (await takeToken(work, token, purpose)) === 'string') return refuse(ballotRefusals.linkUsed)
  return voter
}
