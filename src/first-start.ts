import { join } from 'node:path'
import { ensureNetwork } from '#commons/spaces/add-space.ts'
import type { Settings } from '#foundation/config/settings.ts'
import { unfinishedUntil } from '#foundation/database/begin-folder.ts'
import { loadDemo } from './demo/load/load-demo.ts'
import { demoPassword } from './demo/load/load-people.ts'
import { people } from './demo/people.ts'
import type { Opened } from './house.ts'

/** An empty database gets its network space, and the demo network unless it was started with --empty. */
export async function firstStart({ tools, house, database }: Opened, settings: Settings): Promise<void> {
  const isNew = await tools.inHouse((tx) => ensureNetwork({ tx, newId: house.newId, now: house.now() }, 'Allmende'))
  if (!isNew || !settings.demo) return
  console.log('Loading the demo network …')
  // Nobody is let in before it is complete, so an embedded database whose program died meanwhile may be begun again.
  if (database.embedded) await unfinishedUntil(join(settings.dataFolder, 'database'), () => loadDemo(tools))
  else await loadDemo(tools)
  console.log(`Demo logins (password: ${demoPassword}):`)
  for (const { mail, role, where } of people.filter((person) => person.role !== 'guest'))
    console.log(`  ${mail.padEnd(36)} ${role}, ${where}`)
}
