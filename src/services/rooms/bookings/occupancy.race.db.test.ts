import { afterAll, beforeAll, expect, test } from 'vitest'
import { inSpace } from '#foundation/database/transactions.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from './booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let add: Awaited<ReturnType<typeof someHouse>>['add']
const people: Person[] = []
beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
  for (let number = 0; number < 50; number++) people.push(await house.addPerson(`Person ${number}`))
}, 60_000)
afterAll(() => house?.close())

const wants = (slug: string, as: Person, values: Record<string, string> = {}) =>
  house.post(`/musterkreis/raeume/${slug}/buchen`, { ...evening, ...values }, as, { csrf: house.csrfFor(as) })
const counted = (statuses: readonly number[]) =>
  Object.fromEntries([303, 422].map((status) => [status, statuses.filter((one) => one === status).length]))
const overlaps = async () => {
  const { rows } = await house.database.pool.query<{ n: number }>(
    'select count(*)::int as n from rooms.occupancy a join rooms.occupancy b on a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.during && b.during where a.active and b.active',
  )
  return rows[0]?.n
}

test('200 wish the same room at the same time: one has it, 199 are refused and see other times', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  await add({ slug: 'saal' })
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, number) => wants('saal', people[number % 50] as Person)),
  )
  expect(counted(answers.map(({ status }) => status))).toEqual({ 303: 1, 422: 199 })
  for (const answer of answers.filter(({ status }) => status === 422)) {
    const page = await answer.text()
    expect(page).toMatch(/Jemand war schneller/)
    expect(page).toContain('Frei wäre zum Beispiel')
  }
  expect(await overlaps()).toBe(0)
}, 120_000)

test('halls that share parts, wished in any order: never two at once, and nobody waits for ever', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  await add({ slug: 'ganze-halle', units: ['a', 'b', 'c'] })
  await add({ slug: 'vorne', units: ['a', 'b'] })
  await add({ slug: 'hinten', units: ['c', 'b'] })
  const slugs = ['ganze-halle', 'vorne', 'hinten']
  const answers = await Promise.all(people.map((person, number) => wants(slugs[number % 3] as string, person)))
  expect(counted(answers.map(({ status }) => status))).toEqual({ 303: 1, 422: 49 })
  expect(await overlaps()).toBe(0)
}, 120_000)

test('eight seats, fifty people: eight sit', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  await add({ slug: 'platz', takes: 'one', units: ['1', '2', '3', '4', '5', '6', '7', '8'] })
  const answers = await Promise.all(people.map((person) => wants('platz', person)))
  expect(counted(answers.map(({ status }) => status))).toEqual({ 303: 8, 422: 42 })
  expect(await overlaps()).toBe(0)
}, 120_000)

test('the database itself refuses a time that is taken', async () => {
  const id = await add({ slug: 'notbremse' })
  const booked = await wants('notbremse', people[0] as Person, { tag: '2026-12-17' })
  expect(booked.status).toBe(303)
  expect((await wants('notbremse', people[0] as Person, { tag: '2026-12-18' })).status).toBe(303)
  const twice = inSpace(house.database.pool, { space: house.district }, async (tx) => {
    const { sql } = await import('kysely')
    await sql`
      insert into rooms.occupancy (space_id, booking_id, unit_id, from_at, to_at, active)
      select o.space_id, (select other.id from rooms.booking other where other.id <> o.booking_id limit 1), o.unit_id, o.from_at + interval '1 hour', o.to_at, true
      from rooms.occupancy o join rooms.booking b on b.id = o.booking_id where b.resource_id = ${id} order by o.from_at limit 1`.execute(
      tx,
    )
  })
  await expect(twice).rejects.toThrow('occupancy_once')
})
