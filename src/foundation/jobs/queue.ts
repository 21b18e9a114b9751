import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { PgBoss, type Job as Taken } from 'pg-boss'
import type { Tx } from '../database/connection.ts'
import type { LaterOptions } from '../http/route.ts'

export interface Queue {
  /** Puts a job into the queue inside a transaction: it exists when that commits, and never otherwise. */
  send(tx: Tx, queue: string, data: object, options?: LaterOptions): Promise<void>
  /** Takes up work. Until then jobs are only put in: somebody else takes them, or nobody yet. */
  begin(): Promise<void>
  /** After the commit of this transaction: the workers of its jobs look now instead of at their next poll. */
  wake(tx: Tx): void
  stop(): Promise<void>
}

export interface Worker {
  readonly queue: string
  readonly cron?: string
  /** Missing: jobs wait there for a part of the program that does not run here. */
  readonly run?: (data: Record<string, unknown>) => Promise<void>
}

/** What a transaction put in; `again` where the job was left out because an equal one was waiting. */
interface Sent {
  readonly queue: string
  readonly again: (() => Promise<unknown>) | null
}

/**
 * Jobs on pg-boss, in the same database. A job that fails is tried five times with growing pauses, then stays visible as failed.
 * @param pollSeconds how often an idle worker looks (the embedded database has one connection: 5, a server: 2)
 */
export async function startQueue(
  pool: pg.Pool,
  workers: readonly Worker[],
  options: { pollSeconds: number; onError: (error: Error) => void },
): Promise<Queue> {
  const boss = await oneAtATime(pool, () => withQueues(pool, workers, options.onError))
  const known = new Set(workers.map(({ queue }) => queue))
  const workerOf = new Map<string, string>()
  const sentIn = new WeakMap<Tx, Sent[]>()
  return {
    async send(tx, queue, data, { at, once } = {}) {
      if (!known.has(queue)) throw new Error(`No module has a job for the queue ${queue}.`)
      const job = await boss.send(queue, data, {
        ...(at ? { startAfter: new Date(at.epochMilliseconds) } : {}),
        singletonKey: once ?? randomUUID(), // policy 'short': one waiting job per key
        db: {
          executeSql: async (text: string, values?: unknown[]) => ({
            rows: (await tx.executeQuery(CompiledQuery.raw(text, values ?? []))).rows,
          }),
        },
      })
      if (at) return
      const again = job === null && once ? () => boss.send(queue, data, { singletonKey: once }) : null
      sentIn.set(tx, [...(sentIn.get(tx) ?? []), { queue, again }])
    },
    async begin() {
      await plan(boss, workers)
      for (const { queue, run } of workers) {
        if (!run) continue
        const work = async (jobs: Taken<object>[]) => {
          for (const job of jobs) await run((job.data ?? {}) as Record<string, unknown>)
          // A job may name a person: once its work is done, nothing of it stays. Failed ones stay a week (pg-boss's default), to be seen.
          await boss.deleteJob(
            queue,
            jobs.map(({ id }) => id),
          )
        }
        workerOf.set(
          queue,
          await boss.work(queue, { pollingIntervalSeconds: options.pollSeconds, batchSize: 20 }, work),
        )
      }
    },
    wake(tx) {
      for (const { queue, again } of sentIn.get(tx) ?? []) {
        const worker = workerOf.get(queue)
        if (!worker) continue
        // The equal one may have run before this transaction was there to be seen: then nobody would look for what it wrote.
        if (again) again().then(() => boss.notifyWorker(worker), options.onError)
        else boss.notifyWorker(worker)
      }
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  }
}

/**
 * pg-boss with all queues. What is there already is left alone: a start costs a handful of statements, not a handful per
 * queue. It knows the queues that were there when it started and looks others up on first use, over the pool: inside a transaction on the
 * embedded database's only connection it would wait for ever. So after making queues it is started afresh.
 */
async function withQueues(pool: pg.Pool, workers: readonly Worker[], onError: (error: Error) => void): Promise<PgBoss> {
  let gathered: string[] | null = null
  const executeSql = async (text: string, values?: unknown[]) => {
    if (!gathered) return lastOf(await pool.query(text, values))
    gathered.push(text)
    return { rows: [] }
  }
  const start = async (toWork: boolean) => {
    const boss = new PgBoss({ schema: 'jobs', db: { executeSql }, supervise: toWork, schedule: toWork })
    boss.on('error', onError)
    await boss.start()
    return boss
  }
  const made = await queuesThere(pool)
  const missing = workers.filter(({ queue }) => !made.has(queue))
  if (missing.length > 0) {
    const maker = await start(false)
    gathered = [] // made in one go: a first start has forty of them
    for (const { queue } of missing)
      await maker.createQueue(queue, { retryLimit: 5, retryDelay: 15, retryBackoff: true, policy: 'short' })
    const making = gathered.join(';\n')
    gathered = null
    await pool.query(making)
    await maker.stop({ graceful: false })
  }
  const boss = await start(true)
  await grantToRoles(pool)
  return boss
}

/** Names of the queues; none before pg-boss has made its schema. */
async function queuesThere(pool: pg.Pool): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('jobs.queue') is not null as there`)
  if (!rows[0]?.there) return new Set()
  return new Set((await pool.query<{ name: string }>('select name from jobs.queue')).rows.map(({ name }) => name))
}

/** Jobs that come by the clock. */
async function plan(boss: PgBoss, workers: readonly Worker[]): Promise<void> {
  const crons = new Map((await boss.getSchedules()).map(({ name, cron }) => [name, cron]))
  const others = workers.flatMap(({ queue, cron }) => (cron && crons.get(queue) !== cron ? [{ queue, cron }] : []))
  await Promise.all(others.map(({ queue, cron }) => boss.schedule(queue, cron, {}, { tz: 'Europe/Berlin' })))
}

/**
 * pg-boss makes its schema on first start and stumbles when two processes do so at once. The lock lives in a transaction, because a
 * session's would stay behind in PgBouncer. The embedded database has one connection and one process: no lock needed, none possible.
 */
async function oneAtATime<Result>(pool: pg.Pool, work: () => Promise<Result>): Promise<Result> {
  if (pool.options.max === 1) return work()
  const client = await pool.connect()
  try {
    await client.query('begin; select pg_advisory_xact_lock(7238493)')
    const result = await work()
    await client.query('commit')
    client.release()
    return result
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
