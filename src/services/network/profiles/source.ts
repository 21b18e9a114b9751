import { sql } from 'kysely'
import type { LinkKind, Module, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { readableFor } from '../audience.ts'
import { profileAddresses } from './addresses.ts'
import { aspects, profileKind } from './profile.ts'
import { publicProfiles } from './queries.ts'

const name = { de: 'Dienst', en: 'Service' }

/** Public profiles are found by the search and in the network's data. */
export const profileSource: Source = {
  kind: profileKind,
  name: {
    one: { de: 'Dienststeckbrief', en: 'Service profile' },
    many: { de: 'Dienststeckbriefe', en: 'Service profiles' },
  },
  async read(tx, ids) {
    return (await publicProfiles(tx, ids)).map((profile) => ({
      id: profile.id,
      address: profileAddresses.profile({ steckbrief: profile.slug }),
      title: `${profile.name}: ${profile.actor.name}`,
      lead: profile.lead,
      body: plainText(aspects.map((aspect) => profile[aspect]).join('\n\n')),
      field: profile.field,
      publishedAt: profile.createdAt,
      updatedAt: profile.updatedAt,
      version: profile.version,
    }))
  },
}

export const profileLink: LinkKind = {
  kind: profileKind,
  name,
  async describe(tx, ids, { viewer }) {
    const { rows } = await sql<{ id: string; name: string; slug: string; actor: string }>`
      select r.id, r.name, r.slug, a.name as actor from network.profile r join network.actor a on a.space_id = r.space_id and a.id = r.actor_id
      where r.id = any(${ids}) and not r.hidden and ${readableFor(viewer, 'r')}`.execute(tx)
    return rows.map((row) => ({
      id: row.id,
      title: row.name,
      note: row.actor,
      address: profileAddresses.profile({ steckbrief: row.slug }),
    }))
  },
}

export const profileReport: Reportable = {
  kind: profileKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ name: string; slug: string; organisation: string | null }>`
      select r.name, r.slug, a.organisation_id as organisation from network.profile r join network.actor a on a.space_id = r.space_id and a.id = r.actor_id
      where r.id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.name,
        address: profileAddresses.profile({ steckbrief: row.slug }),
        author: null,
        organisation: row.organisation,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.profile set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, profileSource, [id])
  },
}

export const profileFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.profile',
    name,
    key: ['id'],
    columns: [
      'name',
      'lead',
      'problem',
      'users',
      'requirements',
      'decided',
      'undecided',
      'next_step',
      'blockers',
      'source',
    ],
    version: 'version',
    thing: { kind: profileKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => profileAddresses.profile({ steckbrief: slug }) },
  },
  {
    table: 'network.profile_state',
    name: { de: 'Früherer Stand eines Dienstes', en: 'Earlier state of a service' },
    key: ['id'],
    columns: ['name', 'lead', ...aspects],
    json: 'texts',
    address: { of: [], make: () => profileAddresses.list() },
  },
]
