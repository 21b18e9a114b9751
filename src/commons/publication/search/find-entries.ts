import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'
import { fold } from '../words.ts'
import { fittingWords } from './fitting-words.ts'
import { looseWords, type TextQueries, textQueries, typedTerms } from './typed-words.ts'

export interface Wanted {
  readonly text: string
  readonly kind: string | null
  readonly municipality: string | null
  readonly time: 'coming' | 'past' | 'undated' | null
  /** From 0. */
  readonly page: number
}

/** Why an entry was found: the order of this list is the order of the results. */
export type Reason = 'title' | 'part-of-title' | 'text' | 'similar'

export interface Hit {
  readonly kind: string
  readonly id: string
  readonly address: string
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly words: Partial<Record<Language, { title: string; lead: string }>>
  readonly field: Field | null
  readonly municipality: string | null
  readonly place: string | null
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly allDay: boolean
  readonly cancelled: boolean
  readonly publishedAt: Temporal.Instant
  readonly reason: Reason
  /** The district it comes from, in the network's search. */
  readonly origin: { readonly name: string; readonly slug: string; readonly hosts: readonly string[] } | null
}

export interface Found {
  readonly hits: readonly Hit[]
  readonly total: number
  /** There are more than were looked at: numbers are lower bounds. */
  readonly capped: boolean
  readonly kinds: ReadonlyMap<string, number>
  readonly municipalities: ReadonlyMap<string, number>
  readonly times: { readonly coming: number; readonly past: number; readonly undated: number }
  /** Words that were taken instead of typed ones, when nothing else was found. */
  readonly similar: readonly string[]
  /** Folded words to mark in the results. */
  readonly marked: readonly string[]
}

export const perPage = 20
/** More candidates than this per way of finding are not looked at. */
export const mostCandidates = 2_000
/** So few results: misspelt words are tried as well. */
const few = 3

const nothing: Found = {
  hits: [],
  total: 0,
  capped: false,
  kinds: new Map(),
  municipalities: new Map(),
  times: { coming: 0, past: 0, undated: 0 },
  similar: [],
  marked: [],
}

/**
 * Finds entries of a space (or, with null, of the whole network) in two statements; a third when nearly nothing was found
 * and a word may be misspelt. Works as allmende_house, see the schema.
 */
export async function findEntries(tx: Tx, space: string | null, wanted: Wanted, now: Temporal.Instant): Promise<Found> {
  const terms = typedTerms(wanted.text)
  const loose = looseWords(terms)
  const fitting = await fittingWords(tx, space, loose)
  const queries = textQueries(terms, fitting)
  if (!queries) return nothing
  const parts = [...fitting.values()].flatMap((words) => words.parts)
  const marked = [...terms.filter(({ without }) => !without).flatMap(({ words }) => words), ...parts]
  const found = await ask(tx, space, queries, queries.wide, wanted, now)
  if (found.total >= few || queries.loose === queries.wide || wanted.page > 0) return { ...found, similar: [], marked }
  const similar = [...fitting.values()].flatMap((words) => words.similar)
  const more = await ask(tx, space, queries, queries.loose, wanted, now)
  if (more.total <= found.total) return { ...found, similar: [], marked }
  const better = new Set(found.hits.map(({ id }) => id))
  const hits = [...found.hits, ...more.hits.filter(({ id }) => !better.has(id))]
  return { ...more, hits, similar: asWritten(similar, hits), marked: [...marked, ...similar] }
}

/** Folded words as the results spell them; words that only stand elsewhere are left out. */
function asWritten(words: readonly string[], hits: readonly Hit[]): readonly string[] {
  const spelled = hits.flatMap(
    ({ title, lead, body }) => `${title} ${lead} ${body}`.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [],
  )
  return words.flatMap((word) => spelled.find((one) => fold(one) === word) ?? [])
}

interface FoundRow {
  total: number
  capped: boolean
  kinds: Record<string, number> | null
  municipalities: Record<string, number> | null
  times: Found['times']
  hits: (Omit<Hit, 'startsAt' | 'endsAt' | 'publishedAt'> & {
    startsAt: string | null
    endsAt: string | null
    publishedAt: string
  })[]
}

/**
 * One statement: candidates by the indexes of title and text (title first, so that a cap never costs the best), counted by
 * kind, municipality and time, sorted by reason and nearness in time; only the page shown is read whole.
 */
async function ask(
  tx: Tx,
  space: string | null,
  queries: TextQueries,
  query: string,
  wanted: Wanted,
  now: Temporal.Instant,
): Promise<Omit<Found, 'similar' | 'marked'>> {
  const from = space === null ? sql`publication.published` : sql`publication.entry`
  const origin = space === null ? sql`origin_id` : sql`space_id`
  const conditions = filters(space, wanted, now)
  const parse = (text: string) => sql`to_tsquery('public.german_folded', ${text})`
  const candidate = (vector: RawBuilder<unknown>, only = sql``) => sql`
    select ${origin} as origin, kind, thing_id, municipality, starts_at, published_at,
      case when heading @@ exact then 1 when heading @@ wide then 2 when heading @@ query then 3 else 4 end as rank
    from q, ${from} where ${conditions} ${only} ${vector} @@ query limit ${sql.lit(mostCandidates)}`
  const { rows } = await sql<FoundRow>`
    with q as materialized (select ${parse(queries.exact)} as exact, ${parse(queries.wide)} as wide, ${parse(query)} as query),
    titled as materialized (${candidate(query.includes('!') ? sql`search @@ query and heading` : sql`heading`)}),
    worded as materialized (${candidate(sql`search`, sql`(select count(*) from titled) < ${sql.lit(mostCandidates)} and`)}),
    hit as materialized (select distinct on (origin, kind, thing_id) * from (select * from titled union all select * from worded) both_ways),
    page as materialized (
      select *, row_number() over () as position from (
        select * from hit order by rank, abs(extract(epoch from coalesce(starts_at, published_at) - ${now}::timestamptz)), thing_id
        limit ${perPage} offset ${wanted.page * perPage}) p)
    select
      (select count(*) from hit)::integer as total,
      (select count(*) from titled) = ${sql.lit(mostCandidates)} or (select count(*) from worded) = ${sql.lit(mostCandidates)} as capped,
      (select jsonb_object_agg(kind, n) from (select kind, count(*) as n from hit group by kind) k) as kinds,
      (select jsonb_object_agg(municipality, n) from (select municipality, count(*) as n from hit where municipality is not null group by municipality) m) as municipalities,
      (select jsonb_build_object('coming', count(*) filter (where starts_at >= ${now}), 'past', count(*) filter (where starts_at < ${now}), 'undated', count(*) filter (where starts_at is null)) from hit) as times,
      coalesce((select jsonb_agg(jsonb_build_object(
        'kind', e.kind, 'id', e.thing_id, 'address', e.address, 'title', e.title, 'lead', e.lead, 'body', left(e.body, 4000), 'words', e.words,
        'field', e.field_id, 'municipality', e.municipality, 'place', e.place, 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'allDay', e.all_day,
        'cancelled', e.cancelled, 'publishedAt', e.published_at,
        'reason', case page.rank when 1 then 'title' when 2 then 'part-of-title' else case when e.search @@ q.wide then 'text' else 'similar' end end,
        'origin', case when ${space}::uuid is null then jsonb_build_object('name', s.name, 'slug', s.slug, 'hosts', s.hosts) end
      ) order by page.position)
      from page cross join q join ${from} e on e.${origin} = page.origin and e.kind = page.kind and e.thing_id = page.thing_id
      left join spaces.space s on ${space}::uuid is null and s.id = page.origin), '[]') as hits`.execute(tx)
  const row = rows[0] as FoundRow
  return {
    ...row,
    kinds: new Map(Object.entries(row.kinds ?? {})),
    municipalities: new Map(Object.entries(row.municipalities ?? {})),
    hits: row.hits.map((hit) => ({
      ...hit,
      startsAt: hit.startsAt === null ? null : Temporal.Instant.from(hit.startsAt),
      endsAt: hit.endsAt === null ? null : Temporal.Instant.from(hit.endsAt),
      publishedAt: Temporal.Instant.from(hit.publishedAt),
    })),
  }
}

function filters(
  space: string | null,
  { kind, municipality, time }: Wanted,
  now: Temporal.Instant,
): RawBuilder<unknown> {
  return sql`
    ${space === null ? sql`` : sql`space_id = ${space} and`}
    ${kind ? sql`kind = ${kind} and` : sql``}
    ${municipality ? sql`municipality = ${municipality} and` : sql``}
    ${time === 'coming' ? sql`starts_at >= ${now} and` : time === 'past' ? sql`starts_at < ${now} and` : time === 'undated' ? sql`starts_at is null and` : sql``}`
}
