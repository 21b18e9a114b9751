import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Database } from './open.ts'

/** One per hour, of the last hours in which there was one. */
const hours = 24
/** One per day, of the last days. */
const days = 7

const nameShape = /^(\d{4}-\d\d-\d\d)T(\d\d)-\d\d-\d\dZ\.tar\.gz$/

/**
 * Writes a dump of the embedded database into `<data>/dumps` and removes those that are not kept. The file appears under its name
 * only when it is complete; the dump holds everything that was acknowledged before.
 * @returns its path; null on a server, where `pg_dump` does it
 */
export async function writeDump(
  { pool, dumpTo }: Pick<Database, 'pool' | 'dumpTo'>,
  dataFolder: string,
  now: Temporal.Instant,
): Promise<string | null> {
  if (!dumpTo) return null
  const folder = join(dataFolder, 'dumps')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${now.round('second').toString().replaceAll(':', '-')}.tar.gz`)
  // Holding the only connection means that no transaction is open while the folder is copied.
  const client = await pool.connect()
  try {
    await client.query('checkpoint')
    await dumpTo(`${file}.unfinished`)
    renameSync(`${file}.unfinished`, file)
  } finally {
    client.release()
    rmSync(`${file}.unfinished`, { force: true })
  }
  for (const name of superfluous(readdirSync(folder))) rmSync(join(folder, name), { force: true })
  return file
}

/** The newest dump with the moment it was made; undefined when there is none. */
export function newestDump(dataFolder: string): { file: string; at: Temporal.Instant } | undefined {
  const folder = join(dataFolder, 'dumps')
  const name = existsSync(folder)
    ? readdirSync(folder)
        .filter((one) => nameShape.test(one))
        .sort()
        .at(-1)
    : undefined
  if (!name) return undefined
  const [day, time = ''] = name.replace('Z.tar.gz', '').split('T')
  return { file: join(folder, name), at: Temporal.Instant.from(`${day}T${time.replaceAll('-', ':')}Z`) }
}

/** Which dumps go: all but the newest of each of the last 24 hours and of each of the last 7 days that have one. Other files are never named. */
export function superfluous(names: readonly string[]): string[] {
  const dumps = names.filter((name) => nameShape.test(name)).sort((a, b) => (a < b ? 1 : -1))
  const kept = new Set([...newestOf(dumps, 13).slice(0, hours), ...newestOf(dumps, 10).slice(0, days)])
  return dumps.filter((name) => !kept.has(name))
}

/** The newest dump per beginning of the name: 13 characters are an hour, 10 a day. @param dumps newest first */
function newestOf(dumps: readonly string[], characters: number): string[] {
  const newest = new Map<string, string>()
  for (const name of dumps) {
    const period = name.slice(0, characters)
    if (!newest.has(period)) newest.set(period, name)
  }
  return [...newest.values()]
}
