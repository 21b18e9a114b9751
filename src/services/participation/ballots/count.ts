// Counting. When the time for entering is over, the urn is emptied once: equal ballots are kept together without their ids, receipts are
// published, the key is destroyed, and what the method counted is kept.
import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { tellCounted } from '../following.ts'
import type { Counts } from '../methods/method.ts'
import { receiptOf } from './receipt.ts'

/** Equal ballots together: the raw data from which everybody can count again. */
export interface CountedBallot {
  readonly ballot: string
  readonly times: number
}

/** What a method makes of the ballots; the result has to fit into JSON. Called once, inside the transaction that counts. */
export type CountBallots = (
  work: { readonly tx: Tx; readonly space: string; readonly phase: string },
  ballots: readonly CountedBallot[],
  cast: Counts,
) => Promise<object>

const batch = 200

/**
 * Counts an urn. Votes under way are waited for; whoever comes later is refused.
 * @returns false when it was counted before, or there is none
 */
export async function countUrn(
  tx: Tx,
  { space, phase, now, count }: { space: string; phase: string; now: Temporal.Instant; count: CountBallots },
): Promise<boolean> {
  // Waits for everybody who has noted a voter (their row points here) and keeps the next from doing so.
  const { rows } = await sql<{ secret: boolean; key: Buffer | null }>`
    select u.secret, (select key from participation.urn_key k where k.space_id = u.space_id and k.phase_id = u.phase_id) as key
    from participation.urn u where u.space_id = ${space} and u.phase_id = ${phase} and u.counted_on is null for update`.execute(
    tx,
  )
  const urn = rows[0]
  if (!urn) return false
  if (urn.secret && urn.key) await emptyBags(tx, space, phase, urn.key)
  else
    await sql`
      insert into participation.counted_ballot (space_id, phase_id, number, ballot, times)
      select ${space}, ${phase}, row_number() over (order by ballot collate "C"), ballot, count(*)::int
      from participation.ballot where space_id = ${space} and phase_id = ${phase} group by ballot`.execute(tx)
  await sql`delete from participation.urn_key where space_id = ${space} and phase_id = ${phase}`.execute(tx)
  const { rows: turnout } = await sql<{ channel: keyof Counts; number: number }>`
    select channel, count(*) as number from participation.voted where space_id = ${space} and phase_id = ${phase} group by channel`.execute(
    tx,
  )
  const cast: Counts = Object.fromEntries(turnout.map(({ channel, number }) => [channel, number]))
  const result = await count({ tx, space, phase }, await countedBallots(tx, space, phase), cast)
  await sql`
    update participation.urn set counted_on = ${now.toZonedDateTimeISO(homeZone).toPlainDate()}, channels = ${JSON.stringify(cast)},
      result = ${JSON.stringify(result)}
    where space_id = ${space} and phase_id = ${phase}`.execute(tx)
  return true
}

/** Takes everything out of the bags: receipts into their list, ballots into theirs, each in its own order. */
async function emptyBags(tx: Tx, space: string, phase: string, key: Buffer): Promise<void> {
  const tally = new Map<string, number>()
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: string; ballots: Readonly<Record<string, string>> }>`
      select id, ballots from participation.bag where space_id = ${space} and phase_id = ${phase} and id > ${last} order by id limit ${batch}`.execute(
      tx,
    )
    const receipts: string[] = []
    for (const { ballots } of rows)
      for (const [id, ballot] of Object.entries(ballots)) {
        tally.set(ballot, (tally.get(ballot) ?? 0) + 1)
        receipts.push(receiptOf(key, phase, id))
      }
    await sql`
      insert into participation.receipt (space_id, phase_id, receipt)
      select ${space}, ${phase}, receipt from unnest(${receipts.sort()}::text[]) as receipt`.execute(tx)
    last = rows.at(-1)?.id ?? last
    if (rows.length < batch) break
  }
  const sorted = [...tally].sort(([one], [other]) => (one < other ? -1 : 1))
  await sql`
    insert into participation.counted_ballot (space_id, phase_id, number, ballot, times)
    select ${space}, ${phase}, number, ballot, times
    from unnest(${sorted.map(([ballot]) => ballot)}::text[], ${sorted.map(([, times]) => times)}::int[]) with ordinality as given (ballot, times, number)`.execute(
    tx,
  )
  await sql`delete from participation.bag where space_id = ${space} and phase_id = ${phase}`.execute(tx)
}

/** What was counted, sorted by what stands on it. */
export async function countedBallots(tx: Tx, space: string, phase: string): Promise<CountedBallot[]> {
  const { rows } = await sql<CountedBallot>`
    select ballot, times from participation.counted_ballot where space_id = ${space} and phase_id = ${phase} order by number`.execute(
    tx,
  )
  return rows
}

/** Receipts of all counted ballots, sorted. */
export async function receiptsOf(tx: Tx, space: string, phase: string): Promise<string[]> {
  const { rows } = await sql<{ receipt: string }>`
    select receipt from participation.receipt where space_id = ${space} and phase_id = ${phase} order by receipt collate "C"`.execute(
    tx,
  )
  return rows.map(({ receipt }) => receipt)
}

/** Counts what is due and tells those who voted: every half hour, and at once when staff send `{ space, phase }` to the queue. @param method whose phases it counts */
export function countingJob(queue: string, method: string, count: CountBallots): Job {
  return {
    queue,
    cron: '2,32 * * * *',
    async run({ inHouse, inSpace, now, send }, { space, phase }) {
      const countOne = (space: string, phase: string) =>
        inSpace(space, async (tx) => {
          if (await countUrn(tx, { space, phase, now: now(), count })) await tellCounted(tx, send, space, phase)
        })
      if (typeof space === 'string' && typeof phase === 'string') return countOne(space, phase)
      const spaces = await inHouse((tx) =>
        sql<{ id: string }>`select id from spaces.space where 'participation' = any(services)`.execute(tx),
      )
      for (const { id } of spaces.rows) {
        const due = await inSpace(id, (tx) => dueUrns(tx, id, method, now()))
        for (const phase of due) await countOne(id, phase)
      }
    },
  }
}

/** Phases of a method whose time for entering is over. */
async function dueUrns(tx: Tx, space: string, method: string, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ phase: string }>`
    select u.phase_id as phase from participation.urn u join participation.phase p on p.space_id = u.space_id and p.id = u.phase_id
    where u.space_id = ${space} and p.method = ${method} and u.counted_on is null and p.ends_at + u.entry_days * interval '24 hours' <= ${now}`.execute(
    tx,
  )
  return rows.map(({ phase }) => phase)
}
