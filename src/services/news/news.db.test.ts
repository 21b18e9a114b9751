import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

test('an empty list says what one can expect', async () => {
  const response = await house.get('/musterkreis/aktuelles')
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('Noch keine Meldungen')
})

test('an address that names nothing is a page that helps', async () => {
  const response = await house.get('/musterkreis/gibt-es-nicht')
  expect(response.status).toBe(404)
  expect(await response.text()).toContain('Diese Seite gibt es nicht')
  expect((await house.get('/kein-kreis/aktuelles')).status).toBe(404)
})
