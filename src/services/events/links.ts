import { sql } from 'kysely'
import { isStaff } from '#commons/access/rules.ts'
import type { FreeText, LinkKind, Pictured, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import { addresses } from './addresses.ts'
import { kind } from './queries.ts'
import { ownOrganisations } from './rights.ts'
import { eventSource } from './source.ts'

const name = { de: 'Termin', en: 'Event' }

/** Events as ends of links and as owners of gatherings: public ones for everybody, all others for those who run them. */
export const eventLink: LinkKind = {
  kind,
  name,
  async describe(tx, ids, { viewer, language }) {
    const own = ownOrganisations(viewer).map(({ id }) => id)
    const { rows } = await sql<{ id: string; title: string; slug: string }>`
      select id, title, slug from events.event
      where id = any(${ids}) and (${isStaff(viewer, 'editor')} or organisation_id = any(${own}) or (state in ('published', 'cancelled') and not hidden))`.execute(
      tx,
    )
    const wordings = await wordingsOf(
      tx,
      kind,
      rows.map(({ id }) => id),
      language,
    )
    return rows.map((row) => {
      const { id, title, slug } = worded(row, wordings.get(row.id))
      return { id, title, address: addresses.event({ event: slug }) }
    })
  },
}

/** Events can be reported; hidden ones vanish everywhere until shown again. */
export const eventReport: Reportable = {
  kind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string; organisation: string | null }>`
      select title, slug, author_id as author, organisation_id as organisation from events.event where id = ${id}`.execute(
      tx,
    )
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: addresses.event({ event: row.slug }),
        author: row.author,
        organisation: row.organisation,
      }
    )
  },
  async hide(work, id, hidden) {
    await work.tx
      .updateTable('events.event')
      .set({ hidden })
      .where('space_id', '=', work.space.id)
      .where('id', '=', id)
      .execute()
    await publish(work, eventSource, [id])
  },
}

/** Where people are named in events. */
export const eventText: FreeText = {
  table: 'events.event',
  name,
  key: ['id'],
  columns: ['title', 'lead', 'body'],
  version: 'version',
  thing: { kind, id: 'id' },
  address: { of: ['slug'], make: ({ slug = '' }) => addresses.event({ event: slug }) },
}

/** Events that show a picture. */
export const eventsWithPicture: Pictured = {
  kind,
  async things(tx, picture) {
    const { rows } = await sql<{ id: string }>`select id from events.event where picture_id = ${picture}`.execute(tx)
    return rows.map(({ id }) => id)
  },
}
