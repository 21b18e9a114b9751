import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { reserved } from '../addresses.ts'
import { copyKeys } from '../keys/copy-keys.ts'
import { kind } from '../queries.ts'
import type { Resource } from '../resource.ts'
import type { Offering } from './save-building.ts'

/** A draft like a resource, with its texts (but the title in all their languages), rules, opening times and prices; on the same units. @returns the copy's last part of the address */
export async function copyResource(work: Offering, author: string, resource: Resource, title: string): Promise<string> {
  const id = work.newId()
  const slug = await freeSlug(work, 'rooms.resource', title, reserved)
  const at = { space: work.space.id, from: resource.id }
  await sql`
    insert into rooms.resource (space_id, id, slug, building_id, organisation_id, kind, takes, title, lead, body, persons, equipment, step_free,
      picture_id, who, approval, asked_blocks, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, advance_days, buffer_minutes,
      holidays, school_holidays, refunds, conditions, conditions_from, deposit_cents, vat_permille, state, author_id, created_at, updated_at)
    select space_id, ${id}, ${slug}, building_id, organisation_id, kind, takes, ${title}, lead, body, persons, equipment, step_free,
      picture_id, who, approval, asked_blocks, grid_minutes, shortest_minutes, longest_minutes, notice_minutes, advance_days, buffer_minutes,
      holidays, school_holidays, refunds, conditions, conditions_from, deposit_cents, vat_permille, 'draft', ${author}, ${work.now}, ${work.now}
    from rooms.resource where space_id = ${at.space} and id = ${at.from}`.execute(work.tx)
  await sql`
    insert into rooms.resource_unit (space_id, resource_id, unit_id)
    select space_id, ${id}, unit_id from rooms.resource_unit where space_id = ${at.space} and resource_id = ${at.from}`.execute(
    work.tx,
  )
  // Ids come from the program, so these rows are read and written again.
  const { rows: openings } = await sql<{
    weekday: number
    opens: number
    closes: number
    first_day: Temporal.PlainDate | null
    last_day: Temporal.PlainDate | null
  }>`
    select weekday, opens, closes, first_day, last_day from rooms.opening where space_id = ${at.space} and resource_id = ${at.from}`.execute(
    work.tx,
  )
  const own = () => ({ space_id: at.space, id: work.newId(), resource_id: id })
  if (openings.length)
    await work.tx
      .insertInto('rooms.opening')
      .values(openings.map((row) => ({ ...row, ...own() })))
      .execute()
  const { rows: prices } = await sql<{
    position: number
    first_day: Temporal.PlainDate | null
    groups: string[]
    purposes: string[]
    per: string
    cents: number
  }>`
    select position, first_day, groups, purposes, per, cents from rooms.price where space_id = ${at.space} and resource_id = ${at.from}`.execute(
    work.tx,
  )
  if (prices.length)
    await work.tx
      .insertInto('rooms.price')
      .values(prices.map((row) => ({ ...row, ...own() })))
      .execute()
  await sql`
    insert into translations.wording (space_id, kind, thing_id, language, field, wording, changed_at)
    select space_id, kind, ${id}, language, field, wording, ${work.now} from translations.wording
    where space_id = ${at.space} and kind = ${kind} and thing_id = ${at.from} and field <> 'title'`.execute(work.tx)
  await copyKeys(work, resource.id, id)
  await notePresence(work, author, 'rooms')
  return slug
}
