import { sql } from 'kysely'
import { whenOf } from '#commons/gatherings/calendar.ts'
import type { LinkKind, Module, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { plainText, shorten } from '#foundation/text/plain-text.ts'
import { readableFor } from '../audience.ts'
import { meetingAddresses as addresses } from './addresses.ts'
import { itemKind, meetingKind, stationKind } from './meeting.ts'
import { publicInitiatives, publicMeetings } from './queries.ts'

const name = { de: 'Treffen', en: 'Meeting' }
const initiative = { de: 'Initiative', en: 'Initiative' }

/** Public meetings, for search, calendar and feeds; those called off stay and say so. */
export const meetingSource: Source = {
  kind: meetingKind,
  name: { one: name, many: { de: 'Treffen', en: 'Meetings' } },
  async read(tx, ids) {
    return (await publicMeetings(tx, ids)).map((meeting) => {
      const { gathering } = meeting
      const when = whenOf(gathering)
      return {
        id: meeting.id,
        address: addresses.meeting({ treff: meeting.slug }),
        title: meeting.title,
        lead: meeting.lead,
        body: plainText(meeting.body),
        field: 'steering',
        municipality: gathering.municipality,
        place: [gathering.name, gathering.street].filter(Boolean).join(', ') || null,
        point:
          gathering.longitude !== null && gathering.latitude !== null
            ? { longitude: gathering.longitude, latitude: gathering.latitude }
            : null,
        when: when ? { start: when.start, end: when.end, allDay: gathering.allDay } : null,
        cancelled: gathering.state === 'cancelled',
        online: gathering.onlineFor === 'everyone' ? gathering.onlineUrl : null,
        organiser: meeting.host?.name ?? null,
        publishedAt: meeting.publishedAt ?? meeting.updatedAt,
        updatedAt: meeting.updatedAt,
        version: meeting.version,
      }
    })
  },
}

/** Initiatives visited on an excursion stay findable. */
export const initiativeSource: Source = {
  kind: stationKind,
  name: { one: initiative, many: { de: 'Initiativen', en: 'Initiatives' } },
  async read(tx, ids) {
    return (await publicInitiatives(tx, ids)).map((station) => ({
      id: station.id,
      address: addresses.initiative({ initiative: station.slug }),
      title: station.name,
      lead: shorten(plainText(station.about), 200),
      body: plainText([station.organisation, station.about, station.copyable].join('\n\n')),
      organiser: station.organisation || null,
      publishedAt: station.createdAt,
      updatedAt: station.updatedAt,
      version: station.version,
    }))
  },
}

const readable = (viewer: Viewer) =>
  sql`(not m.hidden and m.state = 'published' and ${readableFor(viewer, 'm', 'host_id')}
    or exists (select from network.meeting_role r where r.space_id = m.space_id and r.meeting_id = m.id and r.person_id = ${viewer.person}::uuid))`

export const meetingLink: LinkKind = {
  kind: meetingKind,
  name,
  async describe(tx, ids, { viewer }) {
    const { rows } = await sql<{ id: string; title: string; slug: string }>`
      select m.id, m.title, m.slug from network.meeting m where m.id = any(${ids}) and ${readable(viewer)}`.execute(tx)
    return rows.map(({ id, title, slug }) => ({ id, title, address: addresses.meeting({ treff: slug }) }))
  },
}

export const itemLink: LinkKind = {
  kind: itemKind,
  name: { de: 'Programmpunkt', en: 'Item of a programme' },
  async describe(tx, ids, { viewer }) {
    const { rows } = await sql<{ id: string; title: string; slug: string; meeting: string }>`
      select i.id, i.title, m.slug, m.title as meeting from network.item i join network.meeting m on m.space_id = i.space_id and m.id = i.meeting_id
      where i.id = any(${ids}) and ${readable(viewer)}`.execute(tx)
    return rows.map(({ id, title, slug, meeting }) => ({
      ...{ id, title, note: meeting },
      address: addresses.item({ treff: slug, punkt: id }),
    }))
  },
}

export const initiativeLink: LinkKind = {
  kind: stationKind,
  name: initiative,
  async describe(tx, ids, { viewer }) {
    const { rows } = await sql<{ id: string; name: string; slug: string; organisation: string }>`
      select s.id, s.name, s.slug, s.organisation from network.station s join network.item i on i.space_id = s.space_id and i.id = s.item_id
        join network.meeting m on m.space_id = i.space_id and m.id = i.meeting_id
      where s.id = any(${ids}) and not s.hidden and ${readable(viewer)}`.execute(tx)
    return rows.map((row) => ({
      ...{ id: row.id, title: row.name, note: row.organisation },
      address: addresses.initiative({ initiative: row.slug }),
    }))
  },
}

export const meetingReport: Reportable = {
  kind: meetingKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string }>`
      select title, slug, author_id as author from network.meeting where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: addresses.meeting({ treff: row.slug }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.meeting set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, meetingSource, [id])
  },
}

export const initiativeReport: Reportable = {
  kind: stationKind,
  name: initiative,
  async describe(tx, id) {
    const { rows } = await sql<{
      name: string
      slug: string
    }>`select name, slug from network.station where id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.name,
        address: addresses.initiative({ initiative: row.slug }),
        author: null,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.station set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, initiativeSource, [id])
  },
}

const somewhere = { of: [], make: () => addresses.list() }

/** Where people may be named. */
export const meetingFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.meeting',
    name,
    key: ['id'],
    columns: ['title', 'lead', 'body', 'next_words', 'source'],
    version: 'version',
    thing: { kind: meetingKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => addresses.meeting({ treff: slug }) },
  },
  {
    table: 'network.station',
    name: initiative,
    key: ['id'],
    columns: ['name', 'organisation', 'contact', 'about', 'copyable', 'source'],
    version: 'version',
    thing: { kind: stationKind, id: 'id' },
    address: { of: ['slug'], make: ({ slug = '' }) => addresses.initiative({ initiative: slug }) },
  },
  ...(
    [
      ['network.item', { de: 'Programmpunkt', en: 'Item of a programme' }, ['title', 'lead', 'place']],
      [
        'network.item_part',
        { de: 'Mitwirkung an einem Programmpunkt', en: 'Part in an item of a programme' },
        ['name'],
      ],
      ['network.room', { de: 'Raum eines Treffens', en: 'Room of a meeting' }, ['name', 'note']],
      [
        'network.preparation',
        { de: 'Vorbereitung auf ein Treffen', en: 'Preparation for a meeting' },
        ['highlight', 'standing', 'question', 'need', 'offer'],
      ],
    ] as const
  ).map(([table, what, columns]) => ({
    ...{ table, name: what, key: ['id'], columns: [...columns], version: 'version', address: somewhere },
  })),
]
