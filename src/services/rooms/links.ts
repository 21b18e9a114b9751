import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { LinkKind, Pictured, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import { addresses } from './addresses.ts'
import { isPublic, kind } from './queries.ts'
import { resourceSource } from './source.ts'

const name = { de: 'Raum oder Gerät', en: 'Room or thing' }

/** Resources as ends of links: public ones for everybody, all others for those who keep them. */
export const resourceLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const own = viewer.memberships.map(({ organisation }) => organisation)
    const { rows } = await sql<{ id: string; title: string; slug: string; note: string }>`
      select r.id, r.title, r.slug, b.name as note from rooms.resource r
      join rooms.building b on b.space_id = r.space_id and b.id = r.building_id
      where r.id = any(${ids}) and (${isStaff(viewer, 'editor')} or r.organisation_id = any(${own}) or (${isPublic}))`.execute(
      tx,
    )
    const wordings = await wordingsOf(
      tx,
      kind,
      rows.map(({ id }) => id),
      language,
    )
    return rows.map((row) => {
      const { id, title, slug, note } = worded(row, wordings.get(row.id))
      return { id, title, note, address: addresses.resource({ resource: slug }) }
    })
  },
}

/** Resources can be reported; hidden ones vanish everywhere until shown again. What is booked stays booked. */
export const resourceReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string; organisation: string | null }>`
      select title, slug, author_id as author, organisation_id as organisation from rooms.resource where id = ${id}`.execute(
      tx,
    )
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: addresses.resource({ resource: row.slug }),
        author: row.author,
        organisation: row.organisation,
      }
    )
  },
  async hide(work, id, hidden) {
    await work.tx
      .updateTable('rooms.resource')
      .set({ hidden })
      .where('space_id', '=', work.space.id)
      .where('id', '=', id)
      .execute()
    await publish(work, resourceSource, [id])
  },
}

/** Resources that show a picture. */
export const resourcesWithPicture: Pictured = {
  kind,
  async things(tx, picture) {
    const { rows } = await sql<{ id: string }>`select id from rooms.resource where picture_id = ${picture}`.execute(tx)
    return rows.map(({ id }) => id)
  },
}
