import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import { queryOf } from '../lessons/find.ts'
import type { Challenge, Listed } from './challenge.ts'
import { readableChallenges } from './reading.ts'

const listed = sql`
  c.id, c.slug, c.title, c.needed, c.until_on as until, c.field_id as field, c.audience, c.state, c.same_here as "sameHere",
  c.reported_at is not null as reported, c.created_at as "createdAt",
  (select count(*)::int from network.card k where k.space_id = c.space_id and k.challenge_id = c.id and not k.hidden) as cards,
  (select count(*)::int from network.card k where k.space_id = c.space_id and k.challenge_id = c.id and not k.hidden and k.helped) as helped,
  case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end as actor,
  case when a.id is null then coalesce(p.display_name, '') else '' end as asker`
const tables = sql`
  network.challenge c left join network.actor a on a.space_id = c.space_id and a.id = c.actor_id
  left join accounts.person p on p.id = c.asked_by and p.deleted_at is null`
const whole = sql`
  ${listed}, c.situation, c.tried, c.asked_by as "askedBy", c.item_id as item, c.source, c.report, c.report_on as "reportOn",
  c.reported_at as "reportedAt", c.hidden, c.version, c.updated_at as "updatedAt",
  (select jsonb_build_object('id', m.id, 'slug', m.slug, 'title', m.title) from network.meeting m
    where m.space_id = c.space_id and m.id = c.meeting_id and m.state = 'published' and not m.hidden) as meeting`

export async function challengeBySlug(tx: Tx, space: string, slug: string): Promise<Challenge | undefined> {
  const { rows } =
    await sql<Challenge>`select ${whole} from ${tables} where c.space_id = ${space} and c.slug = ${slug}`.execute(tx)
  return rows[0]
}

/** Public ones of the ids asked for, or all, with the words of their cards: for publishing. */
export async function publicChallenges(
  tx: Tx,
  ids: readonly string[] | null,
): Promise<(Challenge & { cardWords: string })[]> {
  const { rows } = await sql<Challenge & { cardWords: string }>`
    select ${whole}, coalesce((select string_agg(k.words, E'\n' order by k.written_at, k.id) from network.card k
      where k.space_id = c.space_id and k.challenge_id = c.id and not k.hidden), '') as "cardWords"
    from ${tables} where c.audience = 'all' and not c.hidden and (${ids}::uuid[] is null or c.id = any(${ids}))`.execute(
    tx,
  )
  return rows
}

/** What challenges are wanted for another page. */
export interface Narrowing {
  readonly meeting?: string
  readonly item?: string
  /** Of one body. */
  readonly actor?: string
  /** Default 20. */
  readonly limit?: number
}

/** Challenges somebody may read, open ones first, then the newest: for other pages of the network. One statement. */
export async function challengesOf(tx: Tx, space: string, viewer: Viewer, of: Narrowing): Promise<Listed[]> {
  const conditions = seen(space, viewer)
  if (of.meeting) conditions.push(sql`c.meeting_id = ${of.meeting}`)
  if (of.item) conditions.push(sql`c.item_id = ${of.item}`)
  if (of.actor) conditions.push(sql`c.actor_id = ${of.actor}`)
  return select(tx, conditions, of.limit ?? 20)
}

export interface Wanted {
  readonly q: string
  readonly feld: string
  readonly stand: string
}

export const most = 100

/** Challenges with the words in them or on one of their cards. One statement. */
export async function findChallenges(tx: Tx, space: string, viewer: Viewer, wanted: Wanted): Promise<Listed[]> {
  const query = queryOf(wanted.q)
  if (wanted.q !== '' && query === null) return []
  const conditions = seen(space, viewer)
  if (wanted.feld) conditions.push(sql`c.field_id = ${wanted.feld}`)
  if (wanted.stand) conditions.push(sql`c.state = ${wanted.stand}`)
  if (query !== null) {
    const parsed = sql`to_tsquery('public.german_folded', ${query})`
    conditions.push(sql`(c.search @@ ${parsed} or c.id in (
      select k.challenge_id from network.card k where k.space_id = ${space} and not k.hidden and k.search @@ ${parsed}))`)
  }
  return select(tx, conditions, most)
}

const seen = (space: string, viewer: Viewer): RawBuilder<unknown>[] => [
  sql`c.space_id = ${space}`,
  sql`not c.hidden`,
  readableChallenges(viewer, 'c'),
]

async function select(tx: Tx, conditions: RawBuilder<unknown>[], limit: number): Promise<Listed[]> {
  const { rows } = await sql<Listed>`
    select ${listed} from ${tables} where ${sql.join(conditions, sql` and `)}
    order by c.state desc, c.created_at desc, c.id desc limit ${sql.lit(limit)}`.execute(tx)
  return rows
}
