import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { codesOnSlips } from '../../guest-codes/slips.fixture.ts'
import { textHouse } from './text.fixture.ts'

let world: Awaited<ReturnType<typeof textHouse>>
beforeAll(async () => {
  world = await textHouse()
  await world.make()
  await world.publish()
})
afterAll(() => world?.house.close())
beforeEach(({ skip }) => {
  if (world.house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
})

test('a printed code is used online by many and typed from paper at the same moment: one contribution', async () => {
  const { house, at, editor, write, enter, rows } = world
  const { codes } = await codesOnSlips(await house.post(`${at}/codes`, { sheets: '1' }, editor))
  const [code = ''] = codes
  const body = 'Bitte auch für Chöre.'
  const tries = Array.from({ length: 12 }, (_, number) =>
    (number % 3 === 0 ? enter : write)('Vereinen offen', { body, code }),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status).sort()
  expect(statuses).toEqual([303, ...Array.from({ length: 11 }, () => 422)])
  expect(await rows('select from participation.remark')).toHaveLength(1)
  expect(await rows('select from participation.printed_code where used')).toHaveLength(1)
}, 60_000)
