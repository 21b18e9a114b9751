import type { TestHouse } from '#test/support/house.ts'
import { networkIds as ids } from '../network-ids.ts'
import type { Everybody } from '../roles.ts'

/** A meeting that everybody reads, with a room, an excursion with a station and somebody who reports; and methods. */
export async function networkMeetingsContent(house: TestHouse, { people }: Everybody): Promise<void> {
  const office = people['programme-office']
  await house.post('/vernetzung/methoden/vorrat', {}, office)
  const meeting = {
    ...{ title: 'Treffen in Musterdorf', form: 'meeting', audience: 'all', host: house.district, registration: 'here' },
    ...{ startDay: '2027-03-04', startTime: '10:00', endDay: '2027-03-05', endTime: '15:00', place: 'Dorfhaus' },
  }
  await house.post('/vernetzung/treffen/planen', meeting, office)
  await house.post('/vernetzung/treffen/treffen-in-musterdorf/veroeffentlichen', {}, office)
  const { pool } = house.database
  const { rows } = await pool.query(`select id from network.meeting where slug = 'treffen-in-musterdorf'`)
  const at = [house.network, rows[0].id]
  const report = { body: 'Es war gut.', press: 'Für die Zeitung.', published: 'yes', version: '0' }
  await house.post('/vernetzung/treffen/treffen-in-musterdorf/bericht/bearbeiten', report, office)
  await pool.query(`insert into network.room (space_id, id, meeting_id, name) values ($1, $3, $2, 'Saal')`, [
    ...at,
    ids.room,
  ])
  await pool.query(
    `insert into network.item (space_id, id, meeting_id, kind, title, starts_at, ends_at, room_id, method_id)
     select $1, $3, $2, 'excursion', 'Exkursion', '2027-03-04T12:00:00Z', '2027-03-04T14:00:00Z', $4, id from network.method where slug = 'blitzlicht'`,
    [...at, ids.item, ids.room],
  )
  await pool.query(
    `insert into network.item_part (space_id, id, item_id, part, actor_id) values ($1, $2, $3, 'reports', $4)`,
    [house.network, ids.itemPart, ids.item, house.district],
  )
  await pool.query(
    `insert into network.station (space_id, id, slug, item_id, name, created_at, updated_at) values ($1, $2, 'werkstatt', $3, 'Werkstatt', now(), now())`,
    [house.network, ids.station, ids.item],
  )
  await pool.query(
    `insert into network.material (space_id, id, meeting_id, item_id, title, holder, licence, audience, web_address, added_at)
     values ($1, $2, $3, $4, 'Folien zur Exkursion', 'Bauhof', 'cc-by', 'all', 'https://example.org/folien.pdf', now())`,
    [house.network, ids.material, rows[0].id, ids.item],
  )
  const line = {
    line: ids.line,
    question: 'place',
    aspect: 'hurdle',
    actor: house.district,
    words: 'Es fehlt an Zeit.',
  }
  await house.post('/vernetzung/treffen/treffen-in-musterdorf/gruppenarbeit/organisation', line, people.editor)
}
