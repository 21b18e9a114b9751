import type { TestHouse } from '#test/support/house.ts'
import { keysIds } from '../keys-ids.ts'
import type { Everybody } from '../roles.ts'
import { roomsIds } from '../rooms-ids.ts'

/** A second hall in the house of `rooms-provider`, with a key, and a booking that stands and owes a deposit; under fixed ids. */
export async function roomsKeysContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  const { pool } = house.database
  const { district } = house
  const now = house.now().toString()
  await pool.query(
    `insert into rooms.resource (space_id, id, slug, building_id, organisation_id, kind, takes, title, deposit_cents, state, author_id, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, $5, 'room', 'all', 'Schlüsselsaal', 5000, 'published', $6, $7, $7, $7)`,
    [district, keysIds.resource, keysIds.slug, roomsIds.building, organisation, people['organisation-member'].id, now],
  )
  await pool.query(
    `insert into rooms.access_way (space_id, id, resource_id, kind, place) values ($1, $2, $3, 'key', 'Gemeindebüro')`,
    [district, keysIds.way, keysIds.resource],
  )
  await pool.query(
    `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, name, mail, booked_as, purpose, deposit_cents, made_at, updated_at)
     values ($1, $2, $3, 'R-VERTRAG2', 'normal', 'confirmed', '2026-12-13T17:00Z', '2026-12-13T20:00Z', 'Gast', 'gast@example.org', 'private', 'party', 5000, $4, $4)`,
    [district, keysIds.booking, keysIds.resource, now],
  )
  await pool.query(
    `insert into rooms.deposit (space_id, booking_id, cents, state, due_days, requested_at, paid_at) values ($1, $2, 5000, 'paid', 7, $3, $3)`,
    [district, keysIds.booking, now],
  )
}
