import { sql } from 'kysely'
import { loadAreas } from '#commons/areas/areas.ts'
import { locate } from '#commons/areas/locate.ts'
import { refuse } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { providerNotices } from '../texts/provider-notices.ts'
import type { BuildingInput } from './building-input.ts'

/** What offering needs of a request; the demo brings the same. */
export type Offering = Pick<Work, 'tx' | 'space' | 'now' | 'newId' | 'later'>

/** A new house of an organisation, or of the district (null). @returns its id */
export async function addBuilding(work: Offering, provider: string | null, input: BuildingInput): Promise<string> {
  const id = work.newId()
  await work.tx
    .insertInto('rooms.building')
    .values({ space_id: work.space.id, id, organisation_id: provider, ...columnsOf(input) })
    .execute()
  return id
}

/** @returns false when somebody else was faster: `version` is no longer the one that was read */
export async function changeBuilding(
  work: Offering,
  id: string,
  version: number,
  input: BuildingInput,
): Promise<boolean> {
  const { numUpdatedRows } = await work.tx
    .updateTable('rooms.building')
    .set({ ...columnsOf(input), version: version + 1 })
    .where('space_id', '=', work.space.id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function columnsOf(input: BuildingInput) {
  if ((input.latitude === null) !== (input.longitude === null))
    refuse(providerNotices.bothCoordinates, input.latitude === null ? 'latitude' : 'longitude')
  return {
    name: input.name,
    street: input.street,
    municipality: municipalityOf(input),
    latitude: input.latitude,
    longitude: input.longitude,
    arrival: input.arrival ?? '',
  }
}

/** The municipality chosen; without a choice, the one the point lies in. */
function municipalityOf({ municipality, latitude, longitude }: BuildingInput): string | null {
  if (municipality)
    return loadAreas().find(municipality)?.kind === 'municipality'
      ? municipality
      : refuse(providerNotices.unknownMunicipality, 'municipality')
  return latitude === null || longitude === null
    ? null
    : (locate({ lon: longitude, lat: latitude }).municipality?.key ?? null)
}

/** New units of a house: one of that name, or numbered ones. @returns their ids */
export async function addUnits(
  work: Pick<Offering, 'tx' | 'space' | 'newId'>,
  building: string,
  names: readonly string[],
): Promise<string[]> {
  const rows = names.map((name) => ({ space_id: work.space.id, id: work.newId(), building_id: building, name }))
  await work.tx.insertInto('rooms.unit').values(rows).execute()
  return rows.map(({ id }) => id)
}

/** 'Platz' and 3: 'Platz 1', 'Platz 2', 'Platz 3'. */
export const unitNames = (name: string, count: number | null): string[] =>
  count === null || count === 1 ? [name] : Array.from({ length: count }, (_, index) => `${name} ${index + 1}`)

/** @returns whether there was such a unit in this house */
export async function renameUnit(work: Offering, building: string, unit: string, name: string): Promise<boolean> {
  const { rows } = await sql`
    update rooms.unit set name = ${name} where space_id = ${work.space.id} and building_id = ${building} and id = ${unit} returning id`.execute(
    work.tx,
  )
  return rows.length > 0
}

/** Takes a unit out that nobody books and nothing takes. @returns false when something still needs it */
export async function removeUnit(work: Offering, building: string, unit: string): Promise<boolean> {
  const { rows } = await sql`
    delete from rooms.unit u where u.space_id = ${work.space.id} and u.building_id = ${building} and u.id = ${unit}
      and not exists (select from rooms.resource_unit r where r.space_id = u.space_id and r.unit_id = u.id)
      and not exists (select from rooms.occupancy o where o.space_id = u.space_id and o.unit_id = u.id)
    returning id`.execute(work.tx)
  return rows.length > 0
}
