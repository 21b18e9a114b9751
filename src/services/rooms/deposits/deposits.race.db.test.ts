import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'
import { requestDeposits } from './save-deposit.ts'

let house: TestHouse
let owner: Person
let editor: Person
let hall: Offered
beforeAll(async () => {
  house = await testHouse()
  let club: string
  ;({ owner, editor, club } = await rooms(house))
  hall = await offer(house, owner, await addHouse(house, owner, club), { title: 'Festsaal', deposit: '200' })
})
afterAll(() => house?.close())

const why = 'The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.'

test('two staff decide at once, one returns and one withholds: one of them does it, the other is told what stands, one mail leaves', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  for (let round = 0; round < 5; round++) {
    const mail = `runde${round}@example.org`
    const start = `2027-02-1${round}T18:00:00Z`
    const id = await ask(house, hall.id, { state: 'confirmed', start, end: `2027-02-1${round}T20:00:00Z`, mail })
    await house.database.pool.query('update rooms.booking set deposit_cents = 20000 where id = $1', [id])
    await house.inSpace(house.district, (tx) =>
      requestDeposits({ tx, space: { id: house.district }, now: house.now() }, [id]),
    )
    const path = `/musterkreis/raeume/kautionen/${id}`
    const paid = await Promise.all([
      house.post(`${path}/bezahlt`, {}, owner),
      house.post(`${path}/bezahlt`, {}, editor),
    ])
    expect(paid.map(({ status }) => status).sort()).toEqual([303, 422])
    const answers = await Promise.all([
      house.post(`${path}/zurueck`, {}, owner),
      house.post(`${path}/einbehalten`, { euros: '50', reason: 'Boden zerkratzt' }, editor),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    const { rows } = await house.database.pool.query(
      'select state, withheld_cents from rooms.deposit where booking_id = $1',
      [id],
    )
    const returned = answers[0]?.status === 303
    expect(rows[0]).toEqual(
      returned ? { state: 'returned', withheld_cents: 0 } : { state: 'withheld', withheld_cents: 5000 },
    )
    const second = await answers[returned ? 1 : 0]?.text()
    expect(second).toContain(returned ? 'schon zurückgegeben' : 'schon etwas einbehalten')
    const { rows: mails } = await house.database.pool.query('select subject from inbox.mail where recipient = $1', [
      mail,
    ])
    expect(mails).toHaveLength(2)
  }
}, 60_000)
