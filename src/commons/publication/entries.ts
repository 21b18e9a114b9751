import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Space } from '#foundation/http/visit.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { Filter } from './filter.ts'

/** The space an entry comes from, on pages of the network. */
export interface Origin {
  readonly name: string
  readonly slug: string
  readonly hosts: readonly string[]
}

/** A public thing as lists, maps, calendars and feeds show it, in the reader's language. */
export interface ListedEntry {
  readonly kind: string
  readonly id: string
  readonly address: string
  readonly title: string
  readonly lead: string
  readonly field: Field | null
  readonly municipality: string | null
  readonly place: string | null
  readonly longitude: number | null
  readonly latitude: number | null
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly allDay: boolean
  readonly cancelled: boolean
  readonly online: string | null
  readonly organiser: string | null
  readonly picture: { key: string; alt: string; width: number; height: number } | null
  readonly publishedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly version: number
  /** Null in a district's own lists. */
  readonly origin: Origin | null
}

/** Who reads, and where. */
export interface Reading {
  readonly tx: Tx
  readonly space: Space
  readonly language: Language
}

interface Question extends Filter {
  /** Further conditions on the columns of publication.entry. */
  readonly where?: RawBuilder<unknown>
  readonly order: RawBuilder<unknown>
  readonly limit: number
}

/** Entries of the space (of all spaces on the network's pages), in one statement. */
export async function listEntries(
  { tx, space, language }: Reading,
  question: Question,
): Promise<readonly ListedEntry[]> {
  const onNetwork = space.kind === 'network'
  const { kind, field, municipality, where, order, limit } = question
  const { rows } = await sql<ListedEntry>`
    select e.kind, thing_id as id, address,
      coalesce(e.words -> ${language}::text ->> 'title', e.title) as title, coalesce(e.words -> ${language}::text ->> 'lead', e.lead) as lead,
      field_id as field, municipality, place, longitude, latitude, starts_at as "startsAt", ends_at as "endsAt", all_day as "allDay",
      cancelled, online, organiser, picture, published_at as "publishedAt", updated_at as "updatedAt", e.version,
      ${onNetwork ? sql`jsonb_build_object('name', s.name, 'slug', s.slug, 'hosts', s.hosts)` : sql`null`} as origin
    from ${onNetwork ? sql`publication.published e join spaces.space s on s.id = e.origin_id and s.state <> 'closed'` : sql`publication.entry e`}
    where ${onNetwork ? sql`true` : sql`e.space_id = ${space.id}`}
      ${kind ? sql`and e.kind = ${kind}` : sql``} ${field ? sql`and field_id = ${field}` : sql``}
      ${municipality ? sql`and municipality = ${municipality}` : sql``} ${where ? sql`and ${where}` : sql``}
    order by ${order} limit ${limit}`.execute(tx)
  return rows
}

/** Newest first. @param before the last entry seen */
export function newestEntries(
  reading: Reading,
  filter: Filter,
  limit: number,
  before?: { at: Temporal.Instant; id: string },
): Promise<readonly ListedEntry[]> {
  const where = before ? sql`(published_at, thing_id) < (${before.at}::timestamptz, ${before.id}::uuid)` : undefined
  return listEntries(reading, { ...filter, where, order: sql`published_at desc, thing_id desc`, limit })
}

/** What happens between two moments, in order of its beginning. */
export function datedEntries(
  reading: Reading,
  filter: Filter,
  span: { from: Temporal.Instant; to: Temporal.Instant },
  limit: number,
): Promise<readonly ListedEntry[]> {
  const longest = sql`${span.from}::timestamptz - interval '60 days'`
  const where = sql`starts_at >= ${longest} and starts_at < ${span.to} and coalesce(ends_at, starts_at) >= ${span.from}`
  return listEntries(reading, { ...filter, where, order: sql`starts_at, thing_id`, limit })
}

/** What has a place, and is not over. */
export function placedEntries(
  reading: Reading,
  filter: Filter,
  now: Temporal.Instant,
  limit: number,
): Promise<readonly ListedEntry[]> {
  const where = sql`longitude is not null and (starts_at is null or coalesce(ends_at, starts_at) >= ${now}) and not cancelled`
  return listEntries(reading, {
    ...filter,
    where,
    order: sql`starts_at nulls last, published_at desc, thing_id`,
    limit,
  })
}

/**
 * What calendars subscribe to: everything from 30 days ago on. Cancelled entries stay for 30 days after their
 * cancellation, so that every calendar hears of it.
 */
export function calendarEntries(
  reading: Reading,
  filter: Filter,
  now: Temporal.Instant,
): Promise<readonly ListedEntry[]> {
  const recently = now.subtract({ hours: 24 * 30 })
  const where = sql`starts_at >= ${recently} and (not cancelled or updated_at >= ${recently})`
  return listEntries(reading, { ...filter, where, order: sql`starts_at, thing_id`, limit: 1000 })
}

/** One entry, whatever the space holds of it. */
export async function entryById(reading: Reading, kind: string, id: string): Promise<ListedEntry | undefined> {
  const [entry] = await listEntries(reading, {
    kind,
    where: sql`thing_id = ${id}::uuid`,
    order: sql`thing_id`,
    limit: 1,
  })
  return entry
}
