import { switchOn } from '#test/support/switch-on.ts'
import { deed, went } from '../deed.ts'

/** The person notes a deposit, takes a note back and hands a key over as an editor; with an own booking that owed a deposit and was never paid. */
export const roomsKeys = deed({
  module: 'rooms',
  async act(house, { person, marker }) {
    const { pool } = house.database
    const space = house.district
    const now = house.now().toString()
    const building = crypto.randomUUID()
    const resource = crypto.randomUUID()
    await switchOn(house, 'rooms')
    await pool.query(`insert into rooms.building (space_id, id, name) values ($1, $2, 'Haus der Spuren')`, [
      space,
      building,
    ])
    await pool.query(
      `insert into rooms.resource (space_id, id, slug, building_id, kind, takes, title, deposit_cents, state, author_id, created_at, updated_at)
       values ($1, $2, 'schluessel-der-spuren', $3, 'room', 'all', 'Schlüssel der Spuren', 5000, 'published', $4, $5, $5)`,
      [space, resource, building, person.id, now],
    )
    const booking = async (days: number, own: boolean) => {
      const id = crypto.randomUUID()
      await pool.query(
        `insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, person_id, name, booked_as, purpose, words, deposit_cents, made_at, updated_at)
         values ($1, $2, $3, $4, 'normal', 'confirmed', $5::timestamptz + make_interval(days => $6), $5::timestamptz + make_interval(days => $6, hours => 2),
           $7, $8, 'private', 'meeting', $9, 5000, $5, $5)`,
        [
          space,
          id,
          resource,
          `R-${id.slice(0, 8)}`,
          now,
          days,
          own ? person.id : null,
          own ? marker.name : 'Jemand',
          own ? marker.words : '',
        ],
      )
      await pool.query(
        `insert into rooms.deposit (space_id, booking_id, cents, state, due_days, requested_at) values ($1, $2, 5000, 'requested', 7, $3)`,
        [space, id, now],
      )
      return id
    }
    await booking(40, true)
    const theirs = await booking(41, false)
    await went(house.post(`/musterkreis/raeume/kautionen/${theirs}/bezahlt`, {}, person))
    // Noted by mistake, taken back, noted again.
    const mistake = { was: 'paid', mistake: 'Andere Buchung' }
    await went(house.post(`/musterkreis/raeume/kautionen/${theirs}/zuruecknehmen`, mistake, person))
    await went(house.post(`/musterkreis/raeume/kautionen/${theirs}/bezahlt`, {}, person))
    await went(house.post(`/musterkreis/raeume/kautionen/${theirs}/zurueck`, {}, person))
    await went(house.post(`/musterkreis/raeume/schluessel/${theirs}`, { deed: 'give' }, person))
    await went(house.post(`/musterkreis/raeume/schluessel/${theirs}`, { deed: 'take' }, person))
  },
})
