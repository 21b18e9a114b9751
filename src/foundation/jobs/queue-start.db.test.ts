import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { onEmptyDatabase } from '#test/support/engine.ts'
import { bind } from '../database/connection.ts'
import { migrate } from '../database/migrate.ts'
import { outliveLosses } from '../database/open.ts'
import { startQueue } from './queue.ts'

const { serverUrl } = inject('prepared')

describe.runIf(serverUrl)('on a server', () => {
  test('six processes that start at once on an empty database all get their queue', async () => {
    await onEmptyDatabase(serverUrl as string, async (url) => {
      const pools = [1, 2, 3, 4, 5, 6].map(() => new pg.Pool({ connectionString: url, max: 3 }))
      pools.forEach(outliveLosses)
      await migrate(pools[0]!, ['foundation/database'])
      const problems: Error[] = []
      const worker = { queue: 'test.work', run: async () => {} }
      const options = { pollSeconds: 2, onError: (error: Error) => problems.push(error) }
      const queues = await Promise.all(pools.map((pool) => startQueue(pool, [worker], options)))
      const { rows } = await pools[0]!.query(`select count(*) as queues from jobs.queue where name = 'test.work'`)
      expect(Number(rows[0].queues)).toBe(1)
      expect(problems).toEqual([])
      for (const queue of queues) await queue.stop()
      for (const pool of pools) await pool.end()
    })
  })

  test('a job that is done leaves nothing behind, one that fails stays to be seen, one that was left out is not lost', async () => {
    await onEmptyDatabase(serverUrl as string, async (url) => {
      const pool = new pg.Pool({ connectionString: url, max: 3 })
      outliveLosses(pool)
      await migrate(pool, ['foundation/database'])
      let done = 0
      const run = async (data: Record<string, unknown>) => {
        if (data.fails) throw new Error('on purpose')
        done++
      }
      const workers = ['test.works', 'test.fails'].map((queue) => ({ queue, run }))
      const queue = await startQueue(pool, workers, { pollSeconds: 1, onError: () => {} })
      await queue.begin()
      const client = await pool.connect()
      const tx = bind(client, { count: { statements: 0 } })
      await queue.send(tx, 'test.works', { person: 'somebody' })
      await queue.send(tx, 'test.fails', { fails: true })
      queue.wake(tx)
      const left = async () =>
        (await pool.query(`select name, state::text from jobs.job where name like 'test.%'`)).rows
      await expect.poll(left, { timeout: 15_000 }).toEqual([{ name: 'test.fails', state: 'retry' }])
      expect(done).toBe(1)

      // A job is left out because an equal one waits; that one runs before this transaction is there to be seen.
      await client.query('begin')
      const late = bind(client, { count: { statements: 0 } })
      const early = await pool.connect()
      await queue.send(bind(early, { count: { statements: 0 } }), 'test.works', {}, { once: 'mail' })
      await queue.send(late, 'test.works', {}, { once: 'mail' })
      early.release()
      await expect.poll(() => done, { timeout: 15_000 }).toBe(2)
      await client.query('commit')
      queue.wake(late)
      await expect.poll(() => done, { timeout: 15_000 }).toBe(3)
      await queue.stop()
      client.release()
      await pool.end()
    })
  })
})
