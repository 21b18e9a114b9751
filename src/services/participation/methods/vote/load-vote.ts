import { found, Refusal, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { guestCasting, guestOfLink } from '../../ballots/guests.ts'
import { ballotRefusals } from '../../ballots/texts.ts'
import { type Voter, voterOfCode, voterOfPerson } from '../../ballots/voter.ts'
import { codeLength } from '../../codes.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
import type { At } from '../method.ts'
import { ownPaper } from './addresses.ts'
import { type Vote, voteOf } from './queries.ts'

export type PhaseParams = { dialogue: string; phase: string }

/** A phase with its vote; undefined while nobody has set it up. */
export interface VoteAt extends At {
  readonly vote: Vote | undefined
  readonly standing: RightsPhase
}

const withVote = async (work: Work, at: At): Promise<VoteAt> => ({
  ...found(at.phase.method === 'vote' ? at : undefined),
  vote: await voteOf(work.tx, work.space.id, at.phase.id),
  standing: rightsPhaseOf(at.phase, work.now),
})

/** For everybody who may see the dialogue. */
export const voteAt = async (work: Work, params: PhaseParams): Promise<VoteAt> =>
  withVote(work, await phaseAt(work, params))

/** For forms of staff. */
export const voteToEdit = async (work: Work, params: PhaseParams): Promise<VoteAt> =>
  withVote(work, await phaseToEdit(work, params))

/** A ballot paper in somebody's hands. */
export interface PaperAt extends VoteAt {
  readonly vote: Vote
  /** Part of the address: `ownPaper`, the token of a guest's link, or a printed code. */
  readonly holder: string
}

export const paperAt = async (work: Work, params: PhaseParams & { holder: string }): Promise<PaperAt> => {
  const at = await voteAt(work, params)
  return { ...at, vote: found(at.vote), holder: params.holder }
}

/** Who holds a ballot paper, to show it; null: the link is used up, the code is wrong, the residence is not proven. */
export async function holderOf(
  work: Work,
  { phase, holder }: Pick<PaperAt, 'phase' | 'holder'>,
): Promise<Voter | null> {
  const { person } = work.viewer
  if (holder === ownPaper) return person ? voterOfPerson(work, phase, person) : null
  if (holder.length > codeLength) return guestOfLink(work, phase, holder)
  if (phase.who !== 'guest') return null
  await work.limit('participation.ballot-code', work.clientAddress, 30, 60)
  return voterOfCode(work, phase, holder, 'online').catch((error) => {
    if (error instanceof Refusal) return null
    throw error
  })
}

/** The same when the ballot is cast: a guest's link is used up. @throws {Refusal} */
export async function voterCasting(work: Work, at: Pick<PaperAt, 'phase' | 'holder'>): Promise<Voter> {
  if (at.holder !== ownPaper && at.holder.length > codeLength) return guestCasting(work, at.phase, at.holder)
  return (
    (await holderOf(work, at)) ??
    refuse(at.holder === ownPaper ? ballotRefusals.notResident : ballotRefusals.noSuchCode)
  )
}
