import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '#foundation/database/connection.ts'
import { Refusal } from '#foundation/http/problems.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { providerPart } from '../access.ts'
import { someHouse } from '../bookings/booking.fixture.ts'
import { resourceBySlug } from '../queries.ts'
import type { Resource } from '../resource.ts'
import { span, told } from '../rooms.fixture.ts'
import { readRooms } from './rooms-csv.ts'
import { importBookings, importRooms } from './save.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let add: Awaited<ReturnType<typeof someHouse>>['add']
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
})
afterAll(() => house?.close())

const inDistrict = <Result>(run: (work: Parameters<typeof importRooms>[0]) => Promise<Result>): Promise<Result> =>
  house.inSpace(house.district, (tx: Tx) =>
    run({
      tx,
      space: { id: house.district },
      now: house.now(),
      newId: house.tools.newId,
      random: (count) => crypto.getRandomValues(new Uint8Array(count)) as Buffer,
      later: (queue, data, options) => house.tools.send(tx, queue, data, options),
    }),
  )

const table =
  'Haus;Anbieter;Art;Titel;Einheiten;Öffnung\r\nDorfhaus;Chor e. V.;Raum;Saal;"A, B";Mo-So 08:00-22:00\r\nDorfhaus;;Raum;Halber Saal;A;Mo-So 08:00-22:00\r\n'

test('rooms become drafts of an admitted provider; a second time nothing is written', async () => {
  const { buildings } = readRooms(table)
  expect((await inDistrict((work) => importRooms(work, editor.id, buildings)))[0]?.problem.de).toContain(
    'nicht als Anbieter',
  )
  await house.addOrganisation('Chor e. V.', editor, [[house.district, providerPart]])
  expect(await inDistrict((work) => importRooms(work, editor.id, buildings))).toEqual([])
  expect((await inDistrict((work) => importRooms(work, editor.id, buildings)))[0]?.problem.de).toContain(
    'gibt es hier schon',
  )
  const { rows } = await house.database.pool.query(
    `select r.slug, r.state, o.name, (select count(*)::int from rooms.resource_unit u where u.resource_id = r.id) as units
     from rooms.resource r join organisations.organisation o on o.id = r.organisation_id order by r.slug`,
  )
  expect(rows).toEqual([
    { slug: 'halber-saal', state: 'draft', name: 'Chor e. V.', units: 1 },
    { slug: 'saal', state: 'draft', name: 'Chor e. V.', units: 2 },
  ])
})

test('what is taken already is given back and not written, also when the file comes again', async () => {
  await add({ slug: 'stube' })
  const resource = (await house.inSpace(house.district, (tx) =>
    resourceBySlug(tx, house.district, 'stube'),
  )) as Resource
  const existing = (start: string, end: string) => ({ line: 0, words: 'Probe', span: span(start, end) })
  const file = [
    existing('2026-12-01 19:00', '2026-12-01 21:00'),
    existing('2026-12-01 20:00', '2026-12-01 22:00'),
    existing('2026-12-08 19:00', '2026-12-08 21:00'),
    existing('2027-01-01 00:00', '2027-03-15 00:00'),
  ]
  const first = await inDistrict((work) => importBookings(work, resource, file))
  expect(first.written).toBe(5)
  expect(told(first.collisions.map((one) => one.span))).toEqual(['2026-12-01 20:00 – 2026-12-01 22:00'])
  const second = await inDistrict((work) => importBookings(work, resource, file))
  expect(second.written).toBe(0)
  expect(second.collisions).toHaveLength(6)
})

test('seats are given away one by one until none is left', async () => {
  await add({ slug: 'platz', takes: 'one', units: ['p1', 'p2'] })
  const resource = (await house.inSpace(house.district, (tx) =>
    resourceBySlug(tx, house.district, 'platz'),
  )) as Resource
  const morning = { line: 0, words: 'Arbeit', span: span('2026-12-01 09:00', '2026-12-01 12:00') }
  const { written, collisions } = await inDistrict((work) =>
    importBookings(work, resource, [morning, morning, morning]),
  )
  expect([written, collisions.length]).toEqual([2, 1])
})

const stored = async (slug: string) => {
  const { rows } = await house.database.pool.query<{ bookings: number; taken: number }>(
    `select count(*)::int as bookings, (select count(*)::int from rooms.occupancy o join rooms.booking k on k.id = o.booking_id
       where k.resource_id = $1) as taken from rooms.booking where resource_id = $1`,
    [(await resourceCalled(slug)).id],
  )
  return rows[0]
}
const resourceCalled = async (slug: string) =>
  (await house.inSpace(house.district, (tx) => resourceBySlug(tx, house.district, slug))) as Resource
const evening = { line: 0, words: 'Probe', span: span('2026-12-02 19:00', '2026-12-02 21:00') }

test('a resource that was changed since it was read takes nothing from a file', async () => {
  await add({ slug: 'kammer', units: ['k1', 'k2'] })
  const resource = await resourceCalled('kammer')
  await house.database.pool.query('update rooms.resource set version = version + 1 where id = $1', [resource.id])
  await expect(inDistrict((work) => importBookings(work, resource, [evening]))).rejects.toThrow(Refusal)
  expect(await stored('kammer')).toEqual({ bookings: 0, taken: 0 })
})

test('whoever changes units waits for an import; a time that is taken at the same moment collides', async ({
  skip,
}) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  await add({ slug: 'werkstatt', units: ['w1'] })
  const resource = await resourceCalled('werkstatt')
  const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
  const order: string[] = []
  let second: Promise<{ written: number; collisions: unknown[] }> | undefined
  await inDistrict(async (work) => {
    expect((await importBookings(work, resource, [evening])).written).toBe(1)
    second = inDistrict((other) => importBookings(other, resource, [evening]))
    // Who changes what a resource takes locks it so, see `lockAgainstBookings`.
    void house
      .inSpace(house.district, (tx) => sql`select from rooms.resource where id = ${resource.id} for update`.execute(tx))
      .then(() => order.push('changed'))
    await wait(400)
    order.push('imported')
  })
  expect(await second).toMatchObject({ written: 0, collisions: [{ words: 'Probe' }] })
  await wait(200)
  expect(order).toEqual(['imported', 'changed'])
  expect(await stored('werkstatt')).toEqual({ bookings: 1, taken: 1 })
})
