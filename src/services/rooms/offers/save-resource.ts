import { sql } from 'kysely'
import { notePresence } from '#commons/privacy/presence.ts'
import { freeSlug } from '#commons/spaces/free-slug.ts'
import { saveWordings } from '#commons/translations/wordings.ts'
import { refuse } from '#foundation/http/problems.ts'
import { reserved } from '../addresses.ts'
import { keepCommonRules } from '../conditions/common-rules.ts'
import { keepConditions } from '../conditions/versions.ts'
import { kind } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { providerNotices } from '../texts/provider-notices.ts'
import { publishRooms } from './publishing.ts'
import { columnsOf, ruled, wordings } from './resource-columns.ts'
import type { ResourceInput } from './resource-input.ts'
import type { Offering } from './save-building.ts'
import { addUnits } from './save-building.ts'

interface Place {
  readonly building: string
  readonly organisation: string | null
}

/**
 * A new draft in a house. Where no unit was ticked it gets one of its own, with its name.
 * @returns id and the last part of the address, free in this space
 */
export async function addResource(
  work: Offering,
  author: string,
  place: Place,
  input: ResourceInput,
  picture: string | null = null,
): Promise<{ id: string; slug: string }> {
  const columns = columnsOf(input)
  await keepCommonRules(work, ruled(input, columns))
  const id = work.newId()
  const slug = await freeSlug(work, 'rooms.resource', input.title, reserved)
  await work.tx
    .insertInto('rooms.resource')
    .values({
      space_id: work.space.id,
      id,
      slug,
      building_id: place.building,
      organisation_id: place.organisation,
      ...columns,
      conditions_from: input.conditions ? work.now : null,
      picture_id: picture,
      state: 'draft',
      author_id: author,
      created_at: work.now,
      updated_at: work.now,
      published_at: null,
    })
    .execute()
  const units = input.units.length ? input.units : await addUnits(work, place.building, [input.title.slice(0, 80)])
  await writeUnits(work, id, place.building, units)
  await saveWordings(work, { kind, id }, wordings(input))
  await notePresence(work, author, 'rooms')
  return { id, slug }
}

/** Changes a resource. @returns false when somebody else was faster: `version` is no longer the one that was read */
export async function changeResource(
  work: Offering,
  resource: Resource,
  version: number,
  input: ResourceInput,
  picture: string | null = null,
): Promise<boolean> {
  if (input.units.length === 0) refuse(providerNotices.unitMissing, 'units')
  const columns = columnsOf(input)
  await keepCommonRules(work, ruled(input, columns))
  const newConditions = await keepConditions(work, resource.id, resource, {
    conditions: columns.conditions,
    en: input.conditionsEn,
    leicht: input.conditionsLeicht,
  })
  const conditionsFrom = newConditions ? work.now : resource.conditionsFrom
  const { numUpdatedRows } = await work.tx
    .updateTable('rooms.resource')
    .set({
      ...columns,
      conditions_from: input.conditions ? conditionsFrom : null,
      picture_id: picture,
      updated_at: work.now,
      version: version + 1,
    })
    .where('space_id', '=', work.space.id)
    .where('id', '=', resource.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  if (takesOthers(resource, input)) {
    await lockAgainstBookings(work, resource.id)
    if (await hasComingBookings(work, resource.id)) refuse(providerNotices.unitsBooked, 'units')
    await sql`delete from rooms.resource_unit where space_id = ${work.space.id} and resource_id = ${resource.id}`.execute(
      work.tx,
    )
  }
  await writeUnits(work, resource.id, resource.building.id, input.units)
  await saveWordings(work, { kind, id: resource.id }, wordings(input))
  await publishRooms(work, [resource.id])
  return true
}

/** Whether what is booked already would take other units than what is booked from now on. More seats of a stock are no harm. */
function takesOthers(resource: Resource, input: ResourceInput): boolean {
  const keepsAll = resource.units.every((unit) => input.units.includes(unit))
  const same = keepsAll && resource.units.length === input.units.length
  return resource.takes !== input.takes || !(same || (keepsAll && input.takes === 'one'))
}

/** Waits for bookings that are being written, and keeps new ones waiting: they see the new version then, see `makeReady`. */
async function lockAgainstBookings({ tx, space }: Offering, resource: string): Promise<void> {
  await sql`select from rooms.resource where space_id = ${space.id} and id = ${resource} for update`.execute(tx)
}

/** Whether somebody booked the resource, or waits for an answer, for a time that is not over. */
async function hasComingBookings({ tx, space, now }: Offering, resource: string): Promise<boolean> {
  const { rows } = await sql`
    select from rooms.booking where space_id = ${space.id} and resource_id = ${resource}
      and state in ('unconfirmed', 'asked', 'confirmed') and ends_at > ${now} limit 1`.execute(tx)
  return rows.length > 0
}

/** Only units of the house itself: what else was sent is refused. */
async function writeUnits(work: Offering, resource: string, building: string, units: readonly string[]): Promise<void> {
  const { rows } = await sql`
    insert into rooms.resource_unit (space_id, resource_id, unit_id)
    select u.space_id, ${resource}, u.id from rooms.unit u
    where u.space_id = ${work.space.id} and u.building_id = ${building} and u.id = any(${[...units]}::uuid[])
    on conflict (space_id, resource_id, unit_id) do update set unit_id = excluded.unit_id returning unit_id`.execute(
    work.tx,
  )
  if (rows.length !== new Set(units).size) refuse(providerNotices.unitElsewhere, 'units')
}

/** Everybody may find and book it from now on. */
export async function publishResource(work: Offering, id: string): Promise<void> {
  await sql`
    update rooms.resource set state = 'published', published_at = coalesce(published_at, ${work.now}), updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publishRooms(work, [id])
}

/** Nobody finds it any more; what is booked stays booked. */
export async function withdrawResource(work: Offering, id: string): Promise<void> {
  await sql`
    update rooms.resource set state = 'withdrawn', updated_at = ${work.now}, version = version + 1
    where space_id = ${work.space.id} and id = ${id}`.execute(work.tx)
  await publishRooms(work, [id])
}

/** Removes something that was never booked nor given for a season. @returns false when it was: then it can only be withdrawn */
export async function removeResource(work: Offering, id: string): Promise<boolean> {
  const { rows } = await sql`
    delete from rooms.resource r where r.space_id = ${work.space.id} and r.id = ${id}
      and not exists (select from rooms.booking k where k.space_id = r.space_id and k.resource_id = r.id)
      and not exists (select from rooms.season_time t where t.space_id = r.space_id and t.resource_id = r.id)
      and not exists (select from rooms.season_slot t where t.space_id = r.space_id and t.resource_id = r.id) returning r.id`.execute(
    work.tx,
  )
  if (rows.length === 0) return false
  await sql`delete from translations.wording where space_id = ${work.space.id} and kind = ${kind} and thing_id = ${id}`.execute(
    work.tx,
  )
  await publishRooms(work, [id])
  return true
}
