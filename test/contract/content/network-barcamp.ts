import type { TestHouse } from '#test/support/house.ts'
import { networkIds as ids } from '../network-ids.ts'
import type { Everybody } from '../roles.ts'

/** A public barcamp of the district with a room, a slot and a pitched session with its host. */
export async function networkBarcampContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const office = people['programme-office']
  const meeting = {
    ...{ title: 'Camp in Musterdorf', form: 'barcamp', audience: 'all', host: house.district, registration: 'none' },
    ...{ startDay: '2027-05-04', startTime: '09:00', endDay: '2027-05-04', endTime: '17:00' },
  }
  await house.post('/vernetzung/treffen/planen', meeting, office)
  await house.post('/vernetzung/treffen/camp-in-musterdorf/veroeffentlichen', {}, office)
  const { pool } = house.database
  const { rows } = await pool.query(`select id from network.meeting where slug = 'camp-in-musterdorf'`)
  const at = [house.network, rows[0].id]
  await pool.query(`insert into network.room (space_id, id, meeting_id, name) values ($1, $3, $2, 'Saal')`, [
    ...at,
    ids.campRoom,
  ])
  await pool.query(
    `insert into network.slot (space_id, id, meeting_id, starts_at, ends_at) values ($1, $3, $2, '2027-05-04T08:00:00Z', '2027-05-04T09:00:00Z')`,
    [...at, ids.slot],
  )
  await pool.query(
    `insert into network.session (space_id, id, meeting_id, number, title, state, author_id, created_at, updated_at)
     values ($1, $3, $2, 1, 'Mitfahrbank', 'parked', $4, now(), now())`,
    [...at, ids.session, people.editor.id],
  )
  await pool.query(
    `insert into network.session_host (space_id, id, session_id, name) values ($1, $2, $3, 'Bürgermeisteramt')`,
    [house.network, ids.host, ids.session],
  )
}
