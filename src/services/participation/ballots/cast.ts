// Casting, in one statement each: it says who has voted, lets nobody vote twice or after the end, and puts the ballot in.
import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { receiptOf } from './receipt.ts'
import { ballotRefusals } from './texts.ts'
import { randomId } from './urn.ts'
import type { Voter } from './voter.ts'

type Casting = Pick<Work, 'tx' | 'space' | 'now' | 'random'>

/** A bag is split when so many ballots lie in it: each half keeps at least `bagSize / 2`. */
export const bagSize = 64

/**
 * Casts a secret ballot. @param ballot the text of it, the same for ballots that say the same (`writtenBallot`)
 * @returns the receipt, to be shown once and kept nowhere
 * @throws {Refusal} has voted before (says which way), voting is over or has not begun, no urn
 */
export async function castSecret(work: Casting, phase: string, voter: Voter, ballot: string): Promise<string> {
  const { tx, space, random } = work
  // 22 characters of chance: it sorts among the others, and says nothing else.
  const id = random(16).toString('base64url')
  const from = randomId(random)
  const bags = sql`select id from participation.bag where space_id = ${space.id} and phase_id = ${phase}`
  const casting = sql<Cast>`
    with open as (${openPhase(work, phase, voter, true)}), taker as (
      insert into participation.vote_taker (space_id, phase_id, person_id)
      select ${space.id}, ${phase}, ${voter.person}::uuid from open where ${voter.person}::uuid is not null on conflict do nothing returning 1
    ), voter as (
      insert into participation.voted (space_id, phase_id, voter, channel)
      select ${space.id}, ${phase}, ${voter.hash}, ${voter.channel} from open
      where ${voter.person}::uuid is null or exists (select from taker) on conflict do nothing returning 1
    ), chosen as (
      select coalesce(
        (${bags} and id >= ${from} order by id limit 1 for update skip locked),
        (${bags} order by id limit 1 for update skip locked),
        (${bags} order by id limit 1 for update)) as id from voter
    ), put as (
      update participation.bag b set ballots = ballots || jsonb_build_object(${id}::text, ${ballot}::text), size = size + 1
      from chosen where b.space_id = ${space.id} and b.phase_id = ${phase} and b.id = chosen.id
      returning b.id, case when size >= ${bagSize} then ballots end as full
    ) select (select key from open) as key, exists (select from voter) as noted, (select id from put) as bag, (select "full" from put) as full`
  const [{ rows }] = await Promise.all([
    casting.execute(tx),
    voter.person && notePresence(work, voter.person, 'participation'),
  ])
  const cast = rows[0]
  if (!cast?.key) return refuse(ballotRefusals.over)
  if (!cast.noted) return refuseSecond(work, phase, voter)
  if (!cast.bag) return refuse(ballotRefusals.over)
  if (cast.full) await split(work, phase, cast.bag, cast.full)
  return receiptOf(cast.key, phase, id)
}

interface Cast {
  readonly key: Buffer | null
  readonly noted: boolean
  readonly bag: string | null
  readonly full: Readonly<Record<string, string>> | null
}

/**
 * Casts an open ballot, or changes one's own that was cast online before. @throws {Refusal} as above, and when the same human voted on paper
 */
export async function castOpen(work: Casting, phase: string, voter: Voter, ballot: string): Promise<void> {
  const { tx, space } = work
  const online = voter.channel === 'online'
  const { rows } = await sql<{ open: boolean; cast: boolean }>`
    with open as (${openPhase(work, phase, voter, false)}), voter as (
      insert into participation.voted as v (space_id, phase_id, voter, channel)
      select ${space.id}, ${phase}, ${voter.hash}, ${voter.channel} from open
      on conflict (space_id, phase_id, voter) do update set channel = v.channel where v.channel = 'online' and ${online}
      returning 1
    ), cast_ballot as (
      insert into participation.ballot (space_id, phase_id, voter, person_id, ballot)
      select ${space.id}, ${phase}, ${voter.hash}, ${voter.person}, ${ballot} from voter
      on conflict (space_id, phase_id, voter) do update set ballot = excluded.ballot
      returning 1
    ) select exists (select from open) as open, exists (select from cast_ballot) as cast`.execute(tx)
  if (!rows[0]?.open) refuse(ballotRefusals.over)
  if (!rows[0]?.cast) await refuseSecond(work, phase, voter)
  if (voter.person) await notePresence(work, voter.person, 'participation')
}

/** Takes one's own open ballot back. @returns false when there was none, or voting is over */
export async function takeBackOpen(work: Casting, phase: string, voter: Voter): Promise<boolean> {
  const { numAffectedRows } = await sql`
    with open as (${openPhase(work, phase, voter, false)})
    delete from participation.voted where space_id = ${work.space.id} and phase_id = ${phase} and voter = ${voter.hash}
      and channel = 'online' and exists (select from open)`.execute(work.tx)
  return (numAffectedRows ?? 0n) > 0n
}

/** One's own open ballot, to change it. */
export async function ownBallot(
  { tx, space }: Pick<Work, 'tx' | 'space'>,
  phase: string,
  hash: Buffer,
): Promise<string | null> {
  const { rows } = await sql<{ ballot: string }>`
    select ballot from participation.ballot where space_id = ${space.id} and phase_id = ${phase} and voter = ${hash}`.execute(
    tx,
  )
  return rows[0]?.ballot ?? null
}

/**
 * The phase, while ballots may come: online until its end, by staff some days longer. The urn is held so that it cannot be counted until
 * this transaction is over; whoever has begun to count is waited for, and then it is not open any more.
 */
const openPhase = ({ space, now }: Casting, phase: string, { channel }: Voter, secret: boolean) => sql`
  select k.key from participation.phase p
  join participation.urn u on u.space_id = p.space_id and u.phase_id = p.id
  left join participation.urn_key k on k.space_id = u.space_id and k.phase_id = u.phase_id
  where p.space_id = ${space.id} and p.id = ${phase} and u.secret = ${secret} and u.counted_on is null and p.starts_at <= ${now}
    and p.ends_at + case when ${channel === 'online'} then interval '0' else u.entry_days * interval '24 hours' end > ${now}
  for key share of u`

async function refuseSecond({ tx, space }: Casting, phase: string, voter: Voter): Promise<never> {
  const { rows } = await sql<{ channel: string }>`
    select channel from participation.voted where space_id = ${space.id} and phase_id = ${phase} and voter = ${voter.hash}`.execute(
    tx,
  )
  const before = rows[0]?.channel ?? 'online'
  if (voter.channel === 'online')
    return refuse(before === 'online' ? ballotRefusals.voted : ballotRefusals.votedOnPaper)
  return refuse(before === 'online' ? ballotRefusals.votedOnline : ballotRefusals.codeUsed, 'code')
}

/** Two random halves, as a page of a B-tree is split; from now on each has a row of its own. */
async function split(
  { tx, space, random }: Casting,
  phase: string,
  bag: string,
  full: Readonly<Record<string, string>>,
): Promise<void> {
  const shuffled = Object.entries(full)
    .map((ballot) => ({ ballot, lot: random(8).toString('hex') }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ ballot }) => ballot)
  const half = shuffled.length >> 1
  const [stay, go] = [shuffled.slice(0, half), shuffled.slice(half)]
  await sql`
    with stay as (
      update participation.bag set ballots = ${JSON.stringify(Object.fromEntries(stay))}, size = ${stay.length}
      where space_id = ${space.id} and phase_id = ${phase} and id = ${bag})
    insert into participation.bag (space_id, phase_id, id, ballots, size)
    values (${space.id}, ${phase}, ${randomId(random)}, ${JSON.stringify(Object.fromEntries(go))}, ${go.length})`.execute(
    tx,
  )
}
