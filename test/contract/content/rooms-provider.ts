import { randomUUIDv7 } from 'node:crypto'
import type { TestHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import type { Everybody } from '../roles.ts'
import { roomsIds } from '../rooms-ids.ts'

/** A published hall of the organisation, which is admitted to offer it, with a request that waits; under fixed ids. */
export async function roomsProviderContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  const { pool } = house.database
  const { district } = house
  const now = house.now().toString()
  await switchOn(house, 'rooms')
  await pool.query(
    `insert into organisations.admission (space_id, id, organisation_id, part, state, asked_by, asked_at, decided_at)
     values ($1, $2, $3, 'rooms.provider', 'admitted', $4, $5, $5)`,
    [district, randomUUIDv7(), organisation, people['organisation-member'].id, now],
  )
  await pool.query(
    `insert into rooms.building (space_id, id, organisation_id, name) values ($1, $2, $3, 'Vertragshaus')`,
    [district, roomsIds.building, organisation],
  )
  await pool.query(`insert into rooms.unit (space_id, id, building_id, name) values ($1, $2, $3, 'Saal')`, [
    district,
    roomsIds.unit,
    roomsIds.building,
  ])
  await pool.query(
    `insert into rooms.resource (space_id, id, slug, building_id, organisation_id, kind, takes, title, approval, state, author_id, created_at, updated_at, published_at)
     values ($1, $2, 'vertragssaal', $3, $4, 'room', 'all', 'Vertragssaal', true, 'published', $5, $6, $6, $6)`,
    [district, roomsIds.resource, roomsIds.building, organisation, people['organisation-member'].id, now],
  )
  await pool.query(`insert into rooms.resource_unit (space_id, resource_id, unit_id) values ($1, $2, $3)`, [
    district,
    roomsIds.resource,
    roomsIds.unit,
  ])
  await pool.query(
    `insert into rooms.opening (space_id, id, resource_id, weekday, opens, closes) select $1, gen_random_uuid(), $2, day, 480, 1320 from generate_series(1, 7) day`,
    [district, roomsIds.resource],
  )
  await pool.query(
    `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, name, mail, booked_as, purpose, made_at, updated_at)
     values ($1, $2, $3, 'R-VERTRAG1', 'normal', 'asked', '2026-12-12T17:00Z', '2026-12-12T20:00Z', 'Gast', 'gast@example.org', 'private', 'party', $4, $4)`,
    [district, roomsIds.asked, roomsIds.resource, now],
  )
  await pool.query(
    `insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active) values ($1, $2, $3, '2026-12-12T17:00Z', '2026-12-12T20:00Z', true)`,
    [district, roomsIds.asked, roomsIds.unit],
  )
}
