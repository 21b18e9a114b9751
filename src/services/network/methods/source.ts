import { sql } from 'kysely'
import type { LinkKind, Module, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { methodAddresses } from './addresses.ts'
import { methodKind } from './method.ts'
import { publicMethods } from './queries.ts'

const name = { de: 'Methode', en: 'Method' }

export const methodSource: Source = {
  kind: methodKind,
  name: { one: name, many: { de: 'Methoden', en: 'Methods' } },
  async read(tx, ids) {
    return (await publicMethods(tx, ids)).map((method) => ({
      id: method.id,
      address: methodAddresses.method({ methode: method.slug }),
      title: method.name,
      lead: method.aim,
      body: plainText([method.steps, method.worksheet].join('\n\n')),
      field: 'steering',
      publishedAt: method.createdAt,
      updatedAt: method.updatedAt,
      version: method.version,
    }))
  },
}

export const methodLink: LinkKind = {
  kind: methodKind,
  name,
  async describe(tx, ids) {
    const { rows } = await sql<{ id: string; name: string; slug: string }>`
      select id, name, slug from network.method where id = any(${ids}) and not hidden`.execute(tx)
    return rows.map((row) => ({ id: row.id, title: row.name, address: methodAddresses.method({ methode: row.slug }) }))
  },
}

export const methodReport: Reportable = {
  kind: methodKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{
      name: string
      slug: string
    }>`select name, slug from network.method where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.name,
        address: methodAddresses.method({ methode: row.slug }),
        author: null,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.method set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, methodSource, [id])
  },
}

export const methodFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.method',
    name,
    key: ['id'],
    columns: ['name', 'aim', 'material', 'steps', 'hybrid', 'worksheet', 'source'],
    version: 'version',
    thing: { kind: methodKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => methodAddresses.method({ methode: slug }) },
  },
]
