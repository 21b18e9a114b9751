import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Contact, Found, Introduction } from './contact.ts'

const columns = sql`
  c.id, c.person_id as person, p.display_name as name, c.post, c.topics, c.words, c.agreed_at as "agreedAt", c.version,
  case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end as actor`
const tables = sql`
  network.contact c join accounts.person p on p.id = c.person_id and p.deleted_at is null
  left join network.actor a on a.space_id = c.space_id and a.id = c.actor_id`

/** Who can be asked at a body. One statement. */
export async function contactsOf(tx: Tx, space: string, actor: string): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select ${columns} from ${tables} where c.space_id = ${space} and c.actor_id = ${actor} order by p.display_name collate german, c.id limit 50`.execute(
    tx,
  )
  return rows
}

/** Somebody who can be asked, by id or as their own entry. One statement. */
export async function contactBy(
  tx: Tx,
  space: string,
  by: { readonly id: string } | { readonly person: string },
): Promise<Contact | undefined> {
  const which = 'id' in by ? sql`c.id = ${by.id}` : sql`c.person_id = ${by.person}`
  const { rows } =
    await sql<Contact>`select ${columns} from ${tables} where c.space_id = ${space} and ${which}`.execute(tx)
  return rows[0]
}

/**
 * Who knows about something, those who fit best first: a topic they named counts most, then their own words, then a service of their body.
 * One statement. @param q words as typed; '' gives everybody, by name
 */
export async function whoKnows(tx: Tx, space: string, q: string, limit: number): Promise<Found[]> {
  const query = sql`websearch_to_tsquery('public.german_folded', ${q})`
  const { rows } = await sql<Found>`
    with fitting as (
      select ${columns}, p.display_name,
        array(select t from unnest(c.topics) t where to_tsvector('public.german_folded', t) @@ ${query}
          or (${q} <> '' and strpos(lower(t), lower(${q})) > 0)) as hit,
        to_tsvector('public.german_folded', c.words || ' ' || c.post) @@ ${query} as said,
        array(select r.name from network.profile r where r.space_id = c.space_id and r.actor_id = c.actor_id and not r.hidden and r.audience in ('all', 'members')
          and to_tsvector('public.german_folded', r.name || ' ' || r.lead || ' ' || r.problem) @@ ${query} order by r.name collate german limit 3) as at
      from ${tables} where c.space_id = ${space})
    select id, person, name, actor, post, topics, words, "agreedAt", version,
      jsonb_build_object('topics', hit, 'words', said, 'services', at) as fits
    from fitting where ${q} = '' or cardinality(hit) > 0 or said or cardinality(at) > 0
    order by case when ${q} = '' then 0 else cardinality(hit) * 4 + said::int * 2 + least(cardinality(at), 1) end desc, display_name collate german, id
    limit ${sql.lit(limit)}`.execute(tx)
  return rows
}

/** Topics people named, the most frequent first. One statement. */
export async function namedTopics(tx: Tx, space: string): Promise<{ topic: string; people: number }[]> {
  const { rows } = await sql<{ topic: string; people: number }>`
    select min(t collate german) as topic, count(distinct c.id)::int as people
    from network.contact c, unnest(c.topics) t where c.space_id = ${space}
    group by lower(t) order by count(distinct c.id) desc, min(t collate german) collate german limit 40`.execute(tx)
  return rows
}

const introductionColumns = sql`
  i.id, i.about, i.message, i.reach, i.state, i.answer, i.asked_at as "askedAt", i.answered_at as "answeredAt",
  jsonb_build_object('id', q.id, 'name', q.display_name) as asker,
  jsonb_build_object('id', c.id, 'name', p.display_name, 'person', c.person_id, 'post', c.post,
    'actor', case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end) as contact`

/** What somebody asked and was asked, the newest first. One statement. */
export async function introductionsOf(tx: Tx, space: string, person: string): Promise<Introduction[]> {
  const { rows } = await sql<Introduction>`
    select ${introductionColumns} from network.introduction i join ${tables} on c.space_id = i.space_id and c.id = i.contact_id
      join accounts.person q on q.id = i.asker_id
    where i.space_id = ${space} and (i.asker_id = ${person} or c.person_id = ${person}) order by i.asked_at desc, i.id limit 200`.execute(
    tx,
  )
  return rows
}

/** One that was asked of somebody. @param person whom it was asked of */
export async function introductionFor(
  tx: Tx,
  space: string,
  id: string,
  person: string,
): Promise<Introduction | undefined> {
  const { rows } = await sql<Introduction>`
    select ${introductionColumns} from network.introduction i join ${tables} on c.space_id = i.space_id and c.id = i.contact_id
      join accounts.person q on q.id = i.asker_id
    where i.space_id = ${space} and i.id = ${id} and c.person_id = ${person}`.execute(tx)
  return rows[0]
}
