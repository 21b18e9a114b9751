import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms, stateOf } from '../offers/provider.fixture.ts'
import { Taken } from './occupancy.ts'

let house: TestHouse
let owner: Person
let hall: Offered
beforeAll(async () => {
  house = await testHouse()
  let club: string
  ;({ owner, club } = await rooms(house))
  hall = await offer(house, owner, await addHouse(house, owner, club), { title: 'Festsaal', approval: 'open' })
})
afterAll(() => house?.close())

const requests = '/musterkreis/raeume/anfragen'
const why = 'The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.'
const time = (day: string) => ({ start: `${day}T18:00:00Z`, end: `${day}T21:00:00Z` })

/** How many units are taken twice; the constraint makes it none. */
async function doubles(): Promise<number> {
  const { rows } = await house.database.pool.query<{ doubles: number }>(`
    select count(*)::int as doubles from rooms.occupancy a join rooms.occupancy b
    on a.space_id = b.space_id and a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.active and b.active and a.during && b.during`)
  return rows[0]?.doubles ?? -1
}

test('twenty requests for one evening are approved at once: one is booked, the others are still asked for', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  const ids = []
  for (let number = 0; number < 20; number++)
    ids.push(await ask(house, hall.id, { ...time('2027-02-05'), active: false }))
  const answers = await Promise.all(ids.map((id) => house.post(`${requests}/${id}/zusagen`, {}, owner)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 19 }, () => 422)])
  const states = await Promise.all(ids.map((id) => stateOf(house, id)))
  expect(states.filter((one) => one?.state === 'confirmed')).toHaveLength(1)
  expect(states.filter((one) => one?.state === 'asked')).toHaveLength(19)
  expect(await doubles()).toBe(0)
}, 60_000)

test('an approval and bookings at the same moment: one of them has the hall', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  for (const day of ['2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09']) {
    const asked = await ask(house, hall.id, { ...time(day), active: false })
    const [approval, ...bookings] = await Promise.all([
      house.post(`${requests}/${asked}/zusagen`, {}, owner).then(({ status }) => status === 303),
      ...Array.from({ length: 5 }, () =>
        ask(house, hall.id, { ...time(day), state: 'confirmed' }).then(
          () => true,
          (error: unknown) => {
            if (error instanceof Taken) return false
            throw error
          },
        ),
      ),
    ])
    expect([approval, ...bookings].filter(Boolean), day).toHaveLength(1)
    expect((await stateOf(house, asked))?.state).toBe(approval ? 'confirmed' : 'asked')
  }
  expect(await doubles()).toBe(0)
}, 60_000)

test('ten approve the same request: one does it, nine learn that it is done, one mail leaves', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  const id = await ask(house, hall.id, { ...time('2027-02-12'), active: false, mail: 'einmal@example.org' })
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => house.post(`${requests}/${id}/zusagen`, {}, owner)),
  )
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(1)
  for (const answer of answers.filter(({ status }) => status === 422))
    expect(await answer.text()).toContain('Das ist schon zugesagt')
  const { rows } = await house.database.pool.query(`select from inbox.mail where recipient = 'einmal@example.org'`)
  expect(rows).toHaveLength(1)
}, 60_000)
