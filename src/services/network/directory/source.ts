import { sql } from 'kysely'
import type { LinkKind, Module } from '#commons/manifest.ts'
import type { Source } from '#commons/publication/source.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import type { Field } from '#foundation/ui/field.ts'
import { type ActorKind, actorKind } from './actor.ts'
import { directoryAddresses } from './addresses.ts'
import { kindWords } from './texts.ts'

const name = { de: 'Beteiligte', en: 'Participant' }

/** Whoever takes part in the network is found by the search. */
export const actorSource: Source = {
  kind: actorKind,
  name: { one: name, many: { de: 'Beteiligte', en: 'Participants' } },
  async read(tx, ids) {
    const { rows } = await sql<{
      id: string
      slug: string
      name: string
      kind: ActorKind
      about: string
      field: Field | null
      createdAt: Temporal.Instant
      updatedAt: Temporal.Instant
      version: number
    }>`
      select a.id, a.slug, a.name, a.kind, a.about, a.created_at as "createdAt", a.updated_at as "updatedAt", a.version,
        (select min(t.field_id) from spaces.tandem t where t.space_id = a.district_id having count(*) = 1) as field
      from network.actor a where a.takes_part and (${ids}::uuid[] is null or a.id = any(${ids}))`.execute(tx)
    return rows.map((row) => ({
      id: row.id,
      address: directoryAddresses.actor({ akteur: row.slug }),
      title: row.name,
      lead: shorten(plainText(row.about), 200) || kindWords[row.kind].de,
      body: plainText(row.about),
      words: { en: { title: row.name, lead: kindWords[row.kind].en } },
      field: row.field,
      publishedAt: row.createdAt,
      updatedAt: row.updatedAt,
      version: row.version,
    }))
  },
}

/** Bodies as ends of links: who goes on with something, who has it already. */
export const actorLink: LinkKind = {
  kind: actorKind,
  name,
  async describe(tx, ids) {
    const { rows } = await sql<{ id: string; name: string; slug: string }>`
      select id, name, slug from network.actor where id = any(${ids})`.execute(tx)
    return rows.map((row) => ({ id: row.id, title: row.name, address: directoryAddresses.actor({ akteur: row.slug }) }))
  },
}

const at = { of: ['slug'], make: ({ slug = '' }) => directoryAddresses.actor({ akteur: slug }) }

/** Where people may be named. */
export const directoryFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.actor',
    name,
    key: ['id'],
    columns: ['name', 'about', 'source'],
    version: 'version',
    thing: { kind: actorKind, id: 'id' },
    address: at,
  },
  {
    table: 'network.unit',
    name: { de: 'Stelle eines Beteiligten', en: 'Unit of a participant' },
    key: ['id'],
    columns: ['name', 'task'],
    version: 'version',
    address: { of: [], make: () => directoryAddresses.list() },
  },
  {
    table: 'network.programme',
    name: { de: 'Programm', en: 'Programme' },
    key: ['id'],
    columns: ['name', 'funder', 'about', 'source'],
    version: 'version',
    address: { of: ['slug'], make: ({ slug = '' }) => directoryAddresses.programme({ programm: slug }) },
  },
  {
    table: 'network.taking_part',
    name: { de: 'Teilnahme an einem Programm', en: 'Part in a programme' },
    key: ['id'],
    columns: ['round', 'note'],
    version: 'version',
    address: { of: [], make: () => directoryAddresses.programmes() },
  },
]
