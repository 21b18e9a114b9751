import { readSettings } from '#foundation/config/settings.ts'
import { openDatabase } from '#foundation/database/open.ts'

try {
  const settings = readSettings(process.env, process.argv.slice(2))
  // The database starts while the program is still being read: the embedded one has a thread of its own.
  const opening = openDatabase({ url: settings.databaseUrl ?? undefined, folder: settings.dataFolder })
  opening.catch(() => {}) // told when somebody waits for it
  const { serve } = await import('./serve.ts')
  await serve(settings, opening)
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
