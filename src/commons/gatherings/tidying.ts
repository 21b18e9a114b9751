import { sql } from 'kysely'
import type { Gathering } from './gathering.ts'
import { type Placing, settleWaitingList } from './places.ts'
import { gatheringById } from './queries.ts'
import { confirmHours } from './registering.ts'

/** Days after which answers go, and names and addresses of guests. */
const forgetAfterDays = 30
/** Days after which nobody's registration tells who it was; the number of persons stays for the statistics. */
const anonymousAfterDays = 365

/**
 * Forgets what is no longer needed in one space.
 * @returns gatherings whose reminder is due and has not gone out
 */
export async function tidySpace(work: Placing): Promise<string[]> {
  const {
    tx,
    now,
    space: { id: space },
  } = work
  const daysAgo = (days: number) => now.subtract({ hours: days * 24 })
  await sql`delete from gatherings.registration where space_id = ${space} and state = 'unconfirmed' and made_at < ${now.subtract({ hours: confirmHours })}`.execute(
    tx,
  )
  await sql`
    delete from gatherings.answer a using gatherings.registration r, gatherings.gathering g
    where a.space_id = ${space} and r.space_id = a.space_id and r.id = a.registration_id and g.space_id = r.space_id and g.id = r.gathering_id
      and coalesce(g.over_at, g.cancelled_at) < ${daysAgo(forgetAfterDays)}`.execute(tx)
  await sql`
    update gatherings.registration r set name = '', mail = null, link_key = null from gatherings.gathering g
    where r.space_id = ${space} and g.space_id = r.space_id and g.id = r.gathering_id and r.person_id is null and r.name <> ''
      and coalesce(g.over_at, g.cancelled_at) < ${daysAgo(forgetAfterDays)}`.execute(tx)
  await sql`
    update gatherings.registration r set name = '', person_id = null from gatherings.gathering g
    where r.space_id = ${space} and g.space_id = r.space_id and g.id = r.gathering_id and r.person_id is not null
      and coalesce(g.over_at, g.cancelled_at) < ${daysAgo(anonymousAfterDays)}`.execute(tx)
  for (const gathering of await recounted(work)) await settleWaitingList(work, gathering)
  const { rows } = await sql<{ id: string }>`
    select id from gatherings.gathering
    where space_id = ${space} and state = 'planned' and starts_at > ${now} and taken > 0 and reminder_hours is not null
      and starts_at - make_interval(hours => reminder_hours) <= ${now}`.execute(tx)
  return rows.map(({ id }) => id)
}

/**
 * Makes the counters right again from the registrations. They differ after somebody deleted their account: the rows went,
 * the places came back only here. A wrong counter is always too high, so nobody gets a place that is not there.
 * @returns gatherings that were wrong
 */
export async function recounted({ tx, space }: Pick<Placing, 'tx' | 'space'>): Promise<Gathering[]> {
  const { rows } = await sql<{ id: string }>`
    update gatherings.gathering g set taken = c.taken, waiting = c.waiting, interested = c.interested from (
      select g.id, coalesce(sum(r.persons) filter (where r.state = 'registered'), 0)::int as taken,
        (count(*) filter (where r.state = 'waiting'))::int as waiting, (count(*) filter (where r.state = 'interested'))::int as interested
      from gatherings.gathering g left join gatherings.registration r on r.space_id = g.space_id and r.gathering_id = g.id
      where g.space_id = ${space.id} and g.taken + g.waiting + g.interested > 0 group by g.id) c
    where g.space_id = ${space.id} and g.id = c.id and (g.taken, g.waiting, g.interested) <> (c.taken, c.waiting, c.interested)
    returning g.id`.execute(tx)
  const list = await Promise.all(rows.map(({ id }) => gatheringById(tx, space.id, id)))
  return list.filter((gathering) => gathering !== undefined)
}
