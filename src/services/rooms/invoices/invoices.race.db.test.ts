import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { billing, book, type Person, writeInvoice } from './invoice.fixture.ts'

let house: TestHouse
let editor: Person
let citizen: Person
beforeAll(async () => {
  house = await testHouse()
  ;({ editor, citizen } = await billing(house))
}, 60_000)
afterAll(() => house?.close())

const numbers = async () => {
  const { rows } = await house.database.pool.query<{ number: string }>(
    'select number from rooms.invoice order by ordinal',
  )
  return rows.map(({ number }) => number)
}
const upTo = (last: number) =>
  Array.from({ length: last }, (_, place) => `R-2026-${String(place + 1).padStart(4, '0')}`)

test('fifty invoices at once, half of them for bookings that stand on one already: no gap, no number twice', async () => {
  const bookings: string[] = []
  const first = Temporal.PlainDate.from('2026-12-01')
  for (let number = 0; number < 25; number++)
    bookings.push(await book(house, citizen, first.add({ days: number }).toString()))
  const answers = await Promise.all(
    [...bookings, ...bookings].map(async (booking) => (await writeInvoice(house, editor, [booking])).answer.status),
  )
  expect(answers.filter((status) => status === 303)).toHaveLength(25)
  expect(answers.filter((status) => status === 422)).toHaveLength(25)
  expect(await numbers()).toEqual(upTo(25))
}, 120_000)
