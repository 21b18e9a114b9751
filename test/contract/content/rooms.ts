import { digest } from '#foundation/http/session-cookie.ts'
import type { TestHouse } from '#test/support/house.ts'
import { providerPart } from '../../../src/services/rooms/access.ts'
import { someHouse } from '../../../src/services/rooms/bookings/booking.fixture.ts'
import type { Everybody } from '../roles.ts'
import { roomConfirmToken, roomGuestKey, roomsIds } from '../room-bookings-ids.ts'

/** A house of the organisation with two rooms; bookings of the citizen and of a guest, and one that waits, under fixed ids. */
export async function roomsContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  const { pool } = house.database
  const space = house.district
  await pool.query(
    `insert into organisations.admission (space_id, id, organisation_id, part, state, asked_at, decided_at)
     values ($1, gen_random_uuid(), $2, $3, 'admitted', $4, $4) on conflict do nothing`,
    [space, organisation, providerPart, house.now().toString()],
  )
  const { building, add } = await someHouse(house, people.editor.id)
  const saal = await add({ slug: 'buchungssaal', more: { organisation_id: organisation, approval: true } })
  await add({ slug: 'buchungsstube', more: { organisation_id: organisation } })
  await pool.query(
    `insert into rooms.building (space_id, id, organisation_id, name) values ($1, $2, $3, 'Buchungshaus')`,
    [space, roomsIds.building, organisation],
  )
  await pool.query('update rooms.unit set building_id = $1 where building_id = $2', [roomsIds.building, building])
  await pool.query('update rooms.resource set building_id = $1 where building_id = $2', [roomsIds.building, building])
  await pool.query(`insert into rooms.unit (space_id, id, building_id, name) values ($1, $2, $3, 'Kammer')`, [
    space,
    roomsIds.unit,
    roomsIds.building,
  ])
  await pool.query(
    `insert into rooms.price (space_id, id, resource_id, position, per, cents) values ($1, $2, $3, 1, 'hour', 1000)`,
    [space, roomsIds.price, saal],
  )
  await pool.query(
    `insert into rooms.exception (space_id, id, resource_id, first_day, last_day, reason) values ($1, $2, $3, '2027-01-01', '2027-01-02', 'Ruhe')`,
    [space, roomsIds.exception, saal],
  )
  const booking = async (
    id: string,
    day: string,
    state: string,
    more: { person?: string; mail?: string; key?: string },
  ) => {
    await pool.query(
      `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, mail, link_key, booked_as, purpose, made_at, updated_at)
       values ($1, $2, $3, $4, 'normal', $5, $6::date + time '18:00', $6::date + time '20:00', $7, 'Gast', $8, $9, 'private', 'meeting', $10, $10)`,
      [
        space,
        id,
        saal,
        `R-${id.slice(-8)}`,
        state,
        day,
        more.person ?? null,
        more.mail ?? null,
        more.key ? Buffer.from(more.key, 'base64url') : null,
        house.now().toString(),
      ],
    )
  }
  await booking(roomsIds.own, '2026-12-20', 'confirmed', { person: people.citizen.id })
  await booking(roomsIds.asked, '2026-12-21', 'asked', { mail: 'fragt@example.org', key: `x${roomGuestKey.slice(1)}` })
  await booking(roomsIds.guest, '2026-12-22', 'confirmed', { mail: 'gast@example.org', key: roomGuestKey })
  const unconfirmed = roomsIds.guest.replace('b7', 'ba')
  await booking(unconfirmed, '2026-12-23', 'unconfirmed', {
    mail: 'noch@example.org',
    key: `y${roomGuestKey.slice(1)}`,
  })
  await pool.query(
    `insert into accounts.token (token_hash, purpose, mail, payload, created_at, expires_at) values ($1, 'rooms.confirm', 'noch@example.org', $2, $3, $4)`,
    [
      digest(roomConfirmToken),
      JSON.stringify({ booking: unconfirmed }),
      house.now().toString(),
      house.now().add({ hours: 1 }).toString(),
    ],
  )
}
