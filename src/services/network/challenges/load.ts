import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Subject } from '#foundation/http/access.ts'
import { may } from '#foundation/http/access.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Visit } from '#foundation/http/visit.ts'
import { access } from '../access.ts'
import type { Challenge } from './challenge.ts'
import { challengeBySlug } from './queries.ts'
import { mayReadChallenge } from './reading.ts'

interface Params {
  readonly herausforderung: string
}

/** The challenge of an address, for those who may read it; what moderation has hidden, nobody sees here. */
export async function challengeAt({ tx, space, viewer }: Work, { herausforderung }: Params): Promise<Challenge> {
  const challenge = found(await challengeBySlug(tx, space.id, herausforderung))
  return !challenge.hidden && mayReadChallenge(viewer, challenge) ? challenge : missing()
}

/** It belongs to its body; only without one to whoever asked. */
export const subjectOf = ({ actor, askedBy }: Pick<Challenge, 'actor' | 'askedBy'>): Subject =>
  actor ? { organisation: actor.id } : { person: askedBy }

/** A challenge and the id of one of its cards or heaps, as the address names it. */
export interface AtPiece {
  readonly challenge: Challenge
  readonly id: string
}

export async function cardAt(work: Work, params: Params & { tippkarte: string }): Promise<AtPiece> {
  return pieceAt(work, params, params.tippkarte)
}

export async function clusterAt(work: Work, params: Params & { haufen: string }): Promise<AtPiece> {
  return pieceAt(work, params, params.haufen)
}

async function pieceAt(work: Work, params: Params, id: string): Promise<AtPiece> {
  if (!isUuid(id)) missing()
  return { challenge: await challengeAt(work, params), id }
}

/** Whether somebody runs a challenge: orders its cards, says what helped, closes it. */
export const runs = (visit: Pick<Visit, 'viewer' | 'space'>, challenge: Challenge): boolean =>
  may(visit, access, 'challenge.write', subjectOf(challenge))

/** Whether somebody may write cards to it now. */
export const writesCards = (visit: Pick<Visit, 'viewer' | 'space'>, { state }: Pick<Challenge, 'state'>): boolean =>
  state === 'open' && may(visit, access, 'members.take-part')
