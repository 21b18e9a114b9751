import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

const at = '/musterkreis/wohnsitz'
const card = { name: 'Maria Muster', street: 'Marktplatz 1', town: '12345 Musterstadt', seen: 'yes' }
async function newCode(): Promise<string> {
  const made = await house.post(`${at}/rathaus`, card, editor)
  const notice = /hinweis=([^;]+)/.exec(made.headers.get('set-cookie') ?? '')?.[1] ?? ''
  return /[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/.exec(Buffer.from(notice, 'base64url').toString())?.[0] as string
}
const confirmed = async () => (await house.database.pool.query('select person_id from residents.resident')).rows.length

test('one code by many accounts at once, then many codes of one human: one account is confirmed', async ({ skip }) => {
  if (house.database.embedded)
    skip('The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.')
  const people = []
  for (let n = 0; n < 10; n++) people.push(await house.addPerson(`Konto ${n}`))
  const code = await newCode()
  const first = await Promise.all(people.map((person) => house.post(at, { code }, person)))
  expect(first.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 9 }, () => 422)])
  expect(await confirmed()).toBe(1)
  await house.database.pool.query('delete from residents.resident')
  const codes: string[] = []
  for (let n = 0; n < 10; n++) codes.push(await newCode())
  const second = await Promise.all(people.map((person, n) => house.post(at, { code: codes[n] ?? '' }, person)))
  expect(second.map(({ status }) => status).sort()).toEqual([303, ...Array.from({ length: 9 }, () => 422)])
  expect(await confirmed()).toBe(1)
}, 60_000)
