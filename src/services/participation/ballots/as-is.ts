import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Channel } from '../methods/method.ts'
import { type CountBallots, countUrn } from './count.ts'
import { randomId } from './urn.ts'

/** So many ballots in a bag, as if people had cast them one by one. */
const perBag = 48

/** Ballots of an open, secret urn as they lie while voting lasts, of nobody: for the demo. A handful of statements, however many there are. */
export async function saveBallotsAsIs(
  { tx, space, random }: Pick<Work, 'tx' | 'space' | 'random'>,
  phase: string,
  ballots: readonly string[],
  /** How they came; as many as there are ballots. */
  channels: readonly Channel[],
): Promise<void> {
  const voters = ballots.map((_, at) => ({ voter: random(32).toString('hex'), channel: channels[at] ?? 'online' }))
  await sql`
    insert into participation.voted (space_id, phase_id, voter, channel)
    select ${space.id}, ${phase}, decode(voter, 'hex'), channel
    from jsonb_to_recordset(${JSON.stringify(voters)}::jsonb) as given (voter text, channel text)`.execute(tx)
  const bags = Array.from({ length: Math.ceil(ballots.length / perBag) }, (_, at) => {
    const here = ballots.slice(at * perBag, (at + 1) * perBag)
    const entries = here.map((ballot) => [random(16).toString('base64url'), ballot])
    return { id: randomId(random), ballots: Object.fromEntries(entries), size: here.length }
  })
  await sql`delete from participation.bag where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
  await sql`
    insert into participation.bag (space_id, phase_id, id, ballots, size)
    select ${space.id}, ${phase}, id, ballots, size
    from jsonb_to_recordset(${JSON.stringify(bags)}::jsonb) as given (id uuid, ballots jsonb, size int)`.execute(tx)
}

/** Counts them as if that had been done when voting ended. */
export async function countAsIs(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  phase: string,
  count: CountBallots,
): Promise<void> {
  const { rows } = await sql<{ ended: Temporal.Instant }>`
    select ends_at as ended from participation.phase where space_id = ${space.id} and id = ${phase}`.execute(tx)
  for (const { ended } of rows) await countUrn(tx, { space: space.id, phase, now: ended, count })
}
