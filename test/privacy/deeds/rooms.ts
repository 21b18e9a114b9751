import type { TestHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../../../src/services/rooms/bookings/booking.fixture.ts'
import { type Cast, deed, went } from '../deed.ts'

/** The person enters a room, books it once for later, once for a day that is over, and as a series; the guest books and confirms. */
export const rooms = deed({
  module: 'rooms',
  guest: true,
  async act(house, { person, marker, guest }) {
    const { add } = await someHouse(house, person.id)
    await add({ slug: 'saal-der-spuren', hour: 1000 })
    await add({ slug: 'saal-des-wartens' })
    const form = '/musterkreis/raeume/saal-der-spuren/buchen'
    const wish = { ...evening, preis: '2000', pay: 'site' }
    // By invoice: the address goes with the booking. Written invoices stay by law; their own test proves that.
    await house.database.pool.query(
      `insert into rooms.biller (space_id, id, ways, name, street, postcode, town, tax_number, iban)
       values ($1, gen_random_uuid(), '{site,invoice}', 'Kreis', 'Weg 1', '12345', 'Ort', '29/655/12345', 'DE02120300000000202051')`,
      [house.district],
    )
    const bill = {
      pay: 'invoice',
      billName: marker.words,
      billStreet: marker.words,
      billPostcode: '12345',
      billTown: marker.words,
    }
    await went(house.post(form, { ...wish, ...bill, words: marker.words }, person))
    await house.database.pool.query(
      `insert into rooms.feed_address (space_id, id, person_id, token_hash, created_at) values ($1, gen_random_uuid(), $2, '\\x01', $3)`,
      [house.district, person.id, house.now().toString()],
    )
    await went(house.post(form, { ...wish, tag: '2026-12-11', words: marker.words }, person))
    await house.database.pool.query(
      `update rooms.booking set starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days', decided_by = $1
       where starts_at::date = '2026-12-11'`,
      [person.id],
    )
    // Three Mondays in one.
    const series = { tag: '2027-01-04', bistag: '2027-01-18', wochen: '1', von: '19:00', bis: '21:00' }
    const asked = { ...series, gruppe: 'private', zweck: 'meeting', preis: '6000', anzahl: '3' }
    await went(
      house.post('/musterkreis/raeume/saal-der-spuren/serie', { ...asked, ...bill, words: marker.words }, person),
    )
    await went(
      house.post(form, { ...wish, tag: '2026-12-12', name: guest.words, mail: guest.mail, words: guest.words }),
    )
    await went(house.post(await confirmLink(house, guest.mail), {}))
    await waitFor(house, person, marker, guest)
  },
})

async function confirmLink(house: TestHouse, mail: string): Promise<string> {
  const { rows } = await house.database.pool.query<{ body: string }>(
    `select body from inbox.mail where recipient = $1 and body like '%/bestaetigen/%' and body like '%/raeume/%' order by created_at desc, id desc limit 1`,
    [mail],
  )
  return /http:\/\/allmende\.test(\/musterkreis\/raeume\/\S*bestaetigen\/\S+)/.exec(rows[0]?.body ?? '')?.[1] as string
}

/** Somebody else has the evening; the person and the guest wait for it. */
async function waitFor(
  house: TestHouse,
  person: Cast['person'],
  marker: Cast['marker'],
  guest: Cast['guest'],
): Promise<void> {
  const other = await house.addPerson('Ada Andere')
  const evenings = { ...evening, tag: '2026-12-14' }
  await went(house.post('/musterkreis/raeume/saal-des-wartens/buchen', evenings, other))
  const list = '/musterkreis/raeume/saal-des-wartens/warteliste'
  const wish = { ...evenings, flexible: '0', anzahl: '1' }
  await went(house.post(list, { ...wish, words: marker.words }, person))
  await went(house.post(list, { ...wish, name: guest.words, mail: guest.mail, words: guest.words }))
  await went(house.post(await confirmLink(house, guest.mail), {}))
}
