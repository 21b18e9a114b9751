import { join } from 'node:path'
import { pino } from 'pino'
import { readSettings } from '#foundation/config/settings.ts'
import { keepUp } from '#foundation/database/upkeep.ts'
import { listen } from '#foundation/http/listen.ts'
import { createServer } from '#foundation/http/server.ts'
import { spaceMemory } from '#foundation/http/space-memory.ts'
import { firstStart } from './first-start.ts'
import { openHouse } from './house.ts'

const started = performance.now()
try {
  const settings = readSettings(process.env, process.argv.slice(2))
  // A line per request is for logs that are kept; in a terminal only what went wrong.
  const level = process.stdout.isTTY ? 'warn' : 'info'
  const log = pino({ level, redact: ['req', 'headers', 'err.parameters', 'err.detail', 'err.where'] })
  const opened = await openHouse(settings, { log })
  await firstStart(opened, settings)
  const server = createServer({ ...opened.house, spaces: spaceMemory(2000, () => performance.now()) })
  const { port, stop } = await listen(server.fetch, settings.port, settings.host ?? undefined)
  const where = settings.databaseUrl ? 'PostgreSQL' : `embedded database in ${join(settings.dataFolder, 'database')}`
  console.log(`Allmende: http://localhost:${port}  (${where}, ready in ${Math.round(performance.now() - started)} ms)`)

  const endUpkeep = keepUp(opened.database, { dataFolder: settings.dataFolder, now: opened.house.now, log })
  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    opened.health.leave()
    await stop()
    await endUpkeep()
    await opened.close()
    process.exit(0)
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
