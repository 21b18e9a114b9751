import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { Work } from '#foundation/http/route.ts'
import type { Channel, Counts } from '../method.ts'
import type { Remark } from './remark.ts'

const columns = sql`
  r.id, r.phase_id as "phaseId", r.version, r.paragraph_id as "paragraphId", r.what, r.passage, r.body, r.wording,
  coalesce(nullif(w.body, ''), w.heading, '') as "wordsThen", r.person_id as person, coalesce(p.display_name, r.guest_name, '') as author,
  r.guest_mail is not null as mailed, r.language, r.channel, r.source, r.state, r.hidden, r.supports, r.created_at as "createdAt", r.confirmed_at as "confirmedAt",
  r.due_at as "dueAt", r.status, a.reason as answer, a.answered_at as "answeredAt"`
const tables = sql`
  participation.remark r join participation.text t on t.space_id = r.space_id and t.phase_id = r.phase_id
  left join documents.paragraph w on w.space_id = r.space_id and w.document_id = t.document_id and w.number = r.version and w.id = r.paragraph_id
  left join accounts.person p on p.id = r.person_id
  left join lateral (select reason, answered_at from participation.remark_answer a
    where a.space_id = r.space_id and a.remark_id = r.id order by answered_at desc, id desc limit 1) a on r.status is not null`
const listed = sql`r.state = 'shown' and not r.hidden`

type Reading = Pick<Work, 'tx'> & { readonly space: { readonly id: string } }

/** What was said about a paragraph, the first first. @param after the last one seen */
export async function remarksOn(
  { tx, space }: Reading,
  phase: string,
  paragraph: string,
  { after, limit }: { after?: string; limit: number },
): Promise<Remark[]> {
  const position = sql`(select (confirmed_at, id) from participation.remark where space_id = ${space.id} and id::text = ${after ?? ''})`
  const { rows } = await sql<Remark>`
    select ${columns} from ${tables}
    where r.space_id = ${space.id} and r.phase_id = ${phase} and r.paragraph_id = ${paragraph} and ${listed}
      ${after ? sql`and (r.confirmed_at, r.id) > ${position}` : sql``}
    order by r.confirmed_at, r.id limit ${sql.lit(limit)}`.execute(tx)
  return rows
}

/** More than any text of a district has had. */
const most = 20_000

/** Everything said in a phase; of one version, when it is named. */
export async function remarksOfPhase(
  { tx, space }: Reading,
  phase: string,
  {
    version = null,
    open = false,
    paragraph = null,
    limit = most,
  }: {
    version?: number | null
    /** Only what is not answered yet, what was promised first first. */
    open?: boolean
    paragraph?: string | null
    limit?: number
  } = {},
): Promise<Remark[]> {
  const { rows } = await sql<Remark>`
    select ${columns} from ${tables}
    where r.space_id = ${space.id} and r.phase_id = ${phase} and ${listed}
      and (${version}::integer is null or r.version = ${version}) and (not ${open}::boolean or r.status is null)
      and (${paragraph}::uuid is null or r.paragraph_id = ${paragraph}::uuid)
    order by ${open ? sql`r.due_at, r.id` : sql`r.confirmed_at, r.id`} limit ${sql.lit(limit)}`.execute(tx)
  return rows
}

/** One contribution, whatever its state. */
export async function remarkById({ tx, space }: Reading, id: string): Promise<Remark | undefined> {
  const { rows } = await sql<Remark>`
    select ${columns} from ${tables} where r.space_id = ${space.id} and r.id = ${id}`.execute(tx)
  return rows[0]
}

/** The contribution a guest's link opens. */
export async function remarkByKey({ tx, space }: Reading, key: string): Promise<Remark | undefined> {
  const { rows } = await sql<Remark>`
    select ${columns} from ${tables}
    where r.space_id = ${space.id} and r.link_key = ${Buffer.from(key, 'base64url')} and r.state <> 'removed'`.execute(
    tx,
  )
  return rows[0]
}

/** A contribution with the address it has. */
export interface Placed extends Remark {
  readonly dialogueSlug: string
  readonly phaseSlug: string
  readonly dialogueTitle: string
  readonly textTitle: string
  readonly answerDays: number
}

const placed = sql`
  select ${columns}, d.slug as "dialogueSlug", d.title as "dialogueTitle", d.answer_days as "answerDays", f.slug as "phaseSlug",
    o.title as "textTitle" from ${tables}
  join documents.document o on o.space_id = t.space_id and o.id = t.document_id
  join participation.phase f on f.space_id = r.space_id and f.id = r.phase_id
  join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id`

/** Some contributions with their addresses; only those everybody sees, when asked for. */
export async function placedRemarks(tx: Tx, ids: readonly string[], onlyPublic: boolean): Promise<Placed[]> {
  const { rows } = await sql<Placed>`
    ${placed} where r.id = any(${ids}) and (not ${onlyPublic}::boolean or (${listed} and d.state = 'published' and not d.hidden))`.execute(
    tx,
  )
  return rows
}

/** How many wait for an answer, by phase, with the first promised day: for the desk. */
export interface Waiting {
  readonly dialogueSlug: string
  readonly phaseSlug: string
  readonly title: string
  readonly number: number
  readonly since: Temporal.Instant
  readonly due: Temporal.Instant
}

export async function waitingByPhase({ tx, space }: Reading): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select d.slug as "dialogueSlug", f.slug as "phaseSlug", o.title, count(*)::integer as number, min(r.confirmed_at) as since, min(r.due_at) as due
    from participation.remark r join participation.text t on t.space_id = r.space_id and t.phase_id = r.phase_id
    join documents.document o on o.space_id = t.space_id and o.id = t.document_id
    join participation.phase f on f.space_id = r.space_id and f.id = r.phase_id
    join participation.dialogue d on d.space_id = f.space_id and d.id = f.dialogue_id
    where r.space_id = ${space.id} and ${listed} and r.status is null and d.state = 'published'
    group by 1, 2, 3 order by 6, 2 limit 20`.execute(tx)
  return rows
}

/** How much came which way, by phase. One statement. */
export async function cameIn(tx: Tx, space: string, phases: readonly string[]): Promise<ReadonlyMap<string, Counts>> {
  const { rows } = await sql<{ phase: string; channel: Channel; number: number }>`
    select r.phase_id as phase, r.channel, count(*)::integer as number from participation.remark r
    where r.space_id = ${space} and r.phase_id = any(${phases}) and ${listed} group by 1, 2`.execute(tx)
  const byPhase = Map.groupBy(rows, ({ phase }) => phase)
  return new Map(
    [...byPhase].map(([phase, of]) => [phase, Object.fromEntries(of.map(({ channel, number }) => [channel, number]))]),
  )
}
