import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { administer, onEmptyDatabase, ownDatabase } from '#test/support/engine.ts'
import { schemaFolders } from '../../schemas.ts'
import { migrate } from './migrate.ts'

const prepared = inject('prepared')
const { serverUrl } = prepared

describe('bringing the schema up to date', () => {
  test('does nothing when nothing is missing', async () => {
    const database = await ownDatabase(prepared)
    expect(await migrate(database.pool, schemaFolders)).toEqual([])
    await database.close()
  })

  test('refuses a database that a newer program has used', async () => {
    const database = await ownDatabase(prepared)
    await database.pool.query(`insert into foundation.migration values ('services/later/001-later.sql', 'x', now())`)
    await expect(migrate(database.pool, schemaFolders)).rejects.toThrow(/newer version .* services\/later\/001-later/)
    await database.close()
  })

  test('refuses a file that was changed after it had run', async () => {
    const database = await ownDatabase(prepared)
    await database.pool.query(
      `update foundation.migration set checksum = 'x' where name = 'services/news/001-articles.sql'`,
    )
    await expect(migrate(database.pool, schemaFolders)).rejects.toThrow(/changed after .*news\/001-articles/)
    await database.close()
  })
})

describe.runIf(serverUrl)('on a server', () => {
  test('three processes at once run every file once and leave no lock behind', async () => {
    await onEmptyDatabase(serverUrl as string, async (url) => {
      const pools = [1, 2, 3].map(() => new pg.Pool({ connectionString: url, max: 1 }))
      const ran = await Promise.all(pools.map((pool) => migrate(pool, schemaFolders)))
      const { rows } = await pools[0]!.query('select name from foundation.migration order by name')
      expect(ran.flat().sort()).toEqual(rows.map(({ name }) => name))
      const locks = await pools[0]!.query(`
        select from pg_locks join pg_database on pg_database.oid = database where locktype = 'advisory' and datname = current_database()`)
      expect(locks.rowCount).toBe(0)
      await Promise.all(pools.map((pool) => pool.end()))
    })
  })

  test('a login without rights is told what to do', async () => {
    await onEmptyDatabase(serverUrl as string, async (url) => {
      const login = `allmende_test_${process.pid}`
      await administer(url, `drop role if exists ${login}; create role ${login} login password 'secret'`)
      const limited = new URL(url)
      limited.username = login
      limited.password = 'secret'
      const pool = new pg.Pool({ connectionString: limited.href, max: 1 })
      await expect(migrate(pool, schemaFolders)).rejects.toThrow(`grant allmende_app, allmende_house to "${login}";`)
      await administer(url, `grant allmende_app, allmende_house to ${login}`)
      await expect(migrate(pool, schemaFolders)).rejects.toThrow(/may not change it .* login that owns the tables/)
      await pool.end()
      await administer(url, `drop role ${login}`)
    })
  })
})
