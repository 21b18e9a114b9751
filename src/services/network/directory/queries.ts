import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Actor, ActorKind, Listed, Partner, Programme, TakingPart, Unit } from './actor.ts'

const actorColumns = sql`
  a.id, a.slug, a.kind, a.name, a.organisation_id as "organisationId", a.state, a.population, a.population_on as "populationOn", a.about,
  a.web_address as "webAddress", a.source, a.takes_part as "takesPart", a.version,
  case when s.state in ('open', 'paused') then jsonb_build_object('slug', s.slug, 'hosts', s.hosts, 'kind', s.kind) end as district`

/** A body by its address. One statement. */
export async function actorBySlug(tx: Tx, space: string, slug: string): Promise<Actor | undefined> {
  const { rows } = await sql<Actor>`
    select ${actorColumns} from network.actor a left join spaces.space s on s.id = a.district_id
    where a.space_id = ${space} and a.slug = ${slug}`.execute(tx)
  return rows[0]
}

export interface Wanted {
  readonly q: string
  readonly art: ActorKind | ''
  readonly feld: string
  readonly programm: string
  /** Name and id of the last one seen. */
  readonly after?: { readonly name: string; readonly id: string } | undefined
}

const fieldsOf = sql`
  coalesce((select array_agg(t.field_id order by f.position) from spaces.tandem t join spaces.field f on f.id = t.field_id where t.space_id = a.district_id), '{}')`

/** Bodies that take part, by name. One statement. @param limit at most so many */
export async function listActors(tx: Tx, space: string, wanted: Wanted, limit: number): Promise<Listed[]> {
  const conditions: RawBuilder<unknown>[] = []
  if (wanted.art) conditions.push(sql`a.kind = ${wanted.art}`)
  if (wanted.feld)
    conditions.push(
      sql`exists (select from spaces.tandem t where t.space_id = a.district_id and t.field_id = ${wanted.feld})`,
    )
  if (wanted.programm)
    conditions.push(sql`exists (select from network.taking_part p join network.programme g on g.space_id = p.space_id and g.id = p.programme_id
      where p.space_id = a.space_id and p.actor_id = a.id and g.slug = ${wanted.programm})`)
  if (wanted.q)
    conditions.push(sql`(to_tsvector('public.german_folded', a.name || ' ' || a.about) @@ websearch_to_tsquery('public.german_folded', ${wanted.q})
      or strpos(lower(a.name), lower(${wanted.q})) > 0)`)
  if (wanted.after)
    conditions.push(
      sql`(a.name collate german, a.id) > (${wanted.after.name} collate german, ${wanted.after.id}::uuid)`,
    )
  const { rows } = await sql<Listed>`
    select a.id, a.slug, a.kind, a.name, a.state, ${fieldsOf} as fields,
      array(select distinct g.name collate "C" from network.taking_part p join network.programme g on g.space_id = p.space_id and g.id = p.programme_id
        where p.space_id = a.space_id and p.actor_id = a.id order by 1) as programmes,
      (select count(*)::int from network.profile r where r.space_id = a.space_id and r.actor_id = a.id and r.audience = 'all' and not r.hidden) as profiles
    from network.actor a
    where a.space_id = ${space} and a.takes_part ${conditions.length ? sql`and ${sql.join(conditions, sql` and `)}` : sql``}
    order by a.name collate german, a.id limit ${sql.lit(limit)}`.execute(tx)
  return rows
}

interface Around {
  readonly units: readonly Unit[]
  readonly parts: readonly Omit<TakingPart, 'actor'>[]
  readonly partners: readonly Partner[]
}

/** What stands around a body on its page: units, programmes, tandem partners by field. One statement. */
export async function aroundActor(tx: Tx, space: string, actor: string): Promise<Around> {
  const { rows } = await sql<{
    units: Unit[]
    parts: (Omit<TakingPart, 'actor' | 'firstDay' | 'lastDay'> & { firstDay: string | null; lastDay: string | null })[]
    partners: Partner[]
  }>`
    select
      coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name, 'task', u.task, 'mail', u.mail, 'phone', u.phone, 'version', u.version)
          order by u.name collate german, u.id)
        from network.unit u where u.space_id = ${space} and u.actor_id = ${actor}), '[]') as units,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'round', p.round, 'firstDay', p.first_day, 'lastDay', p.last_day, 'note', p.note, 'version', p.version,
          'programme', jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name)) order by p.first_day nulls last, g.name collate german)
        from network.taking_part p join network.programme g on g.space_id = p.space_id and g.id = p.programme_id
        where p.space_id = ${space} and p.actor_id = ${actor}), '[]') as parts,
      coalesce((select jsonb_agg(jsonb_build_object('field', mine.field_id, 'slug', o.slug, 'name', o.name) order by f.position, o.name collate german)
        from spaces.tandem mine join spaces.field f on f.id = mine.field_id
          left join spaces.tandem t on t.field_id = mine.field_id and t.space_id <> mine.space_id
          left join network.actor o on o.space_id = ${space} and o.district_id = t.space_id and o.takes_part
        where mine.space_id = ${actor}), '[]') as partners`.execute(tx)
  const row = rows[0] as NonNullable<(typeof rows)[0]>
  const day = (text: string | null) => (text ? Temporal.PlainDate.from(text) : null)
  return {
    ...row,
    parts: row.parts.map((part) => ({ ...part, firstDay: day(part.firstDay), lastDay: day(part.lastDay) })),
  }
}

export async function unitOf(tx: Tx, space: string, actor: string, id: string): Promise<Unit | undefined> {
  const { rows } = await sql<Unit>`
    select id, name, task, mail, phone, version from network.unit where space_id = ${space} and actor_id = ${actor} and id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

const programmeColumns = sql`
  g.id, g.slug, g.name, g.funder, g.about, g.first_day as "firstDay", g.last_day as "lastDay", g.web_address as "webAddress", g.source, g.version`

/** All programmes, the youngest first. One statement. */
export async function allProgrammes(tx: Tx, space: string): Promise<(Programme & { readonly bodies: number })[]> {
  const { rows } = await sql<Programme & { bodies: number }>`
    select ${programmeColumns}, (select count(distinct p.actor_id)::int from network.taking_part p where p.space_id = g.space_id and p.programme_id = g.id) as bodies
    from network.programme g where g.space_id = ${space} order by g.first_day desc nulls last, g.name collate german limit 200`.execute(
    tx,
  )
  return rows
}

export async function programmeBySlug(tx: Tx, space: string, slug: string): Promise<Programme | undefined> {
  const { rows } = await sql<Programme>`
    select ${programmeColumns} from network.programme g where g.space_id = ${space} and g.slug = ${slug}`.execute(tx)
  return rows[0]
}

const partColumns = sql`
  p.id, p.round, p.first_day as "firstDay", p.last_day as "lastDay", p.note, p.version,
  jsonb_build_object('id', g.id, 'slug', g.slug, 'name', g.name) as programme,
  jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name, 'kind', a.kind) as actor`
const partTables = sql`
  network.taking_part p join network.programme g on g.space_id = p.space_id and g.id = p.programme_id
  join network.actor a on a.space_id = p.space_id and a.id = p.actor_id`

/** Who takes part in a programme, by round. One statement. */
export async function partsOfProgramme(tx: Tx, space: string, programme: string): Promise<TakingPart[]> {
  const { rows } = await sql<TakingPart>`
    select ${partColumns} from ${partTables} where p.space_id = ${space} and p.programme_id = ${programme}
    order by p.first_day nulls last, p.round collate german, a.name collate german limit 500`.execute(tx)
  return rows
}

export async function partOf(tx: Tx, space: string, actor: string, id: string): Promise<TakingPart | undefined> {
  const { rows } = await sql<TakingPart>`
    select ${partColumns} from ${partTables} where p.space_id = ${space} and p.actor_id = ${actor} and p.id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** Programmes and actors to choose from. One statement each. */
export async function programmeChoices(tx: Tx, space: string): Promise<{ id: string; slug: string; name: string }[]> {
  const { rows } = await sql<{ id: string; slug: string; name: string }>`
    select id, slug, name from network.programme where space_id = ${space} order by name collate german limit 200`.execute(
    tx,
  )
  return rows
}

export async function actorChoices(tx: Tx, space: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from network.actor where space_id = ${space} and takes_part order by name collate german, id limit 1000`.execute(
    tx,
  )
  return rows
}
