import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Viewer } from '#foundation/http/visit.ts'
import type { Lesson, Listed } from './lesson.ts'
import { readableLessons } from './reading.ts'

const told = sql`
  l.id, l.slug, l.kind, l.title, l.phase, l.workstream, l.field_id as field, l.audience, l.same_here as "sameHere", l.comments, l.created_at as "createdAt",
  case when a.id is not null then jsonb_build_object('id', a.id, 'slug', a.slug, 'name', a.name) end as actor,
  case when a.id is null then coalesce(p.display_name, '') else '' end as writer`
const tables = sql`
  network.lesson l left join network.actor a on a.space_id = l.space_id and a.id = l.actor_id
  left join accounts.person p on p.id = l.author_id and p.deleted_at is null`
const whole = sql`
  ${told}, l.context, l.happened, l.helped, l.differently, l.cost_words as cost, l.time_words as time, l.contact, l.source, l.hidden,
  l.author_id as author, l.version, l.updated_at as "updatedAt"`
const gist = sql`left(coalesce(nullif(l.helped, ''), nullif(l.differently, ''), l.happened), 600) as gist, l.helped <> '' as helps`

export async function lessonBySlug(tx: Tx, space: string, slug: string): Promise<Lesson | undefined> {
  const { rows } =
    await sql<Lesson>`select ${whole} from ${tables} where l.space_id = ${space} and l.slug = ${slug}`.execute(tx)
  return rows[0]
}

/** Public ones of the ids asked for, or all: for publishing. */
export async function publicLessons(tx: Tx, ids: readonly string[] | null): Promise<Lesson[]> {
  const { rows } = await sql<Lesson>`
    select ${whole} from ${tables} where l.audience = 'all' and not l.hidden and (${ids}::uuid[] is null or l.id = any(${ids}))`.execute(
    tx,
  )
  return rows
}

/** What lessons are wanted for another page. */
export interface Narrowing {
  /** Of one body. */
  readonly actor?: string
  readonly field?: string
  /** Default 20. */
  readonly limit?: number
}

/** The newest lessons somebody may read, for other pages of the network. One statement. */
export async function lessonsOf(tx: Tx, space: string, viewer: Viewer, of: Narrowing): Promise<Listed[]> {
  const conditions: RawBuilder<unknown>[] = [
    sql`l.space_id = ${space}`,
    sql`not l.hidden`,
    readableLessons(viewer, 'l'),
  ]
  if (of.actor) conditions.push(sql`l.actor_id = ${of.actor}`)
  if (of.field) conditions.push(sql`l.field_id = ${of.field}`)
  const { rows } = await sql<Listed>`
    select ${told}, ${gist} from ${tables} where ${sql.join(conditions, sql` and `)}
    order by l.created_at desc, l.id desc limit ${sql.lit(of.limit ?? 20)}`.execute(tx)
  return rows
}
