import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type pg from 'pg'
import { type Transaction, transaction } from '#foundation/database/transactions.ts'
import { type ArchiveEntry, writeArchive } from '#foundation/files/archive.ts'
import type { FileStore } from '#foundation/files/store.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { membershipsOf, presenceIn, referredOrganisations, referredPeople, tandemsOf } from './find-referred.ts'
import { filePattern, formatVersion, idPattern, type Manifest, type Part } from './format.ts'
import { readRows } from './read-rows.ts'
import { spaceTables } from './space-tables.ts'
import { problems } from './texts.ts'

export interface Exporting {
  readonly pool: pg.Pool
  readonly files: FileStore
  readonly now: Temporal.Instant
  /** Version of the program. */
  readonly program: string
}

/**
 * Writes everything of a district into one archive. One transaction with one view of the data, so it fits together even while
 * people are writing. The file appears under its name only when it is complete.
 * @param options.withAccounts people come with mail address and password instead of their name only
 * @returns what is in it
 * @throws {SpokenError} when there is no such district, or a file of it is missing or damaged
 */
export async function exportDistrict(
  exporting: Exporting,
  slug: string,
  target: string,
  options: { withAccounts: boolean },
): Promise<Manifest> {
  const unfinished = `${target}.unfinished`
  try {
    const schema = await schemaFilesRun(exporting.pool)
    const manifest = await transaction(exporting.pool, (open) =>
      write(exporting, schema, open, slug, unfinished, options),
    )
    await rename(unfinished, target)
    return manifest
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function write(
  { files, now, program }: Exporting,
  schema: string[],
  open: Transaction,
  slug: string,
  target: string,
  { withAccounts }: { withAccounts: boolean },
): Promise<Manifest> {
  const { tx } = open
  await sql`set transaction isolation level repeatable read`.execute(tx)
  await sql`set local time zone 'UTC'`.execute(tx)
  const { rows } = await sql<{ id: string; slug: string; name: string; line: string }>`
    select id, slug, name, to_jsonb(s)::text as line from spaces.space s where slug = ${slug} and kind = 'district'`.execute(
    tx,
  )
  const space = rows[0] ?? stopWith(problems.noDistrict(slug))
  const manifest: Manifest = {
    format: 'allmende-district',
    version: formatVersion,
    program,
    exportedAt: now.toString(),
    schema,
    district: { id: space.id, slug: space.slug, name: space.name },
    withAccounts,
    tables: [],
    beside: {} as Manifest['beside'],
    files: [],
  }
  const ids = new Set<string>()
  const keys = new Set<string>()
  const tables = await spaceTables(tx)

  async function* entries(): AsyncIterable<ArchiveEntry> {
    const part = (file: string) => ({ file, rows: 0, sha256: '' })
    const lines = (into: Part, source: AsyncIterable<string> | Iterable<string>): ArchiveEntry => ({
      name: into.file,
      content: collecting(into, source, ids, keys),
    })
    const beside = manifest.beside
    beside.space = part('space.jsonl')
    yield lines(beside.space, [space.line])
    await open.enter(space.id, null)
    for (const table of tables) {
      const written = { ...part(`tables/${table.name}.jsonl`), table: table.name, columns: [...table.columns] }
      manifest.tables.push(written)
      yield lines(written, readRows(tx, table))
    }
    await open.enterHouse(null)
    const organisations = await referredOrganisations(tx, space.id, ids)
    beside.organisations = part('organisations.jsonl')
    yield lines(
      beside.organisations,
      organisations.map(({ line }) => line),
    )
    const memberships = withAccounts
      ? await membershipsOf(
          tx,
          organisations.map(({ id }) => id),
        )
      : []
    for (const { person } of memberships) ids.add(person)
    beside.memberships = part('memberships.jsonl')
    yield lines(
      beside.memberships,
      memberships.map(({ line }) => line),
    )
    beside.presence = part('presence.jsonl')
    yield lines(beside.presence, await presenceIn(tx, space.id))
    beside.people = part('people.jsonl')
    yield lines(
      beside.people,
      (await referredPeople(tx, space.id, ids, withAccounts)).map((person) => JSON.stringify(person)),
    )
    beside.tandems = part('tandems.jsonl')
    yield lines(beside.tandems, await tandemsOf(tx, space.id))
    for (const key of [...keys].sort()) {
      if ((await files.check(key)) !== 'whole') stopWith(problems.fileMissing(key))
      const found = await files.get(key)
      if (!found.ok) stopWith(problems.fileMissing(key))
      manifest.files.push({ key, size: found.value.size })
      yield {
        name: `files/${key}`,
        content: found.value.stream as unknown as AsyncIterable<Uint8Array>,
        compressed: false,
      }
    }
    yield { name: 'manifest.json', content: `${JSON.stringify(manifest, null, 1)}\n` }
  }

  await pipeline(
    Readable.fromWeb(writeArchive(entries(), { at: now }) as never),
    createWriteStream(target, { mode: 0o600 }),
  )
  return manifest
}

/** Names of the schema files that have run in this database. */
export async function schemaFilesRun(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from foundation.migration order by name collate "C"')
  return rows.map(({ name }) => name)
}

/** Passes lines on, counts and hashes them, and remembers which ids and files they mention. */
async function* collecting(
  into: Part,
  lines: AsyncIterable<string> | Iterable<string>,
  ids: Set<string>,
  keys: Set<string>,
): AsyncIterable<string> {
  const hash = createHash('sha256')
  for await (const line of lines) {
    const text = `${line}\n`
    hash.update(text)
    into.rows++
    for (const [id] of line.matchAll(idPattern)) ids.add(id)
    for (const [key] of line.matchAll(filePattern)) keys.add(key)
    yield text
  }
  into.sha256 = hash.digest('hex')
}
