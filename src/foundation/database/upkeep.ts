import type { Logger } from 'pino'
import { writeDump } from './dumps.ts'
import type { Database } from './open.ts'

/** In the night, when nobody waits: local hour in which the embedded database is tidied. */
const quietHour = 3

/**
 * What the embedded database does not do by itself: a dump every hour and when the program stops, and a VACUUM (ANALYZE) every night.
 * On a server nothing is done. A dump that fails is logged and tried again an hour later.
 * @returns a function that ends it, with a last dump
 */
export function keepUp(
  database: Database,
  { dataFolder, now, log }: { dataFolder: string; now: () => Temporal.Instant; log: Logger },
): () => Promise<void> {
  if (!database.embedded) return async () => undefined
  let running: Promise<void> = Promise.resolve()
  const dump = async () => {
    try {
      await writeDump(database, dataFolder, now())
    } catch (error) {
      log.error({ err: error }, 'The hourly dump of the database could not be written.')
    }
  }
  const hourly = async () => {
    if (now().toZonedDateTimeISO('Europe/Berlin').hour === quietHour)
      await tidyUp(database).catch((error) => log.error({ err: error }, 'vacuum'))
    await dump()
  }
  const timer = setInterval(() => {
    running = running.then(hourly)
  }, 3_600_000)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
    await dump()
  }
}

/** Frees the place of deleted rows and counts afresh for the planner. On a server autovacuum does it. */
export async function tidyUp({ pool, embedded }: Pick<Database, 'pool' | 'embedded'>): Promise<void> {
  if (embedded) await pool.query('vacuum (analyze)')
}
