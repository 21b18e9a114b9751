import { sql } from 'kysely'
import { isUuid } from '#commons/spaces/is-uuid.ts'
import type { Work } from '#foundation/http/route.ts'
import { providerPart } from '../access.ts'
import type { Building, Opening, OpeningException, Resource } from '../resource.ts'

type Reading = Pick<Work, 'tx' | 'space'>

/** A house as its provider sees it. */
export interface OwnBuilding extends Building {
  readonly organisation: string | null
  readonly providerName: string | null
  readonly version: number
}

const buildingColumns = sql.raw(
  'b.id, b.name, b.street, b.municipality, b.longitude, b.latitude, b.arrival, b.organisation_id as organisation, o.name as "providerName", b.version',
)

export async function buildingById({ tx, space }: Reading, id: string): Promise<OwnBuilding | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await sql<OwnBuilding>`
    select ${buildingColumns} from rooms.building b left join organisations.organisation o on o.id = b.organisation_id
    where b.space_id = ${space.id} and b.id = ${id}`.execute(tx)
  return rows[0]
}

export interface OfferedResource {
  readonly slug: string
  readonly title: string
  readonly kind: Resource['kind']
  readonly state: Resource['state']
  readonly hidden: boolean
}

export interface OfferedBuilding extends OwnBuilding {
  readonly resources: readonly OfferedResource[]
}

/** Houses with what is booked in them, by name. One statement. @param organisations only theirs; null: everybody's */
export async function offeredBuildings(
  { tx, space }: Reading,
  organisations: readonly string[] | null,
): Promise<OfferedBuilding[]> {
  const { rows } = await sql<OfferedBuilding>`
    select ${buildingColumns}, coalesce(
      (select json_agg(json_build_object('slug', r.slug, 'title', r.title, 'kind', r.kind, 'state', r.state, 'hidden', r.hidden)
        order by r.title collate german, r.id)
      from rooms.resource r where r.space_id = b.space_id and r.building_id = b.id), '[]') as resources
    from rooms.building b left join organisations.organisation o on o.id = b.organisation_id
    where b.space_id = ${space.id} and (${organisations}::uuid[] is null or b.organisation_id = any(${organisations}))
    order by o.name collate german nulls first, b.name collate german, b.id limit 500`.execute(tx)
  return rows
}

export interface UnitInUse {
  readonly id: string
  readonly name: string
  /** Titles of what takes it. */
  readonly usedBy: readonly string[]
  /** It was booked once: it stays. */
  readonly booked: boolean
}

/** Units of a house and what takes them, by name. */
export async function unitsOf({ tx, space }: Reading, building: string): Promise<UnitInUse[]> {
  const { rows } = await sql<UnitInUse>`
    select u.id, u.name,
      array(select r.title from rooms.resource_unit ru join rooms.resource r on r.space_id = ru.space_id and r.id = ru.resource_id
        where ru.space_id = u.space_id and ru.unit_id = u.id order by r.title collate german) as "usedBy",
      exists (select from rooms.occupancy o where o.space_id = u.space_id and o.unit_id = u.id) as booked
    from rooms.unit u where u.space_id = ${space.id} and u.building_id = ${building}
    order by length(u.name), u.name collate german, u.id limit 500`.execute(tx)
  return rows
}

/** Organisations that may offer rooms here, by name. */
export async function providers({ tx, space }: Reading): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select o.id, o.name from organisations.admission a join organisations.organisation o on o.id = a.organisation_id
    where a.space_id = ${space.id} and a.part = ${providerPart} and a.state = 'admitted' order by o.name collate german`.execute(
    tx,
  )
  return rows
}

export interface KeptException extends OpeningException {
  readonly id: string
}

/** All opening times of a resource, and the exceptions that are not over, with their ids. */
export async function keptOpenings(
  { tx, space }: Reading,
  resource: string,
  today: Temporal.PlainDate,
): Promise<{ openings: Opening[]; exceptions: KeptException[] }> {
  const { rows: openings } = await sql<Opening>`
    select weekday, opens, closes, first_day as "firstDay", last_day as "lastDay" from rooms.opening
    where space_id = ${space.id} and resource_id = ${resource} order by opens, closes, first_day nulls first, weekday`.execute(
    tx,
  )
  const { rows: exceptions } = await sql<KeptException>`
    select id, first_day as "firstDay", last_day as "lastDay", opens, closes, reason from rooms.exception
    where space_id = ${space.id} and resource_id = ${resource} and last_day >= ${today} order by first_day, id limit 200`.execute(
    tx,
  )
  return { openings, exceptions }
}

/** What a resource needs before everybody may book it. */
export async function readiness(
  { tx, space }: Reading,
  resource: string,
): Promise<{ openings: boolean; bookings: boolean }> {
  const { rows } = await sql<{ openings: boolean; bookings: boolean }>`
    select exists (select from rooms.opening where space_id = ${space.id} and resource_id = ${resource}) as openings,
      exists (select from rooms.booking where space_id = ${space.id} and resource_id = ${resource}) as bookings`.execute(
    tx,
  )
  return rows[0] ?? { openings: false, bookings: false }
}
