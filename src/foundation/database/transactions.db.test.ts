import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { ownDatabase } from '#test/support/engine.ts'
import type { Tx } from './connection.ts'
import type { Database } from './open.ts'
import { transaction } from './transactions.ts'

let database: Database
beforeAll(async () => {
  database = await ownDatabase(inject('prepared'))
})
afterAll(() => database.close())

const write = (tx: Tx, name: string) =>
  sql`insert into foundation.secret (name, value) values (${name}, '\\x00')`.execute(tx)
const names = () =>
  transaction(database.pool, async ({ tx }) => {
    const { rows } = await sql<{ name: string }>`select name from foundation.secret where name like 'try-%'`.execute(tx)
    return rows.map(({ name }) => name)
  })

test('statements sent at once run in order; when one fails, none of them stays and the first reason is told', async () => {
  const failing = transaction(database.pool, async ({ tx }) => {
    await Promise.all([write(tx, 'try-1'), sql`select 1 / 0`.execute(tx), write(tx, 'try-2')])
  })
  await expect(failing).rejects.toThrow('division by zero')
  expect(await names()).toEqual([])
})

test('who goes on after the transaction has failed cannot write on its connection any more', async () => {
  let late: Promise<unknown> | undefined
  const slow = async (tx: Tx) => {
    await new Promise((resolve) => setTimeout(resolve, 100))
    return write(tx, 'try-late')
  }
  const failing = transaction(database.pool, async ({ tx }) => {
    late = slow(tx)
    late.catch(() => {})
    await Promise.all([late, sql`select 1 / 0`.execute(tx)])
  })
  await expect(failing).rejects.toThrow('division by zero')
  await expect(late).rejects.toThrow('This transaction is over.')
  expect(await names()).toEqual([])
})

test('a statement whose table changed since it was prepared fails once, and is prepared anew', async () => {
  const all = () => transaction(database.pool, ({ tx }) => sql`select * from tried`.execute(tx))
  await database.pool.query('create table public.tried (one int); grant select on tried to allmende_house')
  for (let time = 0; time < 8; time++) await all()
  await database.pool.query('alter table public.tried add two int')
  const later = await Promise.allSettled([all()])
  if (later[0]?.status === 'rejected') expect(String(later[0].reason)).toContain('cached plan')
  expect((await all()).rows).toEqual([])
})
