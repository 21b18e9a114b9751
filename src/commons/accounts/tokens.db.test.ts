import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse, testNow } from '#test/support/house.ts'
import { issueToken, peekToken, takeToken } from './tokens.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse()
})
afterAll(() => house.close())

const purpose = 'gatherings.registration'
const guest = { purpose, mail: 'gast@example.org', payload: { seats: 2 }, hours: 1 }
const now = testNow
const issue = (token = guest) =>
  house.inSpace(house.district, (tx) => issueToken({ tx, now, random: randomBytes }, token))
const take = (token: string, wanted = purpose, at = now) =>
  house.inSpace(house.district, (tx) => takeToken({ tx, now: at }, token, wanted))

test('a token is seen as often as one likes and taken once, inside a space', async () => {
  const token = await issue()
  expect(token).toHaveLength(43)
  const held = { mail: 'gast@example.org', person: null, payload: { seats: 2 } }
  expect(await house.inSpace(house.otherDistrict, (tx) => peekToken({ tx, now }, token, purpose))).toEqual(held)
  expect(await take(token)).toEqual(held)
  expect(await take(token)).toBe('used')
})

test('a wrong token, a wrong purpose, a token too old', async () => {
  const token = await issue()
  expect(await take('x')).toBe('unknown')
  expect(await take(token, 'gatherings.cancel')).toBe('unknown')
  expect(await take(token, purpose, now.add({ minutes: 60 }))).toBe('expired')
  expect(await take(token, purpose, now.add({ minutes: 59 }))).toMatchObject({ mail: 'gast@example.org' })
})

test('of two at the same moment one wins', async () => {
  const token = await issue()
  const taken = await Promise.all(Array.from({ length: 8 }, () => take(token)))
  expect(taken.filter((one) => typeof one === 'object')).toHaveLength(1)
  expect(taken.filter((one) => one === 'used')).toHaveLength(7)
})

test('nothing inside a space makes, sees or uses a token of the account itself, or reads the table', async () => {
  await expect(issue({ ...guest, purpose: 'password' })).rejects.toMatchObject({ code: '42501' })
  const token = await house.inHouse((tx) =>
    issueToken({ tx, now, random: randomBytes }, { ...guest, purpose: 'password' }),
  )
  expect(await take(token, 'password')).toBe('unknown')
  expect(await house.inHouse((tx) => takeToken({ tx, now }, token, 'password'))).toMatchObject({
    mail: 'gast@example.org',
  })
  await expect(
    house.inSpace(house.district, (tx) => tx.selectFrom('accounts.token').selectAll().execute()),
  ).rejects.toMatchObject({ code: '42501' })
})
