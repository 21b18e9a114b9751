import { digest } from '#foundation/http/session-cookie.ts'
import type { TestHouse } from '#test/support/house.ts'
import { providerPart } from '../../../src/services/rooms/access.ts'
import { someHouse } from '../../../src/services/rooms/bookings/booking.fixture.ts'
import type { Everybody } from '../roles.ts'
import { seriesConfirmToken, seriesIds, seriesKey } from '../room-series-ids.ts'

/** Series of the citizen, of a guest, and one that waits for the organisation's answer, under fixed ids. */
export async function roomsSeriesContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  const { pool } = house.database
  const space = house.district
  const now = house.now().toString()
  await pool.query(
    `insert into organisations.admission (space_id, id, organisation_id, part, state, asked_at, decided_at)
     values ($1, gen_random_uuid(), $2, $3, 'admitted', $4, $4) on conflict do nothing`,
    [space, organisation, providerPart, now],
  )
  const { add } = await someHouse(house, people.editor.id)
  const resource = await add({ slug: 'seriensaal', more: { organisation_id: organisation } })
  const series = async (id: string, state: string, who: { person?: string; key?: string; mail?: string }) => {
    await pool.query(
      `insert into rooms.series (space_id, id, resource_id, origin, person_id, link_key, first_day, last_day, every_weeks, weekdays, opens, closes,
         skip_holidays, skip_school_holidays, made_at)
       values ($1, $2, $3, 'booker', $4, $5, '2026-12-20', '2027-01-03', 1, '{7}', 1080, 1200, true, false, $6)`,
      [space, id, resource, who.person ?? null, who.key ? Buffer.from(who.key, 'base64url') : null, now],
    )
    await pool.query(
      `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, mail, booked_as, purpose, made_at, updated_at, series_id)
       select $1, gen_random_uuid(), $2, 'S-' || right($3::uuid::text, 2) || n, 'normal', $4, '2026-12-20'::date + 7 * n + time '18:00', '2026-12-20'::date + 7 * n + time '20:00',
         $5, 'Gast', $6, 'private', 'meeting', $7, $7, $3::uuid from generate_series(0, 1) n`,
      [space, resource, id, state, who.person ?? null, who.mail ?? null, now],
    )
  }
  await series(seriesIds.own, 'confirmed', { person: people.citizen.id })
  await series(seriesIds.guest, 'confirmed', { key: seriesKey, mail: 'seriengast@example.org' })
  await series(seriesIds.asked, 'asked', { mail: 'serienfrage@example.org' })
  await pool.query(
    `insert into accounts.token (token_hash, purpose, mail, payload, created_at, expires_at) values ($1, 'rooms.confirm-series', 'seriengast@example.org', $2, $3, $4)`,
    [
      digest(seriesConfirmToken),
      JSON.stringify({ series: seriesIds.guest }),
      now,
      house.now().add({ hours: 1 }).toString(),
    ],
  )
}
