import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { countAsIs, saveBallotsAsIs } from '../../ballots/as-is.ts'
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
    /** Of printed ballot papers. */
    codes?: readonly string[]
  },
): Promise<void> {
  const { tx, space, now } = work
  const { phase, ballots } = vote
  await saveVote(work, phase, 0, vote.asked, { secret: true, entryDays: 0 })
  await saveBallotsAsIs(work, phase, ballots.map(writtenBallot), vote.channels)
  await sql`
    insert into participation.ballot_paper (space_id, phase_id, code, batch, printed_at)
    select ${space.id}, ${phase}, code, 1, ${now} from unnest(${[...(vote.codes ?? [])]}::text[]) as code`.execute(tx)
  if (vote.counted) await countAsIs(work, phase, countVote)
}
