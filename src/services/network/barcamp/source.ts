import { sql } from 'kysely'
import type { LinkKind, Module, Reportable } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
import { plainText } from '#foundation/text/plain-text.ts'
import { meetingAddresses } from '../meetings/addresses.ts'
import { campAddresses } from './addresses.ts'
import { sessionKind } from './camp.ts'
import { publicSessions, sessionsFor } from './queries.ts'

const name = { de: 'Session', en: 'Session' }

/** Sessions of public barcamps are found by the search. */
export const sessionSource: Source = {
  kind: sessionKind,
  name: { one: name, many: { de: 'Sessions', en: 'Sessions' } },
  async read(tx, ids) {
    return (await publicSessions(tx, ids)).map((session) => ({
      id: session.id,
      address: campAddresses.session({ treff: session.meeting, runde: session.id }),
      title: session.title,
      lead: session.lead,
      body: plainText([session.questions, session.meetingTitle].join('\n\n')),
      field: 'steering',
      publishedAt: session.createdAt,
      updatedAt: session.updatedAt,
      version: session.version,
    }))
  },
}

export const sessionLink: LinkKind = {
  kind: sessionKind,
  name,
  async describe(tx, ids, { viewer }) {
    return (await sessionsFor(tx, ids, viewer)).map(({ id, title, meeting, meetingTitle }) => ({
      ...{ id, title, note: meetingTitle },
      address: campAddresses.session({ treff: meeting, runde: id }),
    }))
  },
}

export const sessionReport: Reportable = {
  kind: sessionKind,
  name,
  async describe(tx, id) {
    const { rows } = await sql<{ title: string; slug: string; author: string | null }>`
      select s.title, m.slug, s.author_id as author from network.session s join network.meeting m on m.space_id = s.space_id and m.id = s.meeting_id
      where s.id = ${id}`.execute(tx)
    const row = rows[0]
    return (
      row && {
        title: row.title,
        address: campAddresses.session({ treff: row.slug, runde: id }),
        author: row.author,
        organisation: null,
      }
    )
  },
  async hide(work, id, hidden) {
    await sql`update network.session set hidden = ${hidden} where space_id = ${work.space.id} and id = ${id}`.execute(
      work.tx,
    )
    await publish(work, sessionSource, [id])
  },
}

export const campFreeText: NonNullable<Module['freeText']> = [
  {
    table: 'network.session',
    name,
    key: ['id'],
    columns: ['title', 'lead', 'questions', 'wishes'],
    version: 'version',
    thing: { kind: sessionKind, id: 'id' },
    address: { of: [], make: () => meetingAddresses.list() },
  },
  {
    table: 'network.session_host',
    name: { de: 'Gastgeber einer Session', en: 'Host of a session' },
    key: ['id'],
    columns: ['name'],
    version: 'version',
    address: { of: [], make: () => meetingAddresses.list() },
  },
]
