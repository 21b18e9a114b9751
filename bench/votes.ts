import { randomBytes, randomUUIDv7 } from 'node:crypto'
import pg from 'pg'
import { inSpace } from '../src/foundation/database/transactions.ts'
import { csrfToken } from '../src/foundation/http/csrf.ts'
import { Refusal } from '../src/foundation/http/problems.ts'
import type { Work } from '../src/foundation/http/route.ts'
import { digest } from '../src/foundation/http/session-cookie.ts'
import { castSecret } from '../src/services/participation/ballots/cast.ts'
import { countedBallots, countUrn } from '../src/services/participation/ballots/count.ts'
import { turnouts } from '../src/services/participation/ballots/urn.ts'
import { countVote } from '../src/services/participation/methods/vote/commands/count.ts'
import { saveVoteAsIs } from '../src/services/participation/methods/vote/demo.ts'
import { voteOf } from '../src/services/participation/methods/vote/queries.ts'
import type { Ballot } from '../src/services/participation/methods/vote/rules/ballot.ts'
import { writtenBallot } from '../src/services/participation/methods/vote/rules/ballot.ts'
import { keptCount } from '../src/services/participation/methods/vote/rules/keep-count.ts'
import type { VoteAsked } from '../src/services/participation/methods/vote/rules/vote.ts'
import { ask, lines } from './load.ts'

const asked: VoteAsked = {
  kind: 'one',
  question: { de: 'Was zuerst?', en: 'What first?' },
  options: ['a', 'b', 'c', 'd'].map((id) => ({ id, words: { de: id, en: id }, about: { de: '', en: '' } })),
  most: 1,
  perOption: 1,
  inAll: null,
  rule: null,
  entitled: null,
  blank: false,
}
const ballotOf = (at: number): Ballot => ({ kind: 'choice', chosen: ['abcd'[at % 4] as string] })

export interface Voting {
  readonly pool: pg.Pool
  readonly space: string
  readonly phase: string
  /** Of the phase, inside the space. */
  readonly address: string
}

/** What commands get of a request, on a transaction of its own. */
const working = <Result>(pool: pg.Pool, space: string, work: (work: Work) => Promise<Result>): Promise<Result> =>
  inSpace(pool, { space }, (tx) =>
    work({ tx, space: { id: space }, now: Temporal.Now.instant(), random: randomBytes } as unknown as Work),
  )

/** A running secret vote for everybody with an account, with some ballots in it. */
export async function fillVote(
  url: string,
  space: string,
  author: string,
  name: string,
  ballots: number,
): Promise<Voting> {
  const pool = new pg.Pool({ connectionString: url, max: 20, pipeline: true })
  const [dialogue, phase] = [randomUUIDv7(), randomUUIDv7()]
  await pool.query(
    `insert into participation.dialogue (space_id, id, slug, author_id, state, title, decides, limits, decider, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, 'published', $3, 'Was zuerst kommt.', 'Das Geld.', 'Kreistag', now(), now(), now())`,
    [space, dialogue, name, author],
  )
  await pool.query(
    `insert into participation.phase (space_id, id, dialogue_id, slug, position, method, title, who, starts_at, ends_at, begun_told)
     values ($1, $2, $3, 'abstimmen', 1, 'vote', 'Abstimmen', 'citizen', now() - interval '1 day', now() + interval '30 days', true)`,
    [space, phase, dialogue],
  )
  const cast = Array.from({ length: ballots }, (_, at) => ballotOf(at))
  const channels = cast.map((_, at) => (at % 10 ? 'online' : 'paper') as 'online' | 'paper')
  await working(pool, space, (work) => saveVoteAsIs(work, { phase, asked, ballots: cast, channels, counted: false }))
  if (ballots === 0)
    await pool.query(
      `insert into participation.bag (space_id, phase_id, id, ballots, size) values ($1, $2, gen_random_uuid(), '{}', 0)`,
      [space, phase],
    )
  await pool.query('vacuum analyze participation.voted, participation.bag')
  return { pool, space, phase, address: `/mitreden/${name}/phasen/abstimmen` }
}

/** Ballots and voters there are now. */
async function counted({ pool, phase }: Voting): Promise<{ ballots: number; voters: number }> {
  const { rows } = await pool.query(
    `select (select coalesce(sum(size), 0)::int from participation.bag where phase_id = $1) as ballots,
       (select count(*)::int from participation.voted where phase_id = $1) as voters`,
    [phase],
  )
  return rows[0]
}

/** Twenty at once cast as fast as they can, each ballot in a transaction of its own. */
export async function measureCommand(voting: Voting, seconds: number) {
  const { pool, space, phase } = voting
  const before = await counted(voting)
  let [cast, refused] = [0, 0]
  const began = performance.now()
  const until = began + seconds * 1000
  await Promise.all(
    Array.from({ length: 20 }, async () => {
      while (performance.now() < until) {
        const voter = { hash: randomBytes(32), channel: 'online' as const, person: null }
        try {
          await working(pool, space, (work) => castSecret(work, phase, voter, writtenBallot(ballotOf(cast))))
          cast += 1
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
          refused += 1
        }
      }
    }),
  )
  const took = (performance.now() - began) / 1000
  const after = await counted(voting)
  const wrong = Math.abs(after.ballots - before.ballots - cast) + Math.abs(after.voters - before.voters - cast)
  return { perSecond: cast / took, cast, refused, wrong }
}

/** So many people with accounts and sessions send the form, forty at once. */
export async function measureForm(voting: Voting, origin: string, people: number) {
  const { pool, address } = voting
  const { rows } = await pool.query<{ value: Buffer }>(`select value from foundation.secret where name = 'signing'`)
  const secret = rows[0]?.value as Buffer
  const voters = Array.from({ length: people }, () => {
    const id = randomUUIDv7()
    return { id, token: `session-of-${id}` }
  })
  const ids = voters.map(({ id }) => id)
  await pool.query(
    `insert into accounts.person (id, display_name, operator, created_at) select id, 'Bench', false, now() from unnest($1::uuid[]) as id`,
    [ids],
  )
  await pool.query(
    `insert into accounts.session (token_hash, person_id, created_at, seen_at, expires_at, device, proven)
     select token, id, now(), now(), now() + interval '1 day', 'Bench', array['password'] from unnest($1::uuid[], $2::bytea[]) as v (id, token)`,
    [ids, voters.map(({ token }) => digest(token))],
  )
  await pool.query('analyze accounts.session, accounts.person')
  const agent = lines(40)
  const url = `${origin}/mayen-koblenz${address}/stimmzettel/mein`
  const before = await counted(voting)
  const waiting = [...voters.entries()]
  let other = 0
  const now = Temporal.Now.instant()
  const began = performance.now()
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [at, { token }] = next
        const csrf = csrfToken(secret, digest(token).toString('hex'), now)
        const body = new URLSearchParams({ csrf, 'b-option': 'abcd'[at % 4] as string }).toString()
        const { status } = await ask(agent, url, { cookie: `allmende=${token}`, body })
        if (status !== 303) other += 1
      }
    }),
  )
  const took = (performance.now() - began) / 1000
  await agent.destroy()
  const after = await counted(voting)
  const cast = people - other
  const wrong = Math.abs(after.ballots - before.ballots - cast) + Math.abs(after.voters - before.voters - cast)
  return { perSecond: cast / took, other, wrong }
}

/** What a page reads of a vote, twenty times: milliseconds, the slowest but one. */
async function reading({ pool, space, phase }: Voting): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 20; turn++) {
    const began = performance.now()
    await working(pool, space, async ({ tx }) => [await voteOf(tx, space, phase), await turnouts(tx, space, [phase])])
    times.push(performance.now() - began)
  }
  return times.sort((one, other) => one - other)[18] as number
}

/** Statistics while people vote, the count, and the recount from raw data that proves it. */
export async function measureStatistics(voting: Voting) {
  const { pool, space, phase } = voting
  const during = await reading(voting)
  const began = performance.now()
  await working(pool, space, ({ tx, now }) => countUrn(tx, { space, phase, now, count: countVote }))
  const countSeconds = (performance.now() - began) / 1000
  const after = await reading(voting)
  const again = performance.now()
  const agrees = await working(pool, space, async ({ tx }) => {
    const vote = await voteOf(tx, space, phase)
    const recount = keptCount(asked, await countedBallots(tx, space, phase))
    return sameTallies(recount, vote?.result)
  })
  return { during, countSeconds, after, recountSeconds: (performance.now() - again) / 1000, agrees }
}

/** jsonb sorts keys: compared as values. */
function sameTallies(
  one: ReturnType<typeof keptCount>,
  other: ReturnType<typeof keptCount> | null | undefined,
): boolean {
  if (one.counted.kind !== 'choice' || other?.counted.kind !== 'choice' || one.cast !== other.cast) return false
  const { tallies } = other.counted
  return one.counted.tallies.every(
    ({ option, number }, at) => tallies[at]?.option === option && tallies[at]?.number === number,
  )
}
