import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import { addresses } from './addresses.ts'
import type { DistrictState } from './districts.ts'
import { tellStaff } from './tell-staff.ts'
import { networkTexts } from './texts/network.ts'

/**
 * After the programme office opened, paused or closed a district: its staff are told, and what it published beyond itself
 * leaves the network's pages when it is closed, or comes back.
 */
export const stateJob: Job = {
  queue: 'spaces.state',
  async run(tools, data) {
    const { inSpace, inHouse, send } = tools
    const { space, state, reason } = data as { space: string; state: DistrictState; reason: string | null }
    await inSpace(space, async (tx) => {
      await tellStaff(tools, tx, space, null, (language, name) => {
        const t = networkTexts(language)
        return {
          subject: t.toldState(name, t[state]),
          body: reason ? t.toldReason(reason) : t.toldOpen(),
          address: '',
        }
      })
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

/** After the programme office decided about a host name: the district's administrators are told. */
export const hostJob: Job = {
  queue: 'spaces.host',
  async run(tools, data) {
    const { space, host, reason } = data as { space: string; host: string; reason: string | null }
    await tools.inSpace(space, (tx) =>
      tellStaff(tools, tx, space, 'administrator', (language) => {
        const t = networkTexts(language)
        return {
          subject: reason === null ? t.toldHostApproved(host) : t.toldHostRefused(host),
          body: reason === null ? t.toldHostHolds(host) : t.toldHostReason(reason),
          address: addresses.hosts(),
        }
      }),
    )
  },
}
