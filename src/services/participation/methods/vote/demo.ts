import type { Work } from '#foundation/http/route.ts'
import { saveBallotsAsIs } from '../../ballots/as-is.ts'
import { countUrn } from '../../ballots/count.ts'
import type { Channel } from '../method.ts'
import { countVote } from './commands/count.ts'
import type { Ballot } from './rules/ballot.ts'
import { writtenBallot } from './rules/ballot.ts'
import type { VoteAsked } from './rules/vote.ts'
import { saveVote } from './save-vote.ts'

/** A secret vote as it is while it runs, or when it was counted. A handful of statements, however many ballots there are. */
export async function saveVoteAsIs(
  work: Pick<Work, 'tx' | 'space' | 'now' | 'random'>,
  vote: {
    phase: string
    asked: VoteAsked
    ballots: readonly Ballot[]
    /** How they came; as many as there are ballots. */
    channels: readonly Channel[]
    counted: boolean
  },
): Promise<void> {
  const { tx, space, now } = work
  const { phase, ballots } = vote
  await saveVote(work, phase, 0, vote.asked, { secret: true, entryDays: 0 })
  await saveBallotsAsIs(work, phase, ballots.map(writtenBallot), vote.channels)
  if (vote.counted) await countUrn(tx, { space: space.id, phase, now, count: countVote })
}
