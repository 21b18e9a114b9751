import { sql } from 'kysely'
import type pg from 'pg'
import type { Tx } from '#foundation/database/connection.ts'
import { transaction } from '#foundation/database/transactions.ts'
import { endingOf, type FileStore } from '#foundation/files/store.ts'
import { sayFileProblem } from '#foundation/files/texts.ts'
import { stopWith } from '#foundation/text/spoken-error.ts'
import { type CheckedArchive, checkArchive } from './check-archive.ts'
import { schemaFilesRun } from './export-district.ts'
import { idPattern, type Manifest } from './format.ts'
import {
  bringMemberships,
  bringOrganisations,
  bringPeople,
  bringPresence,
  bringSpace,
  bringTandems,
} from './import-beside.ts'
import { inBatches } from './read-rows.ts'
import { quoted, quotedList, type SpaceTable, spaceTables } from './space-tables.ts'
import { problems } from './texts.ts'

export interface Importing {
  readonly pool: pg.Pool
  readonly files: FileStore
  readonly now: Temporal.Instant
  readonly newId: () => string
  /** First parts of addresses that no district may have. */
  readonly reserved: ReadonlySet<string>
}

export interface Imported {
  readonly space: string
  readonly slug: string
  readonly manifest: Manifest
  /** Host names that another district here has already; they were left out. */
  readonly hostsTaken: readonly string[]
  /** People whose mail address has an account here: the rows belong to that account now. */
  readonly peopleFound: number
}

/**
 * Brings a district from an archive: everything is checked first, then written in one transaction. Ids stay as they were; a space
 * whose id exists here already gets a new one.
 * @param options.slug name in the address; default: the one it had
 * @throws {SpokenError} when the archive is broken, newer than this program, or the name is taken; nothing has changed then
 */
export async function importDistrict(
  importing: Importing,
  source: string,
  options: { slug?: string },
): Promise<Imported> {
  const { pool, files, reserved } = importing
  const schema = await schemaFilesRun(pool)
  const tables = await transaction(pool, ({ tx }) => spaceTables(tx), { readOnly: true })
  const archive = await checkArchive(source, { tables, schema })
  const brought: string[] = []
  try {
    const slug = options.slug ?? archive.manifest.district.slug
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || reserved.has(slug)) stopWith(problems.slugNotPossible(slug))
    await bringFiles(archive, files, brought)
    return await write(importing, archive, tables, slug)
  } catch (error) {
    for (const key of brought) await files.remove(key)
    // 22: a value that does not fit its column, 23: a row that breaks a rule of its table.
    if (/^2[23]/.test((error as { code?: string }).code ?? '')) stopWith(problems.rowRefused((error as Error).message))
    throw error
  } finally {
    archive.close()
  }
}

/** Files come first: a row must never point to a file that is not there. @param brought gets the keys that were not here before */
async function bringFiles(archive: CheckedArchive, files: FileStore, brought: string[]): Promise<void> {
  for (const { key } of archive.manifest.files) {
    if ((await files.check(key)) === 'whole') continue
    const put = await files.add(archive.pieces(key), endingOf(key))
    if (!put.ok) stopWith({ de: sayFileProblem(put.problem, 'de'), en: sayFileProblem(put.problem, 'en') })
    brought.push(key)
  }
}

function write(
  importing: Importing,
  archive: CheckedArchive,
  tables: readonly SpaceTable[],
  slug: string,
): Promise<Imported> {
  const { manifest, lines } = archive
  const { beside } = manifest
  return transaction(importing.pool, async ({ tx, enter, enterHouse }) => {
    // Old id → id here. Applied to the text of every row, so that it reaches ids inside of JSON as well.
    const ids = new Map<string, string>()
    const mapped = async function* (part: Parameters<typeof lines>[0]) {
      for await (const line of lines(part)) yield ids.size ? line.replace(idPattern, (id) => ids.get(id) ?? id) : line
    }
    const taken = await sql`select from spaces.space where id = ${manifest.district.id}`.execute(tx)
    const space = taken.rows.length ? importing.newId() : manifest.district.id
    if (taken.rows.length) ids.set(manifest.district.id, space)
    const hostsTaken = await bringSpace(tx, mapped(beside.space), slug)
    const peopleFound = await bringPeople(tx, lines(beside.people), ids, importing.now)
    const organisations = await bringOrganisations(tx, mapped(beside.organisations), space)
    await bringMemberships(tx, mapped(beside.memberships), organisations)
    await bringPresence(tx, mapped(beside.presence), space)
    await bringTandems(tx, mapped(beside.tandems), space)
    await enter(space, null)
    for (const table of tables) {
      const part = manifest.tables.find((one) => one.table === table.name)
      if (part?.rows) await bringRows(tx, table, part.columns, mapped(part))
    }
    await enterHouse(null)
    return { space, slug, manifest, hostsTaken, peopleFound }
  })
}

/** Only the columns that were exported are written: those that came later get their default. */
async function bringRows(
  tx: Tx,
  table: SpaceTable,
  columns: readonly string[],
  lines: AsyncIterable<string>,
): Promise<void> {
  // Rows that point to each other are checked at the end of a statement: so they all go in one.
  for await (const some of inBatches(lines, table.selfReferring ? Number.POSITIVE_INFINITY : 500)) {
    await sql`insert into ${quoted(table.name)} (${quotedList(columns)}) select ${quotedList(columns)}
      from unnest(${some}::text[]) as line, jsonb_populate_record(null::${quoted(table.name)}, line::jsonb)`.execute(tx)
  }
}
