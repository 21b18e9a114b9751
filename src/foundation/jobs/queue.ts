import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { PgBoss, type Job as Taken } from 'pg-boss'
import type { Tx } from '../database/connection.ts'
import type { LaterOptions } from '../http/route.ts'

export interface Queue {
  /** Puts a job into the queue inside a transaction: it exists when that commits, and never otherwise. */
  send(tx: Tx, queue: string, data: object, options?: LaterOptions): Promise<void>
  /** Lets workers look now instead of at their next poll. */
  wake(): void
  stop(): Promise<void>
}

const nobody = '00000000-0000-0000-0000-000000000000'

export interface Worker {
  readonly queue: string
  readonly cron?: string
  /** Missing: jobs wait there for a part of the program that does not run here. */
  readonly run?: (data: Record<string, unknown>) => Promise<void>
}

/**
 * Jobs on pg-boss, in the same database. A job that fails is tried five times with growing pauses, then stays visible as failed.
 * @param work false: jobs are only put in, somebody else takes them (`takeJobs`)
 * @param pollSeconds how often an idle worker looks (the embedded database has one connection: 5, a server: 2)
 */
export async function startQueue(
  pool: pg.Pool,
  workers: readonly Worker[],
  options: { pollSeconds: number; work: boolean; onError: (error: Error) => void },
): Promise<Queue> {
  let gathered: string[] | null = null
  const boss = new PgBoss({
    schema: 'jobs',
    db: {
      async executeSql(text: string, values?: unknown[]) {
        if (!gathered) return lastOf(await pool.query(text, values))
        gathered.push(text)
        return { rows: [] }
      },
    },
  })
  boss.on('error', options.onError)
  await oneAtATime(pool, async () => {
    await boss.start()
    await grantToRoles(pool)
  })
  const known = new Set(workers.map(({ queue }) => queue))
  const taken: string[] = []
  // What is there already is left alone: a start costs a handful of statements, not a handful per queue.
  const made = new Set((await boss.getQueues()).map(({ name }) => name))
  const planned = new Map((await boss.getSchedules()).map(({ name, cron }) => [name, cron]))
  const missing = workers.map(({ queue }) => queue).filter((queue) => !made.has(queue))
  gathered = [] // new queues are made in one go: a first start has thirty of them
  for (const queue of missing)
    await boss.createQueue(queue, { retryLimit: 5, retryDelay: 15, retryBackoff: true, policy: 'short' })
  const making = gathered.join(';\n')
  gathered = null
  if (making) await pool.query(making)
  // pg-boss knows the queues that were there at its start and looks new ones up on first use, over the pool: inside a transaction on
  // the embedded database's only connection it would wait for ever.
  for (const queue of missing) await boss.deleteJob(queue, nobody)
  for (const { queue, cron, run } of workers) {
    if (!options.work || !run) continue
    taken.push(
      await boss.work(
        queue,
        { pollingIntervalSeconds: options.pollSeconds, batchSize: 20 },
        async (jobs: Taken<object>[]) => {
          for (const job of jobs) await run((job.data ?? {}) as Record<string, unknown>)
          // A job may name a person: once its work is done, nothing of it stays. Failed ones stay a week (pg-boss's default), to be seen.
          await boss.deleteJob(
            queue,
            jobs.map(({ id }) => id),
          )
        },
      ),
    )
    if (cron && planned.get(queue) !== cron) await boss.schedule(queue, cron, {}, { tz: 'Europe/Berlin' })
  }
  return {
    async send(tx, queue, data, { at, once } = {}) {
      if (!known.has(queue)) throw new Error(`No module has a job for the queue ${queue}.`)
      await boss.send(queue, data, {
        ...(at ? { startAfter: new Date(at.epochMilliseconds) } : {}),
        singletonKey: once ?? randomUUID(), // policy 'short': one waiting job per key
        db: {
          executeSql: async (text: string, values?: unknown[]) => ({
            rows: (await tx.executeQuery(CompiledQuery.raw(text, values ?? []))).rows,
          }),
        },
      })
    },
    wake() {
      for (const worker of taken) boss.notifyWorker(worker)
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/**
 * pg-boss makes its schema on first start and stumbles when two processes do so at once. The lock lives in a transaction, because a
 * session's would stay behind in PgBouncer. The embedded database has one connection and one process: no lock needed, none possible.
 */
async function oneAtATime(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  if (pool.options.max === 1) return work()
  const client = await pool.connect()
  try {
    await client.query('begin; select pg_advisory_xact_lock(7238493)')
    await work()
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** A login that does not own the tables finds the rights granted already. */
async function grantToRoles(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ own: boolean }>(
    `select pg_has_role(current_user, nspowner, 'usage') as own from pg_namespace where nspname = 'jobs'`,
  )
  if (!rows[0]?.own) return
  await pool.query(
    'grant usage on schema jobs to allmende_app, allmende_house; grant select, insert on all tables in schema jobs to allmende_app, allmende_house',
  )
}

/** A text of several statements answers with a list of results; the last one counts. */
function lastOf(result: pg.QueryResult | pg.QueryResult[]): pg.QueryResult {
  return Array.isArray(result) ? (result.at(-1) as pg.QueryResult) : result
}
