import { sql } from 'kysely'
import { found, Refusal, refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { guestCasting, guestOfLink } from '../../ballots/guests.ts'
import { ballotRefusals } from '../../ballots/texts.ts'
import { type Voter, voterOfCode, voterOfPerson } from '../../ballots/voter.ts'
import { codeLength } from '../../codes.ts'
import { isPublic } from '../../dialogues/dialogue.ts'
import { phaseAt, phaseToEdit } from '../../dialogues/load-dialogue.ts'
import { type Phase, type RightsPhase, rightsPhaseOf } from '../../phases/phase.ts'
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
  return { ...at, vote: found(isPublic(at.dialogue) ? at.vote : null), holder: params.holder }
}

/** What casting needs of a ballot paper. */
export interface Casting {
  readonly phase: Pick<Phase, 'id' | 'who'>
  readonly vote: Pick<Vote, 'asked' | 'secret'>
  readonly holder: string
  readonly standing: RightsPhase
}

/** The same for the form, in one statement: people come all at once, and votes are cast in public dialogues only. */
export async function paperToCast(work: Work, params: PhaseParams & { holder: string }): Promise<Casting> {
  const { rows } = await sql<Pick<Phase, 'id' | 'who' | 'startsAt' | 'endsAt' | 'outcome'> & Casting['vote']>`
    select p.id, p.who, p.starts_at as "startsAt", p.ends_at as "endsAt", p.outcome, u.secret, v.asked
    from participation.dialogue d join participation.phase p on p.space_id = d.space_id and p.dialogue_id = d.id
    join participation.urn u on u.space_id = p.space_id and u.phase_id = p.id
    join participation.vote v on v.space_id = u.space_id and v.phase_id = u.phase_id
    where d.space_id = ${work.space.id} and d.slug = ${params.dialogue} and p.slug = ${params.phase} and p.method = 'vote'
      and d.state = 'published' and not d.hidden`.execute(work.tx)
  const phase = found(rows[0])
  return { phase, vote: phase, holder: params.holder, standing: rightsPhaseOf(phase, work.now) }
}

/** Who holds a ballot paper, to show it; null: the link is used up, the code is wrong, the residence is not proven. */
export async function holderOf(
  work: Work,
  { phase, holder }: Pick<Casting, 'phase' | 'holder'>,
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
export async function voterCasting(work: Work, at: Pick<Casting, 'phase' | 'holder'>): Promise<Voter> {
  if (at.holder !== ownPaper && at.holder.length > codeLength) return guestCasting(work, at.phase, at.holder)
  return (
    (await holderOf(work, at)) ??
    refuse(at.holder === ownPaper ? ballotRefusals.notResident : ballotRefusals.noSuchCode)
  )
}
