import { join } from 'node:path'
import { pino } from 'pino'
import type { Settings } from '#foundation/config/settings.ts'
import type { Database } from '#foundation/database/open.ts'
import { keepUp } from '#foundation/database/upkeep.ts'
import { listen } from '#foundation/http/listen.ts'
import { createServer } from '#foundation/http/server.ts'
import { spaceMemory } from '#foundation/http/space-memory.ts'
import { firstStart } from './first-start.ts'
import { openHouse } from './house.ts'

/** Opens the house on its port and keeps it open until the process is told to leave. */
export async function serve(settings: Settings, database: Promise<Database>): Promise<void> {
  // A line per request is for logs that are kept; in a terminal only what went wrong.
  const level = process.stdout.isTTY ? 'warn' : 'info'
  const log = pino({ level, redact: ['req', 'headers', 'err.parameters', 'err.detail', 'err.where'] })
  const opened = await openHouse(settings, { log, database })
  await firstStart(opened, settings)
  const server = createServer({ ...opened.house, spaces: spaceMemory(2000, () => performance.now()) })
  const { port, stop } = await listen(server.fetch, settings.port, settings.host ?? undefined)
  const where = settings.databaseUrl ? 'PostgreSQL' : `embedded database in ${join(settings.dataFolder, 'database')}`
  console.log(`Allmende: http://localhost:${port}  (${where}, ready in ${Math.round(performance.now())} ms)`)
  // The first page goes before the first job.
  const beginning = setTimeout(
    () => opened.queue.begin().catch((error) => log.error({ err: error }, 'job queue')),
    1000,
  )

  const endUpkeep = keepUp(opened.database, { dataFolder: settings.dataFolder, now: opened.house.now, log })
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    opened.health.leave()
    clearTimeout(beginning)
    const streams = server.close()
    await stop()
    await streams
    await endUpkeep()
    await opened.close()
    process.exit(0)
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
}
