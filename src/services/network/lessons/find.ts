import { type RawBuilder, sql } from 'kysely'
import { textQueries, typedTerms } from '#commons/publication/search/typed-words.ts'
import type { Tx } from '#foundation/database/connection.ts'
import { plannedAnew } from '#foundation/database/prepared.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import type { Listed } from './lesson.ts'
import { readableLessons } from './reading.ts'

export interface Wanted {
  readonly q: string
  readonly art: string
  readonly phase: string
  readonly strang: string
  readonly feld: string
  /** A body's part of its address. */
  readonly von: string
  /** ISO 3166-2 without 'DE-'. */
  readonly land: string
}

/** The last one seen. */
export interface Cursor {
  readonly titled: boolean
  readonly at: Temporal.Instant
  readonly id: string
}

/** How many lessons there are of each, among those found. */
export type Numbers = ReadonlyMap<string, number>

export interface Found {
  readonly lessons: readonly Listed[]
  readonly next: Cursor | null
  readonly total: number
  /** There are more than were counted. */
  readonly capped: boolean
  readonly numbers: { readonly [K in 'kinds' | 'phases' | 'workstreams' | 'fields' | 'states']: Numbers }
  /** Bodies by name. */
  readonly bodies: readonly { readonly slug: string; readonly name: string; readonly number: number }[]
}

export const perPage = 20
/** So many are counted and can be leafed through; whoever wants others narrows the list down. */
export const most = 2000

interface Row {
  total: number
  kinds: Record<string, number> | null
  phases: Record<string, number> | null
  workstreams: Record<string, number> | null
  fields: Record<string, number> | null
  states: Record<string, number> | null
  bodies: Found['bodies'] | null
  lessons: (Omit<Listed, 'createdAt'> & { createdAt: string; titled: boolean })[] | null
}

/** What was typed as a query; the last word may go on. null: nothing to look for. */
export function queryOf(typed: string): string | null {
  return textQueries(typedTerms(typed), new Map())?.exact ?? null
}

/**
 * Lessons somebody may read: those with the words in their title first, then the newest; with numbers to narrow them down by.
 * One statement. It works in a house transaction, outside of the wall between spaces (see the schema): what it names of space and
 * reader is all that protects them.
 */
export async function findLessons(
  tx: Tx,
  space: string,
  viewer: Viewer,
  wanted: Wanted,
  after: Cursor | null,
): Promise<Found> {
  const query = queryOf(wanted.q)
  if (wanted.q !== '' && query === null) return nothing
  const where = conditions(space, viewer, wanted)
  const { rows } = await sql<Row>`${sql.raw(plannedAnew)}
    with ${query === null ? sql`hit as materialized (${newest(where, false)})` : hits(where, query)},
    page as (
      select id, titled, created_at from hit
      ${after ? sql`where (titled, created_at, id) < (${after.titled}, ${after.at}, ${after.id}::uuid)` : sql``}
      order by titled desc, created_at desc, id desc limit ${sql.lit(perPage + 1)}),
    body as (
      select a.slug, a.name, a.state, count(*)::int as number from hit join network.actor a on a.space_id = ${space} and a.id = hit.actor_id
      group by a.slug, a.name, a.state)
    select (select count(*)::int from hit) as total, ${numbersBy('kind')} as kinds, ${numbersBy('phase')} as phases,
      ${numbersBy('workstream')} as workstreams, ${numbersBy('field_id')} as fields,
      (select jsonb_object_agg(state, n) from (select state, sum(number) as n from body where state is not null group by state) s) as states,
      (select jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'number', number) order by name collate german, slug) from body) as bodies,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'slug', l.slug, 'kind', l.kind, 'title', l.title, 'phase', l.phase, 'workstream', l.workstream,
          'field', l.field_id, 'audience', l.audience, 'sameHere', l.same_here, 'comments', l.comments, 'createdAt', l.created_at, 'titled', page.titled,
          'actor', case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end,
          'writer', case when a.id is null then coalesce(p.display_name, '') else '' end,
          'gist', left(coalesce(nullif(l.helped, ''), nullif(l.differently, ''), l.happened), 600), 'helps', l.helped <> '')
          order by page.titled desc, page.created_at desc, page.id desc)
        from page join network.lesson l on l.space_id = ${space} and l.id = page.id
          left join network.actor a on a.space_id = l.space_id and a.id = l.actor_id
          left join accounts.person p on p.id = l.author_id and p.deleted_at is null) as lessons`.execute(tx)
  return foundOf(rows[0] as Row)
}

const newest = (where: readonly RawBuilder<unknown>[], titled: boolean) => sql`
  select l.id, l.kind, l.phase, l.workstream, l.field_id, l.actor_id, l.created_at, ${sql.lit(titled)} as titled
  from network.lesson l where ${sql.join(where, sql` and `)} order by l.created_at desc, l.id desc limit ${sql.lit(most)}`

/** Two ways of finding, so that either can stop at the newest: words that half of all lessons have are found by walking back in time. */
function hits(where: readonly RawBuilder<unknown>[], query: string): RawBuilder<unknown> {
  const parsed = sql`to_tsquery('public.german_folded', ${query})`
  return sql`
    titled as materialized (${newest([...where, sql`l.heading @@ ${parsed}`], true)}),
    worded as materialized (${newest([...where, sql`l.search @@ ${parsed}`, sql`not l.heading @@ ${parsed}`], false)}),
    hit as materialized (select * from titled union all select * from worded)`
}

function conditions(space: string, viewer: Viewer, wanted: Wanted): RawBuilder<unknown>[] {
  const { art, phase, strang, feld, von, land } = wanted
  const all: RawBuilder<unknown>[] = [sql`l.space_id = ${space}`, sql`not l.hidden`, readableLessons(viewer, 'l')]
  if (art) all.push(sql`l.kind = ${art}`)
  if (phase) all.push(sql`l.phase = ${phase}`)
  if (strang) all.push(sql`l.workstream = ${strang}`)
  if (feld) all.push(sql`l.field_id = ${feld}`)
  if (von) all.push(sql`l.actor_id = (select id from network.actor where space_id = ${space} and slug = ${von})`)
  if (land)
    all.push(
      sql`exists (select from network.actor s where s.space_id = ${space} and s.id = l.actor_id and s.state = ${land})`,
    )
  return all
}

const numbersBy = (column: string) =>
  sql`(select jsonb_object_agg(value, n) from (select ${sql.ref(column)} as value, count(*)::int as n from hit where ${sql.ref(column)} is not null group by 1) s)`

function foundOf(row: Row): Found {
  const lessons = (row.lessons ?? []).map(({ createdAt, ...lesson }) => ({
    ...lesson,
    createdAt: Temporal.Instant.from(createdAt),
  }))
  const shown = lessons.slice(0, perPage)
  const last = shown.at(-1)
  const map = (numbers: Record<string, number> | null) => new Map(Object.entries(numbers ?? {}))
  return {
    lessons: shown,
    next: lessons.length > perPage && last ? { titled: last.titled, at: last.createdAt, id: last.id } : null,
    total: row.total,
    capped: row.total >= most,
    numbers: {
      kinds: map(row.kinds),
      phases: map(row.phases),
      workstreams: map(row.workstreams),
      fields: map(row.fields),
      states: map(row.states),
    },
    bodies: row.bodies ?? [],
  }
}

const none: Row = {
  ...{
    total: 0,
    kinds: null,
    phases: null,
    workstreams: null,
    fields: null,
    states: null,
    bodies: null,
    lessons: null,
  },
}
const nothing: Found = foundOf(none)
