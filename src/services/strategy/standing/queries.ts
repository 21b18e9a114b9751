import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import { freshDays } from '../measures/rules/freshness.ts'
import type { Waits } from '../parts/rules/circles.ts'

/** Somebody who can keep a measure up to date. */
export interface Keeper {
  readonly id: string
  readonly name: string
}

/** Everybody who has a role here, or keeps a measure already. One statement. */
export async function keepersOf(tx: Tx, space: string): Promise<Keeper[]> {
  const { rows } = await sql<Keeper>`
    select id, display_name as name from accounts.person where deleted_at is null and (
      id in (select person_id from spaces.staff where space_id = ${space})
      or id in (select owner_id from strategy.measure where space_id = ${space}))
    order by display_name, id limit 500`.execute(tx)
  return rows
}

/** A measure that somebody should look after. */
export interface InCare {
  readonly slug: string
  readonly title: string
  readonly code: string | null
  readonly keeper: string | null
  readonly reportedOn: Temporal.PlainDate | null
  /** A word is due. */
  readonly due: boolean
  /** The open milestone that is longest past its day. */
  readonly overdue: string | null
  readonly overdueSince: Temporal.PlainDate | null
}

/** Nothing is asked of measures that are over or went on as another. */
const running = sql`m.state = 'published' and m.phase not in ('completed', 'ended') and m.successor_id is null`
/** The last word is older than the rule calls fresh, or there has been none in a month. */
const due = (today: Temporal.PlainDate) => sql`
  (m.standing_on < ${today.subtract({ days: freshDays })}
    or (m.standing_on is null and m.published_at < ${today.subtract({ days: 30 }).toString()}::timestamptz))`

/** Measures in care, by number. One statement. @param keeper only theirs; null: all that need somebody */
export async function inCare(
  tx: Tx,
  space: string,
  today: Temporal.PlainDate,
  keeper: string | null = null,
): Promise<InCare[]> {
  const { rows } = await sql<InCare>`
    select m.slug, m.title, m.code, p.display_name as keeper, m.standing_on as "reportedOn", coalesce(${due(today)}, false) as due,
      s.title as overdue, s.due_on as "overdueSince"
    from strategy.measure m left join accounts.person p on p.id = m.owner_id
      left join lateral (select title, due_on from strategy.milestone s where s.space_id = m.space_id and s.measure_id = m.id
        and s.state = 'open' and s.due_on < ${today} order by s.due_on, s.id limit 1) s on true
    where m.space_id = ${space} and ${running}
      and case when ${keeper}::uuid is null then m.owner_id is null or s.title is not null or ${due(today)} else m.owner_id = ${keeper} end
    order by m.code collate "C" nulls last, m.title collate "C", m.id limit 500`.execute(tx)
  return rows
}

/** Measures whose keepers are to be reminded now: noted in the same statement, so that nobody is reminded twice. */
export async function takeReminders(
  tx: Tx,
  space: string,
  today: Temporal.PlainDate,
): Promise<{ owner: string; slug: string; title: string }[]> {
  const { rows } = await sql<{ owner: string; slug: string; title: string }>`
    update strategy.measure m set reminded_on = ${today}
    where m.space_id = ${space} and ${running} and m.owner_id is not null and ${due(today)}
      and not exists (select from strategy.measure o where o.space_id = m.space_id and o.owner_id = m.owner_id
        and o.reminded_on > ${today.subtract({ months: 1 })})
    returning m.owner_id as owner, m.slug, m.title`.execute(tx)
  return rows
}

/** Whether there is such a measure, and which measures went on as which. One statement. */
export async function successionsOf(
  tx: Tx,
  space: string,
  measure: string,
): Promise<{ known: boolean; edges: Waits[] }> {
  const { rows } = await sql<{ known: boolean; edges: Waits[] | null }>`
    select exists (select from strategy.measure where space_id = ${space} and id = ${measure}) as known,
      (select json_agg(json_build_object('from', id, 'to', successor_id)) from strategy.measure
        where space_id = ${space} and successor_id is not null) as edges`.execute(tx)
  return { known: rows[0]?.known ?? false, edges: rows[0]?.edges ?? [] }
}
