import { sql } from 'kysely'
import type { Everything, Job } from '#commons/manifest.ts'
import { declarations, tableShapes } from './declarations.ts'
import { expireRows } from './rows.ts'

/** Every night: what has been kept long enough goes, in every place, as declared. */
export function retentionJob(everything: Everything): Job {
  return {
    queue: 'privacy.retention',
    cron: '50 3 * * *',
    async run({ inHouse, inSpace, now }) {
      const shapes = await inHouse(tableShapes)
      const limited = declarations(everything).filter(({ retention }) => retention)
      const inPlaces = limited.filter(({ table }) => shapes.get(table)?.fenced && shapes.get(table)?.deletable)
      const inTheHouse = limited.filter((declared) => !inPlaces.includes(declared))
      await inHouse(async (tx) => {
        for (const declared of inTheHouse) await expireRows(tx, declared, shapes, now())
      })
      const { rows } = await inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
      for (const { id } of rows) {
        await inSpace(id, async (tx) => {
          for (const declared of inPlaces) await expireRows(tx, declared, shapes, now())
        })
      }
    },
  }
}
