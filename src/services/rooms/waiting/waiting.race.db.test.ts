import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'
import { waitingDeeds } from './waiting.fixture.ts'
import { waitingJob } from './waiting-jobs.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let add: Awaited<ReturnType<typeof someHouse>>['add']
let deeds: ReturnType<typeof waitingDeeds>
const people: Person[] = []
beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
  deeds = waitingDeeds(house)
  for (let number = 0; number < 12; number++) people.push(await house.addPerson(`Person${number} Wartend`))
}, 60_000)
afterAll(() => house?.close())

const why = 'The embedded database has one connection: nothing can race there. Set ALLMENDE_TEST_SERVER.'
const person = (number: number) => people[number] as Person
const ok = async (response: Promise<Response>) => {
  const answer = await response
  expect(answer.status, await answer.clone().text()).toBe(303)
  return answer
}
const count = (statuses: readonly number[], status: number) => statuses.filter((one) => one === status).length

async function doubles(): Promise<number> {
  const { rows } = await house.database.pool.query<{ doubles: number }>(`
    select count(*)::int as doubles from rooms.occupancy a join rooms.occupancy b
    on a.space_id = b.space_id and a.unit_id = b.unit_id and a.booking_id < b.booking_id and a.active and b.active and a.during && b.during`)
  return rows[0]?.doubles ?? -1
}

/** Somebody has it, the others wait in order; then it is given back, and no job has run yet. */
async function freed(slug: string, waiting: readonly Person[], more: Parameters<typeof add>[0] = { slug }) {
  await add(more)
  const booked = await ok(deeds.book(slug, person(0)))
  for (const one of waiting) {
    await ok(deeds.wait(slug, one))
    house.later({ seconds: 1 })
  }
  await house.runJobs()
  await ok(deeds.cancel(booked, person(0)))
}
const job = () => waitingJob.run(house.tools, { space: house.district })

test('ten jobs at once make one offer, to the first', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  await freed('eins', people.slice(1, 6))
  await Promise.all(Array.from({ length: 10 }, job))
  expect((await deeds.line('eins')).map(({ state }) => state)).toEqual([
    'offered',
    'waiting',
    'waiting',
    'waiting',
    'waiting',
  ])
  expect((await deeds.bookings('eins')).filter(({ state }) => state === 'unconfirmed')).toHaveLength(1)
  const { rows } = await house.database.pool.query(
    `select from inbox.message where person_id = $1 and subject like 'Frei geworden: eins%'`,
    [person(1).id],
  )
  expect(rows).toHaveLength(1)
}, 60_000)

test('yes said ten times is one booking; a yes and a no at once: one of them counts', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  await freed('zwei', people.slice(1, 3))
  await job()
  const offer = await deeds.offer('zwei')
  await Promise.all(Array.from({ length: 10 }, () => ok(house.post(offer, {}))))
  expect((await deeds.bookings('zwei')).filter(({ state }) => state === 'confirmed')).toHaveLength(1)
  expect((await deeds.line('zwei')).map(({ state }) => state)).toEqual(['accepted', 'waiting'])

  await freed('drei', people.slice(1, 3))
  await job()
  const other = await deeds.offer('drei')
  await Promise.all([ok(house.post(other, {})), ok(house.post(`${other}/ablehnen`, {}))])
  const state = (await deeds.line('drei'))[0]?.state
  expect((await deeds.bookings('drei')).filter((one) => one.state === 'confirmed')).toHaveLength(
    state === 'accepted' ? 1 : 0,
  )
  expect(await doubles()).toBe(0)
}, 60_000)

test('others book while the offer is made: exactly one has the time, and who waits keeps the place', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  for (const slug of ['vier', 'fuenf', 'sechs', 'sieben']) {
    await freed(slug, people.slice(1, 3))
    const [, ...answers] = await Promise.all([
      job(),
      ...people
        .slice(3, 9)
        .map((one) => house.post(`/musterkreis/raeume/${slug}/buchen`, evening, one, { csrf: house.csrfFor(one) })),
    ])
    const booked = count(
      answers.map(({ status }) => status),
      303,
    )
    const [first, second] = await deeds.line(slug)
    expect(booked + (first?.state === 'offered' ? 1 : 0), slug).toBe(1)
    expect(first?.state).toBe(booked ? 'waiting' : 'offered')
    expect(second?.state).toBe('waiting')
  }
  expect(await doubles()).toBe(0)
}, 60_000)

test('an answer in the moment in which the offer ends: either a booking, or the next has the offer', async ({
  skip,
}) => {
  if (house.database.embedded) skip(why)
  await freed('acht', people.slice(1, 3))
  await job()
  const offer = await deeds.offer('acht')
  house.later({ hours: 24 })
  await Promise.all([job(), house.post(offer, {}), house.post('/musterkreis/raeume/acht/buchen', evening, person(5))])
  await job()
  const states = (await deeds.line('acht')).map(({ state }) => state)
  expect(states[0]).toBe('lapsed')
  const taken = (await deeds.bookings('acht')).filter(({ state }) => state === 'confirmed').length
  expect(taken + (states[1] === 'offered' ? 1 : 0)).toBe(1)
  expect(await doubles()).toBe(0)
}, 60_000)

test('several seats for one, one each for others, jobs at once: nobody sits twice', async ({ skip }) => {
  if (house.database.embedded) skip(why)
  const slug = 'plaetze'
  await add({ slug, takes: 'one', units: ['p1', 'p2', 'p3', 'p4'] })
  const booked = []
  for (let seat = 0; seat < 4; seat++) booked.push(await ok(deeds.book(slug, person(seat))))
  await ok(deeds.wait(slug, person(5), { anzahl: '3' }))
  for (const one of people.slice(6, 10)) {
    house.later({ seconds: 1 })
    await ok(deeds.wait(slug, one))
  }
  await house.runJobs()
  for (const [seat, response] of booked.entries()) await ok(deeds.cancel(response, person(seat)))
  await Promise.all([job(), job(), job()])
  expect((await deeds.line(slug)).map(({ state }) => state)).toEqual([
    'offered',
    'offered',
    'waiting',
    'waiting',
    'waiting',
  ])
  expect(await doubles()).toBe(0)
}, 60_000)
