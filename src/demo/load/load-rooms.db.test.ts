import { expect, test } from 'vitest'
import { testHouse } from '#test/support/house.ts'
import { fillRooms } from './fill-rooms.ts'
import { restQueue } from './follow-up.ts'
import { loadBookings } from './load-bookings.ts'
import { loadDemo } from './load-demo.ts'

test('some weeks of bookings are there after the first job, two years after the second, and never twice', async () => {
  const house = await testHouse()
  await loadDemo(house.tools)
  const { rows: waitingJobs } = await house.database.pool.query(`select data from jobs.job where name = $1`, [
    restQueue,
  ])
  const carried = waitingJobs[0].data
  await loadBookings.run(house.tools, carried)
  const count = async () => {
    const { rows } = await house.database.pool.query<{ bookings: number; persons: number; taken: number }>(
      `select (select count(*)::int from rooms.booking) as bookings, (select count(person_id)::int from rooms.booking) as persons,
        (select count(*)::int from rooms.occupancy) as taken`,
    )
    return rows[0]
  }
  const atStart = await count()
  expect(atStart?.bookings).toBeGreaterThan(300)
  expect(atStart?.bookings).toBeLessThan(900)
  await fillRooms.run(house.tools, { today: '2026-11-26' })
  const filled = await count()
  expect(filled?.bookings).toBeGreaterThan(5_500)
  // One evening, fourteen rehearsals of the choir and the eight evenings of a course.
  expect(filled?.persons).toBe(24)
  expect(filled?.taken).toBeGreaterThan(5_500)
  await fillRooms.run(house.tools, { today: '2026-11-26' })
  await loadBookings.run(house.tools, carried)
  expect(await count()).toEqual(filled)
  const { rows: waiting } = await house.database.pool.query(
    `select s.slug, count(*)::int as waiting from rooms.booking b join spaces.space s on s.id = b.space_id where b.state = 'asked' group by s.slug`,
  )
  const { rows: invoices } = await house.database.pool.query(
    `select state, count(*)::int as count from rooms.invoice where kind = 'invoice' group by state order by state`,
  )
  expect(invoices).toEqual([
    { state: 'cancelled', count: 1 },
    { state: 'issued', count: 2 },
    { state: 'paid', count: 1 },
    { state: 'reminded', count: 1 },
  ])
  // Two families, and a course of eight evenings.
  expect(waiting).toEqual([{ slug: 'mayen-koblenz', waiting: 10 }])
  // Nobody's name is kept longer than a month.
  const { rows: named } = await house.database.pool.query(
    `select 1 from rooms.booking where name <> '' and ends_at < $1::timestamptz - interval '30 days'`,
    [house.now().toString()],
  )
  expect(named).toHaveLength(0)
  await house.close()
}, 300_000)
