import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { readableFor } from '../audience.ts'
import type { Finding, Topic } from './topics.ts'

const columns = (person: string | null) => sql`
  f.id, f.question, f.aspect, f.words, f.written_at as "writtenAt", coalesce(f.author_id = ${person}::uuid, false) as mine,
  case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end as actor,
  jsonb_build_object('slug', m.slug, 'title', m.title, 'year', extract(year from g.starts_at at time zone 'Europe/Berlin')::int) as meeting`
const tables = sql`
  network.finding f join network.meeting m on m.space_id = f.space_id and m.id = f.meeting_id
  join gatherings.gathering g on g.space_id = m.space_id and g.owner_kind = 'network.meeting' and g.owner_id = m.id
  left join network.actor a on a.space_id = f.space_id and a.id = f.actor_id`

/** What a group wrote at a meeting, by body. One statement. */
export async function findingsOfGroup(
  tx: Tx,
  space: string,
  meeting: string,
  topic: Topic,
  person: string | null,
): Promise<Finding[]> {
  const { rows } = await sql<Finding>`
    select ${columns(person)} from ${tables} where f.space_id = ${space} and f.meeting_id = ${meeting} and f.topic = ${topic} and not f.hidden
    order by a.name collate german nulls last, f.written_at, f.id limit 2000`.execute(tx)
  return rows
}

/** What all groups wrote about a topic, as far as somebody may read their meetings: the youngest meeting first. One statement. */
export async function findingsAbout(tx: Tx, space: string, viewer: Viewer, topic: Topic): Promise<Finding[]> {
  const { rows } = await sql<Finding>`
    select ${columns(viewer.person)} from ${tables}
    where f.space_id = ${space} and f.topic = ${topic} and not f.hidden and not m.hidden and m.state = 'published' and ${readableFor(viewer, 'm', 'host_id')}
    order by a.name collate german nulls last, g.starts_at desc nulls last, f.written_at, f.id limit 5000`.execute(tx)
  return rows
}

/** How many lines there are for each topic, from how many bodies. One statement. */
export async function countTopics(
  tx: Tx,
  space: string,
  viewer: Viewer,
): Promise<ReadonlyMap<string, { lines: number; bodies: number }>> {
  const { rows } = await sql<{ topic: string; lines: number; bodies: number }>`
    select f.topic, count(*)::int as lines, count(distinct f.actor_id)::int as bodies from network.finding f
      join network.meeting m on m.space_id = f.space_id and m.id = f.meeting_id
    where f.space_id = ${space} and not f.hidden and not m.hidden and m.state = 'published' and ${readableFor(viewer, 'm', 'host_id')}
    group by f.topic`.execute(tx)
  return new Map(rows.map(({ topic, ...numbers }) => [topic, numbers]))
}
