import { sql } from 'kysely'
import type pg from 'pg'
import { recountWords } from '#commons/publication/reindex.ts'
import { inHouse, transaction } from '#foundation/database/transactions.ts'
import type { FileStore } from '#foundation/files/store.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { quoted, spaceTables } from './space-tables.ts'
import { problems } from './texts.ts'
import { columnsNamingSpaces, filesOfHouse, filesOfSpace, tracesOf } from './traces.ts'

/** A district by its address. @throws {SpokenError} when there is none */
export async function findDistrict(pool: pg.Pool, slug: string): Promise<{ id: string; slug: string; name: string }> {
  return transaction(pool, async ({ tx }) => {
    const { rows } = await sql<{ id: string; slug: string; name: string }>`
      select id, slug, name from spaces.space where slug = ${slug} and kind = 'district'`.execute(tx)
    return rows[0] ?? stopWith(problems.noDistrict(slug))
  })
}

/**
 * Removes a district with everything in it, in one transaction; afterwards proves that nothing names it any more. People and
 * organisations stay: they belong to the whole network. Files go when nobody else uses them.
 * @returns how many files went
 * @throws when something is left
 */
export async function removeDistrict(pool: pg.Pool, files: FileStore, space: string): Promise<number> {
  const keys = await filesOfSpace(pool, space)
  await transaction(pool, async ({ tx, enter, enterHouse }) => {
    const tables = await spaceTables(tx)
    const beside = await columnsNamingSpaces(tx)
    await enter(space, null)
    for (const { name, deletable } of tables.toReversed()) {
      if (deletable) await sql`delete from ${quoted(name)} where space_id = ${space}`.execute(tx)
    }
    await enterHouse(null)
    for (const { table, column } of beside) {
      if (column === 'home_space_id')
        await sql`update ${quoted(table)} set home_space_id = null where home_space_id = ${space}`.execute(tx)
      else await sql`delete from ${quoted(table)} where ${quoted(column)} = ${space}`.execute(tx)
    }
    await sql`delete from accounts.token where payload::text like ${`%${space}%`}`.execute(tx)
    await sql`delete from spaces.space where id = ${space}`.execute(tx)
  })
  await inHouse(pool, (tx) => recountWords(tx, null))
  // Jobs belong to the queue's own schema, where requests may only put something in.
  await pool.query(`delete from jobs.job where data ->> 'space' = $1`, [space]).catch(() => undefined)
  const left = await tracesOf(pool, space)
  if (left.size)
    throw new Error(`Rows of the district are left: ${[...left].map(([name, rows]) => `${name} ${rows}`).join(', ')}`)
  return removeFiles(pool, files, keys)
}

async function removeFiles(pool: pg.Pool, files: FileStore, keys: ReadonlySet<string>): Promise<number> {
  if (!keys.size) return 0
  const used = await filesOfHouse(pool)
  let gone = 0
  for (const key of keys) if (!used.has(key) && (await files.remove(key))) gone++
  return gone
}
