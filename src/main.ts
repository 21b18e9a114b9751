import { join } from 'node:path'
import { readSettings } from '#foundation/config/settings.ts'
import { listen } from '#foundation/http/listen.ts'
import { createServer } from '#foundation/http/server.ts'
import { firstStart } from './first-start.ts'
import { openHouse } from './house.ts'

const started = performance.now()
try {
  const settings = readSettings(process.env, process.argv.slice(2))
  const opened = await openHouse(settings)
  await firstStart(opened, settings)
  const server = createServer(opened.house)
  const { port, stop } = await listen(server.fetch, settings.port, settings.host ?? undefined)
  const where = settings.databaseUrl ? 'PostgreSQL' : `embedded database in ${join(settings.dataFolder, 'database')}`
  console.log(`Allmende: http://localhost:${port}  (${where}, ready in ${Math.round(performance.now() - started)} ms)`)

  let leaving = false
  const leave = async () => {
    if (leaving) return
    leaving = true
    await stop()
    await opened.close()
    process.exit(0)
  }
  process.on('SIGINT', leave)
  process.on('SIGTERM', leave)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
