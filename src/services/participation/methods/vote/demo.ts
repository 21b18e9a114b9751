import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { countUrn } from '../../ballots/count.ts'
import { randomId } from '../../ballots/urn.ts'
import type { Channel } from '../method.ts'
import { countVote } from './commands/count.ts'
import type { Ballot } from './rules/ballot.ts'
import { writtenBallot } from './rules/ballot.ts'
import type { VoteAsked } from './rules/vote.ts'
import { saveVote } from './save-vote.ts'

/** So many ballots in a bag, as if people had cast them one by one. */
const perBag = 48

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
  const { tx, space, now, random } = work
  const { phase, ballots } = vote
  await saveVote(work, phase, 0, vote.asked, { secret: true, entryDays: 0 })
  const voters = ballots.map((_, at) => ({ voter: random(32).toString('hex'), channel: vote.channels[at] ?? 'online' }))
  await sql`
    insert into participation.voted (space_id, phase_id, voter, channel)
    select ${space.id}, ${phase}, decode(voter, 'hex'), channel
    from jsonb_to_recordset(${JSON.stringify(voters)}::jsonb) as given (voter text, channel text)`.execute(tx)
  const bags = Array.from({ length: Math.ceil(ballots.length / perBag) }, (_, at) => {
    const here = ballots.slice(at * perBag, (at + 1) * perBag)
    const entries = here.map((ballot) => [random(16).toString('base64url'), writtenBallot(ballot)])
    return { id: randomId(random), ballots: Object.fromEntries(entries), size: here.length }
  })
  await sql`delete from participation.bag where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  await sql`
    insert into participation.bag (space_id, phase_id, id, ballots, size)
    select ${space.id}, ${phase}, id, ballots, size
    from jsonb_to_recordset(${JSON.stringify(bags)}::jsonb) as given (id uuid, ballots jsonb, size int)`.execute(tx)
  await sql`
    insert into participation.ballot_paper (space_id, phase_id, code, batch, printed_at)
    select ${space.id}, ${phase}, code, 1, ${now} from unnest(${[...(vote.codes ?? [])]}::text[]) as code`.execute(tx)
  if (vote.counted) await countUrn(tx, { space: space.id, phase, now, count: countVote })
}
