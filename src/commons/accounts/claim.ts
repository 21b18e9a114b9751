import { sql } from 'kysely'
import type { Everything, Job } from '#commons/manifest.ts'
import type { Work } from '#foundation/http/route.ts'
import { guestKey } from './guests.ts'

const queue = 'accounts.claim'

/** A person has confirmed an address: whatever a guest left under it becomes theirs, one job per space and module. */
export async function claimWhatGuestsLeft(
  work: Pick<Work, 'tx' | 'sign' | 'later'>,
  mail: string,
  person: string,
): Promise<void> {
  const { rows } = await sql<{ space: string; module: string }>`
    delete from accounts.guest_presence where mail_hash = ${guestKey(work, mail)} returning space_id as space, module`.execute(
    work.tx,
  )
  for (const { space, module } of rows) await work.later(queue, { person, space, module })
}

/** Hands over inside the space. The address is read again, so that the queue holds none. */
export function claimJob(everything: Everything): Job {
  return {
    queue,
    async run({ inHouse, inSpace, now, newId }, { person, space, module }) {
      const { rows } = await inHouse((tx) =>
        sql<{ mail: string }>`select mail from accounts.login where person_id = ${person}`.execute(tx),
      )
      const claim = everything.modules().find(({ id }) => id === module)?.claim
      const mail = rows[0]?.mail
      if (!claim || !mail) return
      await inSpace(space as string, async (tx) => {
        await claim({ tx, space: { id: space as string }, now: now(), newId }, mail, person as string)
        await sql`
          insert into accounts.presence (person_id, space_id, module, since)
          values (${person}, ${space}, ${module}, ${now()}) on conflict do nothing`.execute(tx)
      })
    },
  }
}
