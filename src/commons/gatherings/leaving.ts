import { sql } from 'kysely'
import type { LeavingHooks } from '../manifest.ts'
import type { Registration } from './gathering.ts'
import { giveBack } from './places.ts'
import { lockedGathering } from './queries.ts'

type Held = Pick<Registration, 'id' | 'state' | 'persons'> & { readonly gathering: string }

/** Who leaves gives the places back first, so that the waiting list moves up; the rows go afterwards. */
export const leavingGatherings: LeavingHooks = {
  async before(work, { person, mail }) {
    const { rows } = await sql<Held>`
      select id, gathering_id as gathering, state, persons from gatherings.registration
      where space_id = ${work.space.id} and state in ('registered', 'waiting', 'interested')
        and (person_id = ${person}::uuid or lower(mail) = lower(${mail}::text)) order by gathering_id, id`.execute(
      work.tx,
    )
    for (const held of rows) {
      const gathering = await lockedGathering(work.tx, work.space.id, held.gathering)
      if (gathering) await giveBack(work, gathering, held, 'participant')
    }
  },
}
