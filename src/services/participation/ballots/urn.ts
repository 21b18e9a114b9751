// Ballots, for every method in which people vote (`vote`, `budget`). What a method uses:
//   openUrn(work, phase, { secret, entryDays })          when staff set it up; checks what may still change
//   urnOf(tx, space, phase): Urn | undefined             secret?, counted?, turnout by channel, the kept result
//   voterOfPerson | voterOfMail | voterOfCode | voterUnknown(work, phase, …): Voter     voter.ts
//   votedBy(tx, space, phase, voter.hash)                which way somebody has voted already, or null
//   castSecret(work, phase, voter, text): receipt        cast.ts; refuses the second vote and what comes after the end
//   castOpen(work, phase, voter, text), takeBackOpen, ownBallot                         cast.ts
//   sendBallotLink, guestOfLink, guestCasting            guests.ts: first the mail is confirmed, then the ballot is cast
//   printPapers, batchesOf, codesOf                      papers.ts: printed ballot papers with codes
//   countingJob(queue, method, count), countUrn, countedBallots, receiptsOf             count.ts
//   turnouts for Method.counts; holdsBallots for Method.holds; whoStays; `personal` (personal.ts) once for both methods
// `phase` is its id, for voters the phase itself; texts of ballots must be the same for ballots that say the same.
import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Counts } from '../methods/method.ts'
import { ballotRefusals } from './texts.ts'

/** Accounts that cast a ballot: in secret votes the list of who voted, in open ones the ballots. */
export const voters = (space: string, phase: string) => sql`
  select person_id from participation.vote_taker where space_id = ${space} and phase_id = ${phase}
  union select person_id from participation.ballot where space_id = ${space} and phase_id = ${phase} and person_id is not null`

/** Where ballots of one phase lie. */
export interface Urn {
  readonly phase: string
  readonly secret: boolean
  /** Paper is entered so many days after the end; then it is counted. */
  readonly entryDays: number
  /** From this day on nothing can be cast; null: not counted yet. */
  readonly countedOn: Temporal.PlainDate | null
  /** Ballots by the way they came. While voting lasts nothing else is shown. */
  readonly cast: Counts
  /** What the method counted, as it kept it. */
  readonly result: unknown
}

/** Ballots by way, of the urn `u`: counted now from an index, or as kept. */
export const castSoFar = sql`
  case when u.counted_on is not null then u.channels else coalesce((
    select jsonb_object_agg(c.channel, c.number) from (
      select channel, count(*) as number from participation.voted where space_id = u.space_id and phase_id = u.phase_id group by channel) c), '{}') end`

/** The urn of a phase; undefined until staff have set the vote up. One statement, quick with 400,000 votes. */
export async function urnOf(tx: Tx, space: string, phase: string): Promise<Urn | undefined> {
  const { rows } = await sql<Urn>`
    select u.phase_id as phase, u.secret, u.entry_days as "entryDays", u.counted_on as "countedOn", u.result,
      ${castSoFar} as cast
    from participation.urn u where u.space_id = ${space} and u.phase_id = ${phase}`.execute(tx)
  return rows[0]
}

/**
 * Opens the urn of a phase when its vote is set up, or changes what may still be changed: everything before the first ballot, after it
 * only a longer time to enter paper. @throws {Refusal} at `secret` or `entryDays`
 */
export async function openUrn(
  { tx, space, random }: Pick<Work, 'tx' | 'space' | 'random'>,
  phase: string,
  { secret, entryDays }: Pick<Urn, 'secret' | 'entryDays'>,
): Promise<void> {
  const before = await urnOf(tx, space.id, phase)
  if (before && hasBallots(before)) {
    if (secret !== before.secret) refuse(ballotRefusals.secretStays, 'secret')
    if (entryDays < before.entryDays) refuse(ballotRefusals.entryNotShorter, 'entryDays')
    if (before.countedOn) refuse(ballotRefusals.counted)
  }
  await sql`
    insert into participation.urn (space_id, phase_id, secret, entry_days) values (${space.id}, ${phase}, ${secret}, ${entryDays})
    on conflict (space_id, phase_id) do update set secret = excluded.secret, entry_days = excluded.entry_days`.execute(
    tx,
  )
  if (!secret) {
    await sql`delete from participation.urn_key where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
    await sql`delete from participation.bag where space_id = ${space.id} and phase_id = ${phase}`.execute(tx)
    return
  }
  await sql`
    insert into participation.urn_key (space_id, phase_id, key) values (${space.id}, ${phase}, ${random(32)}) on conflict do nothing`.execute(
    tx,
  )
  // The first bag is there before the first two ballots: they must not come into two bags, each alone.
  await sql`
    insert into participation.bag (space_id, phase_id, id, ballots, size)
    select ${space.id}, ${phase}, ${randomId(random)}, '{}', 0
    where not exists (select from participation.bag where space_id = ${space.id} and phase_id = ${phase})`.execute(tx)
}

export const hasBallots = ({ cast, countedOn }: Pick<Urn, 'cast' | 'countedOn'>): boolean =>
  countedOn !== null || Object.values(cast).some((number) => number > 0)

/** An id that does not say when it was made, unlike all others. */
export function randomId(random: (bytes: number) => Buffer): string {
  const hex = random(16).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** How many voted which way, by phase: for `Method.counts`. One statement. */
export async function turnouts(tx: Tx, space: string, phases: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ phase: string; cast: Counts }>`
    select u.phase_id as phase, ${castSoFar} as cast
    from participation.urn u where u.space_id = ${space} and u.phase_id = any(${phases})`.execute(tx)
  return new Map(rows.map(({ phase, cast }) => [phase, cast]))
}

/** Which way somebody has voted already; null: not yet. One statement. */
export async function votedBy(tx: Tx, space: string, phase: string, hash: Buffer): Promise<string | null> {
  const { rows } = await sql<{ channel: string }>`
    select channel from participation.voted where space_id = ${space} and phase_id = ${phase} and voter = ${hash}`.execute(
    tx,
  )
  return rows[0]?.channel ?? null
}

/** Why the phase can neither be removed nor get another method: for `Method.holds`. */
export async function holdsBallots(tx: Tx, space: string, phase: string): Promise<Sentence | null> {
  const urn = await urnOf(tx, space, phase)
  return urn && hasBallots(urn) ? ballotRefusals.hasBallots : null
}

/** Who may vote tells people apart: for `Method.whoStays`. */
export async function whoStays(tx: Tx, space: string, phase: string): Promise<Sentence | null> {
  return (await holdsBallots(tx, space, phase)) ? ballotRefusals.whoStays : null
}
