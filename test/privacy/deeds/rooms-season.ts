import { randomUUID } from 'node:crypto'
import { someHouse } from '../../../src/services/rooms/bookings/booking.fixture.ts'
import { deed, went } from '../deed.ts'

/** The person makes a round, applies for a club, objects, answers and changes a slot by hand. */
export const roomsSeason = deed({
  module: 'rooms',
  async act(house, { person, marker }) {
    const { pool } = house.database
    const { add } = await someHouse(house, person.id)
    const room = await add({ slug: 'halle-der-spuren' })
    const club = randomUUID()
    await pool.query(
      `insert into organisations.organisation (id, name, kind, created_at) values ($1, 'Verein der Spuren', 'club', now())`,
      [club],
    )
    await pool.query(
      `insert into organisations.membership (organisation_id, person_id, role, since) values ($1, $2, 'member', now())`,
      [club, person.id],
    )
    const at = '/musterkreis/raeume/saison'
    const round = {
      title: 'Runde der Spuren',
      opensOn: '2026-11-01',
      closesOn: '2026-12-20',
      firstDay: '2027-01-04',
      lastDay: '2027-03-31',
      criterion1: 'lot',
    }
    const made = await went(house.post(`${at}/neu`, round, person))
    const season = made.headers.get('location')?.split('/').at(-2) as string
    await went(
      house.post(`${at}/${season}/zeiten`, { rooms: [room], days: ['1'], opens: '16:00', closes: '22:00' }, person),
    )
    await went(house.post(`${at}/${season}/vergabe/oeffnen`, {}, person))
    const wish = {
      title1: 'Gruppe',
      minutes1: '60',
      times1: '1',
      room11: room,
      day11: '1',
      from11: '17:00',
      to11: '19:00',
    }
    const sent = { version: '0', priority: '0', remarks: marker.words, ...wish }
    await went(house.post(`${at}/${season}/antrag/${club}`, sent, person))
    await pool.query(
      `update rooms.season set state = 'closed', asked_by = $2, asked_at = now(), computed_at = now() where id = $1`,
      [season, person.id],
    )
    const { rows } = await pool.query<{ id: string }>(`select id from rooms.season_wish where title = 'Gruppe'`)
    const slot = { room, day: '1', from: '17:00', to: '18:00', reason: 'Ausnahme' }
    await went(house.post(`${at}/${season}/vorschlag/${rows[0]?.id}`, slot, person))
    await went(house.post(`${at}/${season}/vergabe/veroeffentlichen`, { until: '2026-12-20' }, person))
    await went(house.post(`${at}/${season}/einwand/${club}`, { words: marker.words }, person))
    const { rows: objections } = await pool.query<{ id: string }>(
      'select id from rooms.objection where season_id = $1',
      [season],
    )
    await went(house.post(`${at}/${season}/einwaende/${objections[0]?.id}`, { answer: 'Danke' }, person))
  },
})
