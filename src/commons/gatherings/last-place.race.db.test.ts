import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { type Person, planned, wrongCounters } from './gatherings.fixture.ts'

let house: TestHouse
let editor: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house.close())

const attempts = 200

test('200 people want the last place: one has it, 199 wait in order', async ({ skip }) => {
  if (house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
  const { registration, id } = await planned(house, editor, { title: 'Letzter Platz', capacity: '1' })
  const people = []
  for (let number = 0; number < attempts; number++) people.push(await house.addPerson(`Person ${number}`))
  const { csrfToken } = await import('#foundation/http/csrf.ts')
  const { digest } = await import('#foundation/http/session-cookie.ts')
  const tokenOf = (person: Person) =>
    csrfToken(house.house.secret, digest(person.cookie.slice('allmende='.length)).toString('hex'), house.now())
  const answers = await Promise.all(
    people.map((person) => house.post(registration, { name: person.name }, person, { csrf: tokenOf(person) })),
  )
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 303))
  const { rows } = await house.database.pool.query<{ state: string; number: number }>(
    'select state, number from gatherings.registration where gathering_id = $1 order by number',
    [id],
  )
  expect(rows.map(({ number }) => number)).toEqual(people.map((_, index) => index + 1))
  expect(rows.map(({ state }) => state)).toEqual([
    'registered',
    ...Array.from({ length: attempts - 1 }, () => 'waiting'),
  ])
  expect(await wrongCounters(house)).toEqual([])

  // And the other way round: everybody cancels at once, nobody is lost, nobody has two places.
  const leave = await Promise.all(
    people.map((person) => house.post(`${registration}/absagen`, {}, person, { csrf: tokenOf(person) })),
  )
  expect(new Set(leave.map(({ status }) => status))).toEqual(new Set([303]))
  expect(await wrongCounters(house)).toEqual([])
  const { rows: after } = await house.database.pool.query(
    'select taken, waiting from gatherings.gathering where id = $1',
    [id],
  )
  expect(after).toEqual([{ taken: 0, waiting: 0 }])
}, 120_000)

test('the database itself refuses a place that is not there', async () => {
  const { id } = await planned(house, editor, { title: 'Notbremse', capacity: '3' })
  await expect(
    house.database.pool.query('update gatherings.gathering set taken = 4 where id = $1', [id]),
  ).rejects.toThrow('places_left')
})
