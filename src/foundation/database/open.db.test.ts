import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { administer } from '#test/support/engine.ts'
import { openDatabase } from './open.ts'
import { inHouse } from './transactions.ts'

const { serverUrl } = inject('prepared')

describe.runIf(serverUrl)('a server that goes away', () => {
  test('between two statements of a transaction: the transaction fails, the program goes on', async () => {
    const url = new URL(serverUrl as string)
    url.pathname = '/allmende_template'
    const { pool, close } = await openDatabase({ url: url.href, folder: '', connections: 1 })
    const cut = inHouse(pool, async (tx) => {
      const { rows } = await sqlPid(tx)
      await administer(serverUrl as string, `select pg_terminate_backend(${rows[0]?.pid})`)
      await new Promise((resolve) => setTimeout(resolve, 200)) // the loss is heard while nothing is asked
      await sqlPid(tx)
    })
    await expect(cut).rejects.toThrow()
    expect((await inHouse(pool, sqlPid)).rows).toHaveLength(1)
    await close()
  })
})

const sqlPid = (tx: Parameters<Parameters<typeof inHouse>[1]>[0]) =>
  sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
