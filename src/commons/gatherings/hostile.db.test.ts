import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { eventFields } from '../../services/events/event-input.ts'
import { type Person, planned, typedEvent, wrongCounters } from './gatherings.fixture.ts'

let house: TestHouse
let editor: Person
let kim: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  kim = await house.addPerson('Kim Bürgerin')
})
afterAll(() => house.close())

/** What people and machines type when they mean harm or do not look. */
const odd = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    '99999999999999999999',
    '2027-02-30',
    '2027-03-28',
    '02:30',
    '25:00',
    '24:00',
    'NaN',
    'null',
    '../..',
    '\u0000',
    '\ud800',
    '<script>',
    "' or 1=1 --",
    '=1+1',
    '☃',
    '00000000-0000-0000-0000-000000000000',
    'x'.repeat(5000),
  ),
  fc.string({ maxLength: 40, unit: 'binary' }),
)

test('no form of an event answers with an error of the program, whatever is typed', async () => {
  const names = Object.keys(eventFields)
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 6 }), async (some) => {
      const response = await house.post('/musterkreis/termine/planen', { ...typedEvent, ...some }, editor)
      expect([303, 422]).toContain(response.status)
    }),
    { numRuns: 60 },
  )
})

test('no registration does either, and the counters stay right', async () => {
  const { registration } = await planned(house, editor, { title: 'Unfug', capacity: '30', partyMax: '3' })
  const names = ['name', 'mail', 'persons', 'answer1', 'answer8', 'unknown']
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 4 }),
      fc.boolean(),
      async (some, guest) => {
        const response = await house.post(
          registration,
          { name: 'Wer auch immer', mail: 'wer@example.org', ...some },
          guest ? undefined : kim,
        )
        expect([303, 422, 429]).toContain(response.status)
        if (!guest && response.status === 303) await house.post(`${registration}/absagen`, {}, kim)
      },
    ),
    { numRuns: 40 },
  )
  expect(await wrongCounters(house)).toEqual([])
})

test('addresses that name nothing are “not found”, not an error', async () => {
  const { registration } = await planned(house, editor, { title: 'Adressen' })
  for (const path of [
    '/anmeldung/abc',
    '/anmeldung/%00',
    "/anmeldung/'",
    '/termine/%f0%9f',
    '/termine/x/kalender.ics',
    '/anmeldung/00000000-0000-0000-0000-000000000000/liste',
  ]) {
    expect((await house.get(`/musterkreis${path}`, editor)).status, path).toBe(404)
  }
  expect((await house.get(`${registration}/liste/streichen/abc`, editor)).status).toBe(404)
  expect((await house.get(`${registration}/verwalten/%00`)).status).toBe(404)
  expect((await house.post(`${registration}/fragen/abc/entfernen`, {}, editor)).status).toBe(303)
})
