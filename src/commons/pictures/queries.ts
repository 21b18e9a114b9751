import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'

export const licences = ['own', 'permission', 'cc-by', 'cc-by-sa', 'cc0', 'public-domain'] as const
export type Licence = (typeof licences)[number]

/** A picture as pages show it: the widest variant, and all of them. */
export interface ShownPicture {
  readonly id: string
  readonly alt: string
  readonly author: string
  readonly licence: Licence | null
  /** Key of the widest variant, its width and height in pixels. */
  readonly key: string
  readonly width: number
  readonly height: number
  readonly sizes: readonly { readonly key: string; readonly width: number }[]
}

/** A picture as those who keep it see it. */
export interface KeptPicture extends ShownPicture {
  readonly state: 'pending' | 'ready'
  readonly showsPeople: boolean
  /** May be seen by everybody: complete, and everybody on it agrees. */
  readonly isPublic: boolean
  /** Somebody took the consent back. */
  readonly withdrawn: boolean
  readonly createdAt: Temporal.Instant
}

/** Complete, and nobody on it is unnamed, against it or gone. `p` is pictures.picture. */
export const publicPicture = sql<boolean>`(p.state = 'ready' and (not p.shows_people or (
  exists (select from pictures.person_shown s where s.space_id = p.space_id and s.picture_id = p.id)
  and not exists (select from pictures.person_shown s where s.space_id = p.space_id and s.picture_id = p.id
    and (not s.consent or s.withdrawn_at is not null or s.name = '')))))`

const columns = sql`p.id, p.alt, p.author, p.licence, w.key, w.width, w.height,
  (select json_agg(json_build_object('key', v.key, 'width', v.width) order by v.width)
    from pictures.variant v where v.space_id = p.space_id and v.picture_id = p.id) as sizes`

const widest = sql`join lateral (select key, width, height from pictures.variant v
  where v.space_id = p.space_id and v.picture_id = p.id order by width desc limit 1) w on true`

/** The pictures of many things at once, only those everybody may see; no statement at all when there are none. */
export async function pictureOf(
  tx: Tx,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlyMap<string, ShownPicture>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  if (!wanted.length) return new Map()
  const { rows } = await sql<ShownPicture>`
    select ${columns} from pictures.picture p ${widest} where p.id = any(${wanted}) and ${publicPicture}`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** Pictures of this space, newest first, for those who keep them. @param including one that is shown whatever its age or state */
export async function keptPictures(
  tx: Tx,
  space: string,
  options: { limit: number; including?: string | null; before?: { at: Temporal.Instant; id: string } },
): Promise<KeptPicture[]> {
  const { limit, including = null, before } = options
  const { rows } = await sql<KeptPicture>`
    select ${columns}, p.state, p.shows_people as "showsPeople", ${publicPicture} as "isPublic", p.created_at as "createdAt",
      exists (select from pictures.person_shown s where s.space_id = p.space_id and s.picture_id = p.id
        and (s.withdrawn_at is not null or s.name = '')) as withdrawn
    from pictures.picture p ${widest}
    where p.space_id = ${space} and (p.state = 'ready' or p.id = ${including}) ${before ? sql`and (p.created_at, p.id) < (${before.at}, ${before.id})` : sql``}
    order by p.id is not distinct from ${including}::uuid desc, p.created_at desc, p.id desc limit ${limit}`.execute(tx)
  return rows
}

/** One picture, whatever its state. */
export async function keptPicture(tx: Tx, space: string, id: string): Promise<KeptPicture | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
  const rows = await keptPictures(tx, space, { limit: 1, including: id })
  return rows[0]?.id === id ? rows[0] : undefined
}

export interface PersonShown {
  readonly id: string
  readonly name: string
  readonly mail: string | null
  readonly consent: boolean
  readonly consentOn: Temporal.PlainDate
  readonly withdrawnAt: Temporal.Instant | null
}

/** Who is on a picture. */
export async function peopleShown(tx: Tx, space: string, picture: string): Promise<PersonShown[]> {
  const { rows } = await sql<PersonShown>`
    select id, name, mail, consent, consent_on as "consentOn", withdrawn_at as "withdrawnAt" from pictures.person_shown
    where space_id = ${space} and picture_id = ${picture} order by name collate german, id`.execute(tx)
  return rows
}

/** Whether a stored file may be sent: to everybody, only to those who keep pictures here, or not at all. */
export async function whoMaySee(tx: Tx, space: string, key: string): Promise<'everybody' | 'staff' | 'nobody'> {
  const { rows } = await sql<{ open: boolean | null }>`
    select bool_or(${publicPicture}) as open from pictures.variant v
    join pictures.picture p on p.space_id = v.space_id and p.id = v.picture_id where v.space_id = ${space} and v.key = ${key}`.execute(
    tx,
  )
  const open = rows[0]?.open
  return open ? 'everybody' : open === false ? 'staff' : 'nobody'
}

/** Bytes that all pictures of a space take. */
export async function bytesKept(tx: Tx, space: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select coalesce(sum(bytes), 0)::float8 as bytes from pictures.variant where space_id = ${space}`.execute(tx)
  return rows[0]?.bytes ?? 0
}

/** What a publication says about its picture: feeds, search and the network's pages show it. */
export function publishedPicture(picture: ShownPicture | undefined) {
  return picture ? { key: picture.key, alt: picture.alt, width: picture.width, height: picture.height } : null
}
