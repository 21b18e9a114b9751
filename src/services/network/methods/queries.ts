import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Method } from './method.ts'

const columns = sql`
  e.id, e.slug, e.name, e.aim, e.group_min as "groupMin", e.group_max as "groupMax", e.minutes, e.material, e.steps, e.hybrid, e.worksheet, e.source,
  e.hidden, e.version, e.created_at as "createdAt", e.updated_at as "updatedAt"`

/** All method cards, by name. One statement. */
export async function allMethods(tx: Tx, space: string): Promise<Method[]> {
  const { rows } = await sql<Method>`
    select ${columns} from network.method e where e.space_id = ${space} and not e.hidden order by e.name collate german, e.id limit 300`.execute(
    tx,
  )
  return rows
}

export async function methodBySlug(tx: Tx, space: string, slug: string): Promise<Method | undefined> {
  const { rows } = await sql<Method>`
    select ${columns} from network.method e where e.space_id = ${space} and e.slug = ${slug} and not e.hidden`.execute(
    tx,
  )
  return rows[0]
}

export async function methodChoices(tx: Tx, space: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from network.method where space_id = ${space} and not hidden order by name collate german, id limit 300`.execute(
    tx,
  )
  return rows
}

/** For publishing: those asked for, or all. */
export async function publicMethods(tx: Tx, ids: readonly string[] | null): Promise<Method[]> {
  const { rows } = await sql<Method>`
    select ${columns} from network.method e where not e.hidden and (${ids}::uuid[] is null or e.id = any(${ids}))`.execute(
    tx,
  )
  return rows
}
