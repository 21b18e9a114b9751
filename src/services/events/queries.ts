import { type RawBuilder, sql } from 'kysely'
import type { Gathering } from '#commons/gatherings/gathering.ts'
import { gatheringColumns } from '#commons/gatherings/queries.ts'
import { worded, wordingsOf } from '#commons/translations/wordings.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'

export const kind = 'events.event'

export type EventState = 'draft' | 'published' | 'cancelled' | 'withdrawn'

export interface Event {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly field: Field | null
  /** Null: the district or the network itself. */
  readonly organisation: string | null
  readonly organiserName: string | null
  readonly state: EventState
  readonly hidden: boolean
  readonly authorId: string
  readonly pictureId: string | null
  readonly updatedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
  readonly version: number
  readonly gathering: Gathering
  /** The text is in the language that was asked for. */
  readonly translated: boolean
}

interface Row extends Gathering {
  readonly event: Record<'id' | 'slug' | 'title' | 'lead' | 'body' | 'state' | 'authorId', string> & {
    readonly field: Field | null
    readonly organisation: string | null
    readonly organiserName: string | null
    readonly pictureId: string | null
    readonly hidden: boolean
    readonly version: number
  }
  readonly updatedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
}

/** An event and its gathering in one row: both have ids and states, so the event's plain columns come as one object. */
const columns = (withBody: boolean): RawBuilder<unknown> => sql`
  ${gatheringColumns}, e.updated_at as "updatedAt", e.published_at as "publishedAt", jsonb_build_object(
    'id', e.id, 'slug', e.slug, 'title', e.title, 'lead', e.lead, 'body', ${withBody ? sql.raw('e.body') : sql.raw(`''`)}, 'field', e.field_id,
    'organisation', e.organisation_id, 'organiserName', o.name, 'state', e.state, 'hidden', e.hidden, 'authorId', e.author_id, 'pictureId', e.picture_id, 'version', e.version) as event`

const tables = sql`
  events.event e
  join gatherings.gathering g on g.space_id = e.space_id and g.owner_kind = 'events.event' and g.owner_id = e.id
  left join organisations.organisation o on o.id = e.organisation_id`

const isPublic = sql`e.state in ('published', 'cancelled') and not e.hidden`

async function eventsFrom(tx: Tx, rows: readonly Row[], language: Language): Promise<Event[]> {
  const wordings = await wordingsOf(
    tx,
    kind,
    rows.map(({ event }) => event.id),
    language,
  )
  return rows.map(({ event, updatedAt, publishedAt, ...gathering }) => {
    const plain = { ...event, state: event.state as EventState, updatedAt, publishedAt, gathering }
    return { ...worded(plain, wordings.get(event.id)), translated: wordings.has(event.id) }
  })
}

export interface Filter {
  readonly field?: Field
  /** Official key, 8 digits. */
  readonly municipality?: string
  readonly month?: Temporal.PlainYearMonth
}

/** Where a list goes on: the last entry seen. */
export interface Cursor {
  readonly at: Temporal.Instant
  readonly id: string
}

interface Listing {
  readonly language: Language
  readonly now: Temporal.Instant
  readonly filter?: Filter
  readonly after?: Cursor
  readonly limit: number
}

/**
 * Events that are going on, then those still to come, in order; on the first page also those whose day is open. One statement (two
 * in other languages), of parts that each have an index: what is over is never looked at. The limit stands in the text, so that
 * the server can judge a plan that serves every request.
 */
export async function comingEvents(
  tx: Tx,
  space: string,
  { language, now, filter = {}, after, limit }: Listing,
): Promise<Event[]> {
  const ofSpace = sql`g.space_id = ${space} and g.owner_kind = ${kind} and ${isPublic} and ${matches(filter)}`
  const goesOn = after ? sql`and (g.starts_at, g.owner_id) > (${after.at}, ${after.id})` : sql``
  // Neither order nor limit here, and an end on both sides: so the server takes the index of the ends, where this is a handful.
  const farAway = now.add({ hours: 24 * 3660 })
  const inOrder = sql`order by g.starts_at, g.owner_id limit ${sql.lit(limit)}`
  const goingOn = sql`
    (select ${columns(false)} from ${tables} where ${ofSpace} and g.starts_at <= ${now} and g.over_at > ${now} and g.over_at < ${farAway} ${goesOn})`
  const toCome = sql`
    union all (select ${columns(false)} from ${tables} where ${ofSpace} and g.starts_at > ${now} ${goesOn} ${inOrder})`
  const open = sql`
    union all (select ${columns(false)} from ${tables} where ${ofSpace} and e.state = 'published' and g.starts_at is null
      order by e.published_at desc, e.id limit 20)`
  const { rows } = await sql<Row>`${goingOn} ${toCome} ${after || filter.month ? sql`` : open}`.execute(tx)
  const events = await eventsFrom(tx, rows, language)
  const dated = events.filter(({ gathering }) => gathering.startsAt).sort(byStart)
  return [...dated.slice(0, limit), ...events.filter(({ gathering }) => !gathering.startsAt)]
}

function byStart({ id, gathering: { startsAt: one } }: Event, { id: otherId, gathering: { startsAt: other } }: Event) {
  const order = one && other ? Temporal.Instant.compare(one, other) : 0
  return order || (id < otherId ? -1 : 1)
}

/** Events that are over, the last first. */
export async function pastEvents(
  tx: Tx,
  space: string,
  { language, now, filter = {}, after, limit }: Listing,
): Promise<Event[]> {
  const { rows } = await sql<Row>`
    select ${columns(false)} from ${tables}
    where g.space_id = ${space} and g.owner_kind = ${kind} and ${isPublic} and g.starts_at <= ${now} and g.over_at <= ${now} and ${matches(filter)}
      ${after ? sql`and (g.starts_at, g.owner_id) < (${after.at}, ${after.id})` : sql``}
    order by g.starts_at desc, g.owner_id desc limit ${sql.lit(limit)}`.execute(tx)
  return eventsFrom(tx, rows, language)
}

function matches({ field, municipality, month }: Filter): RawBuilder<unknown> {
  const first = month?.toPlainDate({ day: 1 })
  const zone = 'Europe/Berlin'
  const parts = [
    field && sql`e.field_id = ${field}`,
    municipality && sql`g.municipality = ${municipality}`,
    first &&
      sql`g.starts_at >= ${first.toZonedDateTime(zone).toInstant()} and g.starts_at < ${first.add({ months: 1 }).toZonedDateTime(zone).toInstant()}`,
  ].filter((part): part is RawBuilder<unknown> => Boolean(part))
  return parts.length ? sql.join(parts, sql` and `) : sql`true`
}

/** One event by its address, whatever its state; the page decides who may see it. */
export async function eventBySlug(
  tx: Tx,
  space: string,
  slug: string,
  language: Language = 'de',
): Promise<Event | undefined> {
  const { rows } =
    await sql<Row>`select ${columns(true)} from ${tables} where e.space_id = ${space} and e.slug = ${slug}`.execute(tx)
  return (await eventsFrom(tx, rows, language))[0]
}

/** Public events with their whole text, of the ids asked for, or all: for publishing. German. */
export async function publicEvents(tx: Tx, ids: readonly string[] | null): Promise<Event[]> {
  const { rows } =
    await sql<Row>`select ${columns(true)} from ${tables} where ${isPublic} and (${ids}::uuid[] is null or e.id = any(${ids}))`.execute(
      tx,
    )
  return eventsFrom(tx, rows, 'de')
}

/** Drafts and withdrawn events, the last touched first. @param organisations only theirs; null: everybody's */
export async function unpublishedEvents(
  tx: Tx,
  space: string,
  language: Language,
  organisations: readonly string[] | null,
  limit = 100,
): Promise<Event[]> {
  const { rows } = await sql<Row>`
    select ${columns(false)} from ${tables}
    where e.space_id = ${space} and e.state in ('draft', 'withdrawn') and (${organisations}::uuid[] is null or e.organisation_id = any(${organisations}))
    order by e.updated_at desc, e.id limit ${limit}`.execute(tx)
  return eventsFrom(tx, rows, language)
}

/** Published events of the next days that say neither a place nor an online link. */
export async function eventsWithoutPlace(tx: Tx, space: string, now: Temporal.Instant, days: number): Promise<Event[]> {
  const { rows } = await sql<Row>`
    select ${columns(false)} from ${tables}
    where g.space_id = ${space} and g.owner_kind = ${kind} and e.state = 'published' and g.starts_at between ${now} and ${now.add({ hours: days * 24 })}
      and g.place is null and g.street is null and g.online_url is null
    order by g.starts_at, e.id limit 50`.execute(tx)
  return eventsFrom(tx, rows, 'de')
}

/** Organisations that may publish events here, by name. */
export async function organisers(tx: Tx, space: string, part: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id, o.name from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
    where a.space_id = ${space} and a.part = ${part} and a.state = 'admitted' order by o.name collate german`.execute(
    tx,
  )
  return rows
}
