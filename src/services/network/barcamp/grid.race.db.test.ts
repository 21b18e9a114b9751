import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse } from '../network.fixture.ts'

const why = 'the embedded database has one connection: nothing races there'
let at: ExchangeHouse
const path = '/vernetzung/treffen/gedraenge'
let rooms: string[] = []
let slots: string[] = []
let sessions: string[] = []

const ids = async (sql: string) => (await at.house.database.pool.query<{ id: string }>(sql)).rows.map(({ id }) => id)

beforeAll(async () => {
  at = await exchangeHouse()
  const { house, support } = at
  const meeting = {
    title: 'Gedränge',
    form: 'barcamp',
    audience: 'members',
    registration: 'none',
    startDay: '2027-03-04',
    startTime: '08:00',
  }
  await house.post('/vernetzung/treffen/planen', { ...meeting, endDay: '2027-03-04', endTime: '18:00' }, support)
  await house.post(`${path}/veroeffentlichen`, {}, support)
  for (const name of ['A', 'B', 'C']) await house.post(`${path}/raeume/neu`, { name, version: '1' }, support)
  for (const from of ['10', '11', '12'])
    await house.post(
      `${path}/raster/zeiten/neu`,
      { onDay: '2027-03-04', from: `${from}:00`, to: `${from}:45`, version: '1' },
      support,
    )
  rooms = await ids('select id from network.room order by name')
  slots = await ids('select id from network.slot order by starts_at')
}, 60_000)
afterAll(() => at?.house.close())

test('thirty suggest at once: every session has a number of its own', async ({ skip }) => {
  if (at.house.database.embedded) skip(why)
  const { house, staff, free, support } = at
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      house.post(`${path}/sessions/neu`, { title: `Session ${index}` }, [staff, free, support][index % 3]),
    ),
  )
  const { rows } = await house.database.pool.query(
    'select count(distinct number)::int as numbers, max(number) as last from network.session',
  )
  expect(rows[0]).toEqual({ numbers: 30, last: 30 })
  sessions = await ids('select id from network.session order by number')
  await house.database.pool.query(`delete from network.session_host`)
  await Promise.all(sessions.map((id) => house.post(`${path}/sessions/${id}/haende`, { hands: '1' }, support)))
}, 60_000)

test('ten moderators want the same place for ten sessions: one has it, nine are told which', async ({ skip }) => {
  if (at.house.database.embedded) skip(why)
  const answers = await Promise.all(
    sessions
      .slice(0, 10)
      .map((id) => at.house.post(`${path}/sessions/${id}/platz`, { cell: `${rooms[0]}~${slots[0]}` }, at.support)),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(9).fill(422)])
  for (const answer of answers.filter(({ status }) => status === 422))
    expect(await answer.text()).toContain('Dort liegt schon')
}, 60_000)

test('nobody hosts in two rooms, however fast two are placed', async ({ skip }) => {
  if (at.house.database.embedded) skip(why)
  const pool = at.house.database.pool
  const [one, other] = sessions.slice(20, 22) as [string, string]
  for (const id of [one, other])
    await pool.query(
      `insert into network.session_host (space_id, id, session_id, person_id) values ($1, gen_random_uuid(), $2, $3)`,
      [at.house.network, id, at.staff.id],
    )
  for (let round = 0; round < 10; round++) {
    await pool.query('delete from network.placement where session_id = any($1)', [[one, other]])
    const answers = await Promise.all(
      [one, other].map((id, index) =>
        at.house.post(`${path}/sessions/${id}/platz`, { cell: `${rooms[index + 1]}~${slots[2]}` }, at.support),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  }
}, 60_000)

test('five moderators move cards about: no card is lost, none is in two places', async ({ skip }) => {
  if (at.house.database.embedded) skip(why)
  const cells = rooms.flatMap((room) => slots.map((slot) => `${room}~${slot}`))
  const moving = sessions.slice(0, 12)
  let step = 0
  const moderator = async () => {
    for (let move = 0; move < 12; move++) {
      step++
      const id = moving[(step * 7) % moving.length]
      const { status } = await at.house.post(
        `${path}/sessions/${id}/platz`,
        { cell: cells[(step * 5) % cells.length] as string, swap: 'yes' },
        at.support,
      )
      expect([303, 422]).toContain(status)
    }
  }
  await Promise.all(Array.from({ length: 5 }, moderator))
  const { rows } = await at.house.database.pool.query(
    `select count(*)::int as cards, count(distinct (room_id, slot_id))::int as cells, (select count(*)::int from network.session where state = 'parked') as parked from network.placement`,
  )
  expect(rows[0].cards).toBe(rows[0].cells)
  expect(rows[0].parked).toBe(30)
}, 60_000)

test('two merges of the same two at once: one of them is merged, the other stays', async ({ skip }) => {
  if (at.house.database.embedded) skip(why)
  const [one, other] = sessions.slice(24, 26) as [string, string]
  const answers = await Promise.all([
    at.house.post(`${path}/sessions/${one}/zusammenlegen`, { into: other }, at.support),
    at.house.post(`${path}/sessions/${other}/zusammenlegen`, { into: one }, at.support),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  const { rows } = await at.house.database.pool.query(
    `select state from network.session where id = any($1) order by state`,
    [[one, other]],
  )
  expect(rows.map(({ state }) => state)).toEqual(['merged', 'parked'])
}, 60_000)
