import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { setMark } from './marks.ts'
import { recount } from './tally.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())

test('the same mark, set fifty times at the same moment, counts once; fifty people count fifty', async () => {
  const subject = { kind: 'test.thing', id: house.tools.newId() }
  const press = (person: string, on = true) =>
    house.inSpace(house.district, (tx) =>
      setMark({ tx, space: { id: house.district }, now: house.now() } as never, person, subject, 'support', on),
    )
  const number = async () =>
    (
      await house.inSpace(house.district, (tx) =>
        sql<{ number: number }>`select number from responses.tally where subject_id = ${subject.id}`.execute(tx),
      )
    ).rows[0]?.number
  const kim = await house.addPerson('Kim Bürgerin')
  await Promise.all(Array.from({ length: 50 }, () => press(kim.id)))
  expect(await number()).toBe(1)
  await Promise.all(Array.from({ length: 50 }, (_, index) => press(kim.id, index % 2 === 0)))
  await press(kim.id, true)
  expect(await number()).toBe(1)
  const people = await Promise.all(Array.from({ length: 50 }, (_, index) => house.addPerson(`Person ${index}`)))
  await Promise.all(people.map(({ id }) => press(id)))
  expect(await number()).toBe(51)
  expect(await house.inSpace(house.district, (tx) => recount(tx, house.district))).toBe(0)
})
