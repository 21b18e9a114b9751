import { sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from '../database/connection.ts'
import { inHouse } from '../database/transactions.ts'
import { TooOften } from './problems.ts'

/** Something that may be tried only so often. `key`: keyed hash of who or what tried. */
export interface Try {
  readonly key: Buffer
  readonly max: number
  readonly minutes: number
}

/**
 * Counts a try in the database, so that all processes share the count. It works inside the request's own transaction: a
 * second connection would wait for ever on the embedded database and could empty the pool of a server.
 * What a refused request counted goes with its rollback, so the pipeline counts it again (`countAgain`).
 * @throws {TooOften} with the seconds until the window ends
 */
export async function countTry(tx: Tx, tried: Try, now: Temporal.Instant): Promise<void> {
  const start = windowOf(tried, now)
  const { rows } = await sql<{ tries: number }>`
    select foundation.count_try(${tried.key}, ${start}) as tries`.execute(tx)
  refuseTooMany(tried, rows[0]?.tries ?? 1, start, now)
}

/** The same where nothing may be written (pages): looks at the count; the pipeline counts after the transaction. */
export async function lookAtTries(tx: Tx, tried: Try, now: Temporal.Instant): Promise<void> {
  const start = windowOf(tried, now)
  const { rows } = await sql<{ tries: number }>`
    select foundation.tries_of(${tried.key}, ${start}) as tries`.execute(tx)
  refuseTooMany(tried, (rows[0]?.tries ?? 0) + 1, start, now)
}

/** Counts tries whose transaction is over. */
export async function countAgain(pool: pg.Pool, tries: readonly Try[], now: Temporal.Instant): Promise<void> {
  if (!tries.length) return
  await inHouse(pool, async (tx) => {
    for (const tried of tries) {
      await countTry(tx, { ...tried, max: Number.POSITIVE_INFINITY }, now)
    }
  })
}

function windowOf({ minutes }: Try, now: Temporal.Instant): Temporal.Instant {
  const length = minutes * 60_000
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(now.epochMilliseconds / length) * length)
}

function refuseTooMany({ max, minutes }: Try, tries: number, start: Temporal.Instant, now: Temporal.Instant): void {
  if (tries > max)
    throw new TooOften(Math.ceil((start.epochMilliseconds + minutes * 60_000 - now.epochMilliseconds) / 1000))
}
