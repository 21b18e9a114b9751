import { sql } from 'kysely'
import type { FreeText, LinkKind, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Publication, Source } from '#commons/publication/source.ts'
import { mailText, plainText, shorten } from '#foundation/text/plain-text.ts'
import { addresses } from './addresses.ts'

export const kind = 'organisations.organisation'

interface Row {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly municipality: string | null
  readonly admittedAt: Temporal.Instant
  readonly version: number
}

/** Organisations that are admitted in the space and not out of sight. Inside a space only its own admissions exist. */
export const source: Source = {
  kind,
  name: { one: { de: 'Organisation', en: 'Organisation' }, many: { de: 'Organisationen', en: 'Organisations' } },
  async read(tx, ids) {
    const { rows } = await sql<Row>`
      select o.id, o.name, o.description, o.municipality, min(a.decided_at) as "admittedAt", o.version
      from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
      where a.state = 'admitted' and (${ids ? [...ids] : null}::uuid[] is null or o.id = any(${ids ? [...ids] : null}::uuid[]))
        and not exists (select from organisations.concealed c where c.organisation_id = o.id)
      group by o.id`.execute(tx)
    return rows.map(publicationOf)
  },
}

function publicationOf({ id, name, description, municipality, admittedAt, version }: Row): Publication {
  return {
    id,
    address: addresses.one({ organisation: id }),
    title: name,
    lead: shorten(plainText(description), 200),
    body: mailText(description),
    municipality,
    publishedAt: admittedAt,
    updatedAt: admittedAt,
    version,
  }
}

/** What others link to: only organisations that can be seen here. */
export const organisationLink: LinkKind = {
  kind,
  name: { de: 'Organisation', en: 'Organisation' },
  async describe(tx, ids) {
    const { rows } = await sql<{ id: string; name: string }>`
      select o.id, o.name from organisations.organisation o
      where o.id = any(${[...ids]}::uuid[]) and exists (select from organisations.admission a where a.organisation_id = o.id and a.state = 'admitted')
        and not exists (select from organisations.concealed c where c.organisation_id = o.id)`.execute(tx)
    return rows.map(({ id, name }) => ({ id, title: name, address: addresses.one({ organisation: id }) }))
  },
}

/** Anybody can report an organisation's page; moderation takes it out of sight in this space only. */
export const reportable: Reportable = {
  kind,
  name: { de: 'Seite einer Organisation', en: 'Page of an organisation' },
  async describe(tx, id) {
    const { rows } = await sql<{ name: string }>`select name from organisations.organisation where id = ${id}`.execute(
      tx,
    )
    return (
      rows[0] && { title: rows[0].name, address: addresses.one({ organisation: id }), author: null, organisation: id }
    )
  },
  async hide(work, id, hidden) {
    const { tx, space, now } = work
    if (hidden) {
      await tx
        .insertInto('organisations.concealed')
        .values({ space_id: space.id, organisation_id: id, since: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    } else {
      await tx
        .deleteFrom('organisations.concealed')
        .where('space_id', '=', space.id)
        .where('organisation_id', '=', id)
        .execute()
    }
    await publish(work, source, [id])
  },
}

/** Where people are named: in what an organisation says about itself (redacted where it is at home), and in its applications. */
export const organisationTexts: readonly FreeText[] = [
  {
    table: 'organisations.organisation',
    name: { de: 'Organisation', en: 'Organisation' },
    space: 'home_space_id',
    key: ['id'],
    columns: ['name', 'description'],
    version: 'version',
    thing: { kind, id: 'id' },
    // It may be admitted elsewhere too.
    changed: (work, [id]) => work.later('organisations.republish', { organisation: id }, { once: id }),
    address: { of: ['id'], make: ({ id = '' }) => addresses.one({ organisation: id }) },
  },
  {
    table: 'organisations.admission',
    name: { de: 'Antrag einer Organisation', en: 'Application of an organisation' },
    key: ['id'],
    columns: ['message', 'reason'],
    address: {
      of: ['organisation_id'],
      make: ({ organisation_id = '' }) => addresses.one({ organisation: organisation_id }),
    },
  },
]
