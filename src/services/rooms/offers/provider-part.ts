import { sql } from 'kysely'
import type { Part } from '#commons/manifest.ts'
import { providerPart } from '../access.ts'
import { publishRooms } from './publishing.ts'

/** What organisations apply for. When an admission begins or ends, their rooms come into sight or leave it, in search and on the map too. */
export const roomsPart: Part = {
  id: providerPart,
  name: { de: 'Räume anbieten', en: 'Offer rooms' },
  what: {
    de: 'Eigene Räume, Arbeitsplätze und Geräte anbieten und über Anfragen entscheiden.',
    en: 'Offer rooms, workplaces and things of one’s own and decide about requests.',
  },
  async changed(work, organisation) {
    const { rows } = await sql<{ id: string }>`
      select id from rooms.resource where space_id = ${work.space.id} and organisation_id = ${organisation} and state = 'published'`.execute(
      work.tx,
    )
    await publishRooms(
      work,
      rows.map(({ id }) => id),
    )
  },
}
