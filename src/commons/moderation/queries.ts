import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Category } from './categories.ts'

export interface Case {
  readonly id: string
  readonly kind: string
  readonly thing: string
  readonly title: string
  readonly address: LocalAddress
  readonly author: string | null
  readonly authorName: string | null
  readonly authorLanguage: Language | null
  readonly state: 'open' | 'decided' | 'objected' | 'closed'
  readonly openedAt: Temporal.Instant
  readonly decision: 'leave' | 'hide' | 'restore' | null
  readonly category: Category | null
  readonly ground: 'law' | 'rules' | null
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly decidedByName: string | null
  readonly decidedAt: Temporal.Instant | null
  readonly objection: string | null
  readonly objectedAt: Temporal.Instant | null
  readonly outcome: 'upheld' | 'reversed' | null
  readonly outcomeReason: string | null
  readonly outcomeBy: string | null
  readonly outcomeAt: Temporal.Instant | null
  readonly version: number
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** One case with the names it needs. */
export async function caseById(tx: Tx, space: string, id: string): Promise<Case | undefined> {
  if (!uuid.test(id)) return undefined
  const { rows } = await sql<Case>`
    select c.id, c.kind, c.thing_id as thing, c.title, c.address, c.author_id as author, a.display_name as "authorName",
      a.language as "authorLanguage", c.state, c.opened_at as "openedAt", c.decision, c.category, c.ground, c.reason,
      c.decided_by as "decidedBy", d.display_name as "decidedByName", c.decided_at as "decidedAt", c.objection,
      c.objected_at as "objectedAt", c.outcome, c.outcome_reason as "outcomeReason", c.outcome_by as "outcomeBy",
      c.outcome_at as "outcomeAt", c.version
    from moderation.case c left join accounts.person a on a.id = c.author_id left join accounts.person d on d.id = c.decided_by
    where c.space_id = ${space} and c.id = ${id}`.execute(tx)
  return rows[0]
}

export interface WaitingCase {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly state: Case['state']
  readonly since: Temporal.Instant
  readonly reports: number
  readonly decision: Case['decision']
  readonly outcome: Case['outcome']
}

/** What waits for a decision, the oldest first; or what is done, the newest first. */
export async function listCases(
  tx: Tx,
  space: string,
  options: { done: boolean; limit: number },
): Promise<WaitingCase[]> {
  const { rows } = await sql<WaitingCase>`
    select c.id, c.title, c.kind, c.state, c.decision, c.outcome, coalesce(c.objected_at, c.opened_at) as since,
      (select count(*)::int from moderation.report r where r.space_id = c.space_id and r.case_id = c.id) as reports
    from moderation.case c where c.space_id = ${space} and c.state = any(${options.done ? ['decided', 'closed'] : ['open', 'objected']})
    order by ${options.done ? sql`c.decided_at desc` : sql`coalesce(c.objected_at, c.opened_at)`}, c.id limit ${options.limit}`.execute(
    tx,
  )
  return rows
}

export interface Report {
  readonly category: Category
  readonly words: string
  readonly madeAt: Temporal.Instant
  readonly wantsAnswer: boolean
}

/** What was reported. Who did is not part of it. */
export async function reportsOf(tx: Tx, space: string, caseId: string): Promise<Report[]> {
  const { rows } = await sql<Report>`
    select category, words, made_at as "madeAt", (mail is not null or reporter_id is not null) as "wantsAnswer"
    from moderation.report where space_id = ${space} and case_id = ${caseId} order by made_at, id limit 100`.execute(tx)
  return rows
}

/** Whether somebody else than this person could decide here. */
export async function othersDecide(tx: Tx, space: string, person: string | null): Promise<boolean> {
  const { rows } = await sql<{ others: boolean }>`
    select exists (select from spaces.staff s join accounts.person p on p.id = s.person_id and p.deleted_at is null
      where s.space_id = ${space} and s.role in ('moderator', 'administrator', 'programme-office')
        and s.person_id is distinct from ${person}::uuid) as others`.execute(tx)
  return rows[0]?.others ?? false
}

/** Figures of a half-year: cases by when they were opened. */
export interface HalfYear {
  readonly year: number
  readonly half: 1 | 2
  readonly reports: number
  readonly cases: number
  readonly decided: number
  readonly hidden: number
  readonly left: number
  readonly restored: number
  readonly objections: number
  readonly reversals: number
  /** Hours from the first report to the decision; null while nothing was decided. */
  readonly medianHours: number | null
  /** Reports per category. */
  readonly byCategory: Readonly<Partial<Record<Category, number>>>
  /** Decisions to hide, per category. */
  readonly hiddenByCategory: Readonly<Partial<Record<Category, number>>>
}

const halfOf = (column: string) =>
  sql`extract(year from ${sql.ref(column)} at time zone 'Europe/Berlin')::int as year,
    case when extract(month from ${sql.ref(column)} at time zone 'Europe/Berlin') <= 6 then 1 else 2 end as half`

/** All half-years in which there was something, the newest first. One statement. */
export async function figures(tx: Tx, space: string): Promise<HalfYear[]> {
  const { rows } = await sql<HalfYear>`
    with c as (select c.*, ${halfOf('c.opened_at')} from moderation.case c where c.space_id = ${space}),
    r as (select r.category, ${halfOf('c.opened_at')} from moderation.report r join moderation.case c on c.space_id = r.space_id and c.id = r.case_id
      where r.space_id = ${space}),
    rc as (select year, half, category, count(*)::int as n from r group by 1, 2, 3),
    hc as (select year, half, category, count(*)::int as n from c where decision = 'hide' group by 1, 2, 3)
    select c.year, c.half, coalesce((select sum(n)::int from rc where rc.year = c.year and rc.half = c.half), 0) as reports,
      count(*)::int as cases, count(decision)::int as decided,
      count(*) filter (where decision = 'hide')::int as hidden, count(*) filter (where decision = 'leave')::int as left,
      count(*) filter (where decision = 'restore')::int as restored, count(objection)::int as objections,
      count(*) filter (where outcome = 'reversed')::int as reversals,
      (percentile_cont(0.5) within group (order by extract(epoch from decided_at - opened_at) / 3600) filter (where decided_at is not null))::float8 as "medianHours",
      coalesce((select json_object_agg(category, n) from rc where rc.year = c.year and rc.half = c.half), '{}') as "byCategory",
      coalesce((select json_object_agg(category, n) from hc where hc.year = c.year and hc.half = c.half), '{}') as "hiddenByCategory"
    from c group by c.year, c.half order by c.year desc, c.half desc limit 40`.execute(tx)
  return rows
}
