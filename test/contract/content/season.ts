import type { TestHouse } from '#test/support/house.ts'
import type { Everybody } from '../roles.ts'
import { roomsIds } from '../rooms-ids.ts'
import { seasonIds } from '../season-ids.ts'

/** A round that is open and one that is proposed, given by the organisation; a club of its member has applied to both. */
export async function seasonContent(house: TestHouse, { people, organisation }: Everybody): Promise<void> {
  const { pool } = house.database
  const space = house.district
  const member = people['organisation-member'].id
  const now = house.now().toString()
  await pool.query(
    `insert into organisations.organisation (id, name, kind, created_at) values ($1, 'Saisonverein', 'club', $2)`,
    [seasonIds.club, now],
  )
  await pool.query(
    `insert into organisations.membership (organisation_id, person_id, role, since) values ($1, $2, 'member', $3)`,
    [seasonIds.club, member, now],
  )
  for (const [id, state] of [
    [seasonIds.open, 'open'],
    [seasonIds.proposed, 'proposed'],
  ]) {
    await pool.query(
      `insert into rooms.season (space_id, id, organisation_id, title, opens_on, closes_on, first_day, last_day, criteria, priorities, state,
         asked_at, computed_at, proposed_at, objections_until, author_id, created_at, updated_at)
       values ($1, $2, $3, 'Vertragsrunde', '2026-11-01', '2026-12-20', '2027-01-04', '2027-06-30', '{one-before-two,lot}', '{eins,zwei}', $4,
         $6, $6, $6, '2026-12-20', $5, $6, $6)`,
      [space, id, organisation, state, member, now],
    )
    await pool.query(
      `insert into rooms.season_time (space_id, season_id, resource_id, weekday, opens, closes) values ($1, $2, $3, 1, 960, 1320)`,
      [space, id, roomsIds.resource],
    )
    const application = crypto.randomUUID()
    await pool.query(
      `insert into rooms.application (space_id, id, season_id, organisation_id, person_id, state, sent_at, updated_at)
       values ($1, $2, $3, $4, $5, 'sent', $6, $6)`,
      [space, application, id, seasonIds.club, member, now],
    )
    await pool.query(
      `insert into rooms.season_wish (space_id, id, application_id, position, title, rooms, windows, minutes, times, persons, purpose)
       values ($1, $2, $3, 0, 'Probe', array[$4]::uuid[], '[{"weekday": 1, "from": 1080, "to": 1200}]', 90, 1, 20, 'culture')`,
      [space, state === 'open' ? crypto.randomUUID() : seasonIds.wish, application, roomsIds.resource],
    )
  }
  await pool.query(
    `insert into rooms.season_slot (space_id, id, season_id, wish_id, resource_id, weekday, opens, closes) values ($1, $2, $3, $4, $5, 1, 1080, 1170)`,
    [space, seasonIds.slot, seasonIds.proposed, seasonIds.wish, roomsIds.resource],
  )
  await pool.query(
    `insert into rooms.objection (space_id, id, season_id, organisation_id, person_id, words, made_at) values ($1, $2, $3, $4, $5, 'Zu spät', $6)`,
    [space, seasonIds.objection, seasonIds.proposed, seasonIds.club, member, now],
  )
}
