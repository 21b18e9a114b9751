import { sql } from 'kysely'
import type { Everything, Job } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import { declarations, type TableShape, tableShapes } from './declarations.ts'
import { forgetRows, type Whose } from './rows.ts'
import { spacesOf, whoseRows } from './whose.ts'

const queue = 'privacy.delete'

/**
 * Deletes somebody: the login, sessions and everything that belongs to no place at once, in this transaction; the places follow by a
 * job. House only. The person's row stays as a nameless stand-in.
 */
export async function beginDeletion(
  everything: Everything,
  work: Work,
  who: { person: string | null; mail: string | null },
): Promise<void> {
  const { tx, now } = work
  const whose = whoseRows(work, who)
  const spaces = await spacesOf(tx, whose)
  const archives = await sql<{ key: string }>`
    select file_key as key from privacy.export where file_key is not null
      and (person_id = ${who.person}::uuid or lower(mail) = lower(${who.mail}::text))`.execute(tx)
  for (const { key } of archives.rows) await work.later('privacy.remove-archive', { key })
  const id = work.newId()
  await tx
    .insertInto('privacy.deletion')
    .values({ id, person_id: who.person, mail: who.mail, spaces, asked_at: now, done_at: null })
    .execute()
  await forgetGlobal(everything, tx, await tableShapes(tx), whose)
  if (who.person) await emptyPerson(tx, who.person, now)
  await work.later(queue, { deletion: id })
}

async function emptyPerson(tx: Tx, person: string, now: Temporal.Instant): Promise<void> {
  await sql`update accounts.person set display_name = '', language = 'de', operator = false,
    deleted_at = coalesce(deleted_at, ${now}) where id = ${person}`.execute(tx)
}

/** What belongs to no place; the deletion's own row keeps the address until the job is done. */
async function forgetGlobal(
  everything: Everything,
  tx: Tx,
  shapes: ReadonlyMap<string, TableShape>,
  whose: Whose,
): Promise<void> {
  const list = declarations(everything).filter(
    ({ table }) => !shapes.get(table)?.fenced && table !== 'privacy.deletion',
  )
  await forgetRows(tx, list, shapes, whose)
}

/** Goes through the places one by one, each in a transaction of its own; what is done is noted, so that it can go on after a crash. */
export function deletionJob(everything: Everything): Job {
  return {
    queue,
    async run(tools, data) {
      const { rows } = await tools.inHouse((tx) =>
        sql<{ id: string; person: string | null; mail: string | null; spaces: string[] }>`
          select id, person_id as person, mail, spaces from privacy.deletion where id = ${String(data.deletion)} and done_at is null`.execute(
          tx,
        ),
      )
      const deletion = rows[0]
      if (!deletion) return
      const whose = whoseRows(tools, deletion)
      const shapes = await tools.inHouse(tableShapes)
      const all = declarations(everything)
      const here = all.filter(({ table }) => shapes.get(table)?.fenced)
      const hooks = everything.modules().flatMap(({ leaving }) => leaving ?? [])
      for (const space of deletion.spaces) {
        await tools.inSpace(space, async (tx) => {
          const work = {
            tx,
            space: { id: space },
            now: tools.now(),
            newId: tools.newId,
            later: (name: string, payload: object, options?: object) => tools.send(tx, name, payload, options),
          }
          for (const hook of hooks) await hook.before?.(work, { person: deletion.person, mail: deletion.mail })
          await forgetRows(tx, here, shapes, whose)
          for (const hook of hooks) await hook.after?.(work)
        })
        await tools.inHouse((tx) =>
          sql`update privacy.deletion set spaces = array_remove(spaces, ${space}::uuid) where id = ${deletion.id}`.execute(
            tx,
          ),
        )
      }
      // Once more what belongs to no place: others may have written to the person meanwhile.
      await tools.inHouse(async (tx) => {
        await forgetGlobal(everything, tx, shapes, whose)
        await sql`update privacy.deletion set mail = null, done_at = ${tools.now()} where id = ${deletion.id}`.execute(
          tx,
        )
      })
    },
  }
}
