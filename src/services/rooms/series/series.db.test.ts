import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '#foundation/database/transactions.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'
import { resourceById } from '../queries.ts'
import { makeSeries, type SeriesOrigin, type SeriesWish } from './save-series.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let add: Awaited<ReturnType<typeof someHouse>>['add']
let anna: Person
beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
  anna = await house.addPerson('Anna Alt')
}, 60_000)
afterAll(() => house?.close())

const wish = (more: Partial<SeriesWish['rule']> = {}): SeriesWish => ({
  rule: {
    firstDay: Temporal.PlainDate.from('2026-12-01'),
    lastDay: Temporal.PlainDate.from('2027-01-31'),
    everyWeeks: 1,
    weekdays: [4],
    opens: 1140,
    closes: 1260,
    skipHolidays: true,
    skipSchoolHolidays: false,
    ...more,
  },
  group: 'club',
  purpose: 'culture',
  persons: 20,
  words: 'Chorprobe',
})

const make = (
  resource: string,
  wished: SeriesWish,
  origin: SeriesOrigin = 'booker',
  person: Person = anna,
  count = { statements: 0 },
) =>
  transaction(
    house.database.pool,
    async ({ tx }) => {
      const work = {
        tx,
        space: { id: house.district, settings: { state: 'RP' } } as never,
        now: house.now(),
        newId: () => crypto.randomUUID(),
        random: (length: number) => Buffer.from(crypto.getRandomValues(new Uint8Array(length))),
        later: async () => {},
        sign: (() => '') as never,
      }
      const booked = await resourceById(tx, house.district, resource)
      if (!booked) throw new Error('No such resource.')
      const booker = {
        person: person.id,
        name: 'Anna',
        mail: null,
        phone: null,
        organisation: null,
        language: 'de' as const,
      }
      return makeSeries(work, booked, wished, booker, origin)
    },
    { space: house.district, count },
  )

const active = async (resource: string) =>
  (
    await house.database.pool.query<{ booking_id: string; unit_id: string; from_at: Temporal.Instant }>(
      'select o.* from rooms.occupancy o join rooms.booking b on b.id = o.booking_id where b.resource_id = $1 and o.active order by from_at',
      [resource],
    )
  ).rows

test('books what is possible and keeps the rest with its reason', async () => {
  const hall = await add({ slug: 'chorsaal', units: ['a', 'b'], hour: 1000 })
  await add({ slug: 'chorsaal-halb', units: ['b'] })
  await house.database.pool.query(
    `insert into rooms.exception (space_id, id, resource_id, first_day, last_day, reason) values ($1, gen_random_uuid(), $2, '2026-12-24', '2026-12-24', 'Heiligabend')`,
    [house.district, hall],
  )
  const answer = await house.post('/musterkreis/raeume/chorsaal-halb/buchen', { ...evening, tag: '2026-12-10' }, anna, {
    csrf: house.csrfFor(anna),
  })
  expect(answer.status).toBe(303)
  const { made, rejected, id } = await make(hall, wish())
  expect(made).toHaveLength(7)
  expect(rejected.map(({ day, code }) => `${day} ${code}`)).toEqual(['2026-12-10 taken', '2026-12-24 closed'])
  expect(rejected[1]?.reason).toContain('Heiligabend')
  expect(rejected[0]?.alternatives).toHaveLength(1)
  expect((await active(hall)).length).toBe(14)
  const { rows } = await house.database.pool.query('select * from rooms.series_date where series_id = $1', [id])
  expect(rows).toHaveLength(9)
})

test('begins at the same time on the wall all year, and leaves out the hours the clock changes', async () => {
  const hall = await add({ slug: 'nachtsaal' })
  await house.database.pool.query(`update rooms.opening set opens = 0, closes = 1440 where resource_id = $1`, [hall])
  const dates = { firstDay: Temporal.PlainDate.from('2027-03-21'), lastDay: Temporal.PlainDate.from('2027-04-04') }
  const { made, rejected } = await make(hall, wish({ ...dates, weekdays: [7], opens: 120, closes: 240 }))
  expect(rejected.map(({ day, code }) => `${day} ${code}`)).toEqual(['2027-03-28 clock-skips'])
  expect(made).toHaveLength(2)
  const rows = await active(hall)
  const local = rows.map(({ from_at }) => from_at.toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString())
  expect(new Set(local)).toEqual(new Set(['02:00:00']))
})

test('of seats every date takes a free one', async () => {
  const seats = await add({ slug: 'chorplatz', takes: 'one', units: ['p1', 'p2'] })
  await make(seats, wish())
  await make(seats, wish())
  const all = await active(seats)
  expect(new Set(all.map(({ unit_id, from_at }) => `${unit_id}${from_at}`)).size).toBe(all.length)
  await expect(make(seats, wish())).rejects.toThrow()
})

test('a year takes as many statements as a month', async () => {
  const hall = await add({ slug: 'jahressaal' })
  const counted = async (from: string, until: string) => {
    const count = { statements: 0 }
    const dates = { firstDay: Temporal.PlainDate.from(from), lastDay: Temporal.PlainDate.from(until) }
    const { made } = await make(hall, wish({ ...dates, skipHolidays: false }), 'booker', anna, count)
    return { dates: made.length, statements: count.statements }
  }
  const month = await counted('2026-11-26', '2026-12-20')
  const year = await counted('2026-12-21', '2027-11-10')
  expect(month.dates).toBe(4)
  expect(year.dates).toBe(46)
  expect(year.statements).toBe(month.statements)
})

test('nothing possible, nothing written', async () => {
  const hall = await add({ slug: 'immer-zu' })
  await house.database.pool.query('delete from rooms.opening where resource_id = $1', [hall])
  await expect(make(hall, wish())).rejects.toThrow()
  const { rows } = await house.database.pool.query('select from rooms.series where resource_id = $1', [hall])
  expect(rows).toHaveLength(0)
})

test('two series over the same hall at the same moment share the dates, none twice', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  const hall = await add({ slug: 'wettlauf', units: ['w1', 'w2'] })
  const half = await add({ slug: 'wettlauf-halb', units: ['w2'] })
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, number) =>
      make(number % 2 ? hall : half, wish({ weekdays: number % 3 ? [2, 4] : [4] })),
    ),
  )
  const made = results.flatMap((result) => (result.status === 'fulfilled' ? result.value.made : []))
  const rejections = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []))
  expect(rejections.filter((reason) => !/Refusal|refus|Problem/i.test(reason))).toEqual([])
  expect(new Set(made).size).toBe(made.length)
  const { rows } = await house.database.pool.query(
    `select distinct starts_at from rooms.booking b where resource_id = any($1) and state = 'confirmed'`,
    [[hall, half]],
  )
  expect(made.length).toBe(rows.length)
  expect((await active(hall)).length % 2).toBe(0)
}, 60_000)
