import { sql } from 'kysely'
import type pg from 'pg'
import { inHouse } from '../database/transactions.ts'
import { TooOften } from './problems.ts'

/**
 * Counts a try in the database, so that all processes share the count; outside of the request's transaction, so that a
 * refused try counts too.
 * @param key keyed hash: who or what tried
 * @throws {TooOften} with the seconds until the window ends
 */
export async function countTry(
  pool: pg.Pool,
  key: Buffer,
  max: number,
  minutes: number,
  now: Temporal.Instant,
): Promise<void> {
  const length = minutes * 60_000
  const start = Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / length) * length)
  const tries = await inHouse(pool, async (tx) => {
    const { rows } = await sql<{ tries: number }>`
      insert into foundation.rate_limit (key, window_start, tries) values (${key}, ${start}, 1)
      on conflict (key, window_start) do update set tries = rate_limit.tries + 1 returning tries`.execute(tx)
    return rows[0]?.tries ?? 1
  })
  if (tries > max) throw new TooOften(Math.ceil((start.epochMilliseconds + length - now.epochMilliseconds) / 1000))
}
