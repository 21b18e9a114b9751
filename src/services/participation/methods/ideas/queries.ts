import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Idea, Status } from './idea.ts'
import type { Listing } from './listing.ts'

const columns = sql`
  i.id, i.phase_id as "phaseId", i.person_id as person, coalesce(p.display_name, i.guest_name, '') as author, i.language, i.channel, i.source, i.code,
  i.title, i.body, i.municipality, i.place, i.latitude, i.longitude, i.field_id as field, i.picture_id as "pictureId", i.joins, i.state, i.hidden,
  i.merged_into as "mergedInto", i.supports, i.status, i.winner, i.created_at as "createdAt", i.confirmed_at as "confirmedAt", i.due_at as "dueAt"`
const tables = sql`participation.idea i left join accounts.person p on p.id = i.person_id`
const listed = sql`i.state = 'shown' and not i.hidden`

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** A page of the list. One statement over an index in the order of the list. */
export async function listIdeas(
  { tx, space }: Reading,
  phase: string,
  { sort, field, municipality, status, channel, words, after }: Listing,
  limit: number,
): Promise<Idea[]> {
  const order = sort === 'neu' ? sql`i.confirmed_at desc, i.id desc` : sql`i.supports desc, i.id desc`
  const position = sort === 'neu' ? sql`(i.confirmed_at, i.id)` : sql`(i.supports, i.id)`
  const conditions: (RawBuilder<unknown> | undefined | '')[] = [
    field && sql`i.field_id = ${field}`,
    municipality && sql`i.municipality = ${municipality}`,
    status && (status === 'offen' ? sql`i.status is null` : sql`i.status = ${status}`),
    channel && sql`i.channel = ${channel}`,
    words && sql`i.search @@ plainto_tsquery('public.german_folded', ${words})`,
    after && sql`${position} < (${after.at}, ${after.id})`,
  ]
  const { rows } = await sql<Idea>`
    select ${columns} from ${tables}
    where i.space_id = ${space.id} and i.phase_id = ${phase} and ${listed}
      ${sql.join(
        conditions.filter((one): one is RawBuilder<unknown> => Boolean(one)).map((one) => sql`and ${one}`),
        sql` `,
      )}
    order by ${order} limit ${sql.lit(limit)}`.execute(tx)
  return rows
}

/** Some ideas, whatever their state. */
export async function ideasById({ tx, space }: Reading, ids: readonly string[]): Promise<Idea[]> {
  const { rows } = await sql<Idea>`
    select ${columns} from ${tables} where i.space_id = ${space.id} and i.id = any(${ids}) order by i.created_at, i.id`.execute(
    tx,
  )
  return rows
}

export const ideaById = async (work: Reading, id: string): Promise<Idea | undefined> => (await ideasById(work, [id]))[0]

/** The idea a guest's link opens, with what the guest is told by. */
export async function ideaByKey(
  { tx, space }: Reading,
  key: string,
): Promise<(Idea & { mail: string | null }) | undefined> {
  const { rows } = await sql<Idea & { mail: string | null }>`
    select ${columns}, i.guest_mail as mail from ${tables}
    where i.space_id = ${space.id} and i.link_key = ${Buffer.from(key, 'base64url')} and i.state <> 'removed'`.execute(
    tx,
  )
  return rows[0]
}

/** Ideas that were merged into one, the earliest first. */
export async function mergedInto({ tx, space }: Reading, id: string): Promise<Idea[]> {
  const { rows } = await sql<Idea>`
    select ${columns} from ${tables} where i.space_id = ${space.id} and i.merged_into = ${id} and not i.hidden
    order by i.confirmed_at, i.id limit 200`.execute(tx)
  return rows
}

export interface Answer {
  readonly id: string
  readonly status: Status
  /** Markdown. */
  readonly reason: string
  readonly at: Temporal.Instant
}

/** Official answers, the last first. */
export async function answersOf({ tx, space }: Reading, id: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select id, status, reason, answered_at as at from participation.idea_answer
    where space_id = ${space.id} and idea_id = ${id} order by answered_at desc, id desc limit 50`.execute(tx)
  return rows
}

/** An idea with the address it has; null ids: all that are public, for publishing. */
export interface Placed extends Idea {
  readonly dialogueSlug: string
  readonly phaseSlug: string
  readonly dialogueTitle: string
  readonly updatedAt: Temporal.Instant
  readonly version: number
}

const placed = sql`
  select ${columns}, d.slug as "dialogueSlug", d.title as "dialogueTitle", f.slug as "phaseSlug", i.updated_at as "updatedAt", i.version from ${tables}
  join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id
  join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id`

export async function placedIdeas(tx: Tx, ids: readonly string[] | null, onlyPublic: boolean): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    ${placed} where (${ids}::uuid[] is null or i.id = any(${ids}))
      and (not ${onlyPublic}::boolean or (${listed} and d.state = 'published' and not d.hidden))`.execute(tx)
  return rows
}

/** Ideas nobody has answered yet, those first whose promised day comes first. */
export async function unansweredIdeas({ tx, space }: Reading, limit: number): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    ${placed} where i.space_id = ${space.id} and ${listed} and i.status is null and d.state = 'published'
    order by i.due_at, i.id limit ${sql.lit(limit)}`.execute(tx)
  return rows
}

/** Public ideas of a dialogue: they appear and vanish with it. */
export async function ideasOfDialogue(
  { tx, space }: { tx: Tx; space: { id: string } },
  dialogue: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select i.id from participation.idea i join participation.phase f on f.space_id = i.space_id and f.id = i.phase_id
    where i.space_id = ${space.id} and f.dialogue_id = ${dialogue} and i.state = 'shown'`.execute(tx)
  return rows.map(({ id }) => id)
}
