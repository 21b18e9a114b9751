import { sql } from 'kysely'
import { tell } from '#commons/inbox/tell.ts'
import type { Job } from '#commons/manifest.ts'
import type { Language } from '#foundation/text/language.ts'
import type { DistrictState } from './districts.ts'
import { networkTexts } from './texts/network.ts'

/**
 * After the programme office opened, paused or closed a district: its staff are told, and what it published beyond itself
 * leaves the network's pages when it is closed, or comes back.
 */
export const stateJob: Job = {
  queue: 'spaces.state',
  async run({ inSpace, inHouse, newId, now, send }, data) {
    const { space, state, reason } = data as { space: string; state: DistrictState; reason: string | null }
    await inSpace(space, async (tx) => {
      const { rows } = await sql<{ person: string; language: Language; name: string; slug: string }>`
        select distinct p.id as person, p.language, s.name, s.slug from spaces.staff st
        join accounts.person p on p.id = st.person_id join spaces.space s on s.id = st.space_id
        where st.space_id = ${space} and p.deleted_at is null`.execute(tx)
      for (const { person, language, name, slug } of rows) {
        const t = networkTexts(language)
        const work = {
          tx,
          newId,
          now: now(),
          space: { id: space, prefix: `/${slug}` },
          later: (queue: string, job: object, options?: { once?: string }) => send(tx, queue, job, options),
        }
        await tell(work, person, {
          topic: 'spaces.staff',
          subject: t.toldState(name, t[state]),
          body: reason ? t.toldReason(reason) : t.toldOpen(),
          address: '',
        })
      }
      if (state === 'closed') return
      const kinds = await sql<{ kind: string; ids: string[] }>`
        select kind, array_agg(thing_id) as ids from publication.entry where space_id = ${space} and beyond group by kind`.execute(
        tx,
      )
      for (const { kind, ids } of kinds.rows) await send(tx, 'publication.copy', { space, kind, ids })
    })
    if (state === 'closed')
      await inHouse((tx) => sql`delete from publication.published where origin_id = ${space}`.execute(tx))
  },
}
