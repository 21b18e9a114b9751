import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { services } from '../../src/services.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house?.close())

const optional = services.filter(({ everywhere, only }) => !everywhere && only !== 'network')
const pages = optional.flatMap(({ id, routes }) =>
  routes
    .filter(({ kind, only }) => kind === 'page' && only !== 'network')
    .map(({ address }) => ({ id, path: address.path as string })),
)

test('every service that can be switched off has pages here', () => {
  expect([...new Set(pages.map(({ id }) => id))].sort()).toEqual(optional.map(({ id }) => id).sort())
})

test.each(pages)('$path is not there while $id is switched off', async ({ path }) => {
  await house.database.pool.query(`update spaces.space set services = '{}' where id = $1`, [house.district])
  const response = await house.get(`/musterkreis${path.replace(/:[a-z-]+/gi, 'x')}`)
  expect(response.status).toBe(404)
})
