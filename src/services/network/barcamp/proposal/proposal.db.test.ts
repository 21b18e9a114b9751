import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../../network.fixture.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/rechentag'
const ids = async (sql: string) => (await at.house.database.pool.query<{ id: string }>(sql)).rows.map(({ id }) => id)

beforeAll(async () => {
  at = await exchangeHouse()
  const { house, support, staff, neighbour } = at
  const meeting = {
    ...{ title: 'Rechentag', form: 'barcamp', audience: 'all', registration: 'none' },
    ...{ startDay: '2027-03-04', startTime: '08:00', endDay: '2027-03-04', endTime: '18:00' },
  }
  await house.post('/vernetzung/treffen/planen', meeting, support)
  await house.post(`${path}/veroeffentlichen`, {}, support)
  for (const [name, seats] of [
    ['Saal', '80'],
    ['Kammer', '10'],
  ] as const)
    await house.post(`${path}/raeume/neu`, { name, seats, version: '1' }, support)
  for (const from of ['09', '13'])
    await house.post(
      `${path}/raster/zeiten/neu`,
      { onDay: '2027-03-04', from: `${from}:00`, to: `${from}:45`, version: '1' },
      support,
    )
  for (const [title, hands, who, more] of [
    ['Viele Hände', 60, staff, { daytime: 'afternoon' }],
    ['Wenige Hände', 8, neighbour, {}],
    ['Noch eine von Nils', 12, neighbour, {}],
    ['Die fünfte', 2, support, {}],
    ['Die sechste', 1, staff, {}],
  ] as const) {
    await house.post(`${path}/sessions/neu`, { title, ...more }, who)
    const [id] = await ids(`select id from network.session where title = '${title}'`)
    await house.post(`${path}/sessions/${id}/haende`, { hands: String(hands) }, support)
  }
}, 60_000)
afterAll(() => at?.house.close())

const grid = async () =>
  (
    await at.house.database.pool.query<{ title: string; room: string; hour: number }>(
      `select s.title, r.name as room, extract(hour from l.starts_at at time zone 'Europe/Berlin')::int as hour from network.placement p
         join network.session s on s.id = p.session_id join network.room r on r.id = p.room_id join network.slot l on l.id = p.slot_id order by s.number`,
    )
  ).rows
const proposalPage = () => read(at, `${path}/raster/vorschlag`, at.support)
const markIn = (html: string) => /name="mark" value="([0-9a-f]+)"/.exec(html)?.[1] as string

test('asked for by those who run it, computed aside, shown with what was not possible; nothing moves before', async () => {
  const { house, support, staff } = at
  expect((await house.post(`${path}/raster/vorschlag/rechnen`, {}, staff)).status).toBe(403)
  expect((await house.get(`${path}/raster/vorschlag`, staff)).status).toBe(403)
  expect((await house.post(`${path}/raster/vorschlag/rechnen`, {}, support)).status).toBe(303)
  expect(await proposalPage()).toContain('Der Vorschlag wird gerechnet')
  await house.runJobs()
  const page = await proposalPage()
  expect(page).toContain('4 von 5')
  expect(page).toContain('Kein Platz:')
  expect(page).toContain('Vorschlag übernehmen')
  expect(await grid()).toEqual([])
})

test('taken over: rooms by size, nobody in two rooms, the wish is met; what is pinned stays at the next one', async () => {
  const { house, support } = at
  const mark = markIn(await proposalPage())
  expect((await house.post(`${path}/raster/vorschlag/uebernehmen`, { mark }, support)).status).toBe(303)
  const now = await grid()
  expect(now).toHaveLength(4)
  expect(now.find(({ title }) => title === 'Viele Hände')).toMatchObject({ room: 'Saal', hour: 13 })
  const nils = now.filter(({ title }) => title === 'Wenige Hände' || title === 'Noch eine von Nils')
  expect(new Set(nils.map(({ hour }) => hour)).size).toBe(2)
  expect(await read(at, `${path}/raster/vorschlag`, support)).toContain('Vorschlag rechnen')

  const [few] = await ids(`select id from network.session where title = 'Die fünfte'`)
  const before = now.find(({ title }) => title === 'Die fünfte')
  expect(before).toBeDefined()
  expect((await house.post(`${path}/sessions/${few}/anheften`, { on: 'yes' }, support)).status).toBe(303)
  await house.post(`${path}/raster/vorschlag/rechnen`, {}, support)
  await house.runJobs()
  await house.post(`${path}/raster/vorschlag/uebernehmen`, { mark: markIn(await proposalPage()) }, support)
  expect((await grid()).find(({ title }) => title === 'Die fünfte')).toEqual(before)
})

test('when somebody moved a card meanwhile, nothing is taken over, and it is said', async () => {
  const { house, support } = at
  await house.post(`${path}/raster/vorschlag/rechnen`, {}, support)
  await house.runJobs()
  const mark = markIn(await proposalPage())
  const [many] = await ids(`select id from network.session where title = 'Viele Hände'`)
  expect((await house.post(`${path}/sessions/${many}/platz/freigeben`, {}, support)).status).toBe(303)
  const now = await grid()
  const refused = await house.post(`${path}/raster/vorschlag/uebernehmen`, { mark }, support)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Das Raster hat sich')
  expect(await grid()).toEqual(now)
  expect(await proposalPage()).toContain('Rechnen Sie neu')
})

test('a session without a place cannot be pinned', async () => {
  const [many] = await ids(`select id from network.session where title = 'Viele Hände'`)
  expect((await at.house.post(`${path}/sessions/${many}/anheften`, { on: 'yes' }, at.support)).status).toBe(303)
  expect(await ids('select id from network.session where pinned')).toHaveLength(1)
})

test('two take it over at once while three move cards: no card is lost, no cell is double, nobody hosts two', async ({
  skip,
}) => {
  const { house, support, office } = at
  if (house.database.embedded) skip('one connection: nothing happens at once')
  const sessions = await ids('select id from network.session order by number')
  const rooms = await ids('select id from network.room')
  const slots = await ids('select id from network.slot')
  for (let round = 0; round < 5; round++) {
    await house.post(`${path}/raster/vorschlag/rechnen`, {}, support)
    await house.runJobs()
    const mark = markIn(await proposalPage())
    const answers = await Promise.all([
      house.post(`${path}/raster/vorschlag/uebernehmen`, { mark }, support),
      house.post(`${path}/raster/vorschlag/uebernehmen`, { mark }, office),
      ...[0, 1, 2].map((index) =>
        house.post(
          `${path}/sessions/${sessions[(round + index) % 5]}/platz`,
          { cell: `${rooms[index % 2]}~${slots[(round + index) % 2]}`, swap: 'yes' },
          index % 2 ? support : office,
        ),
      ),
    ])
    for (const { status } of answers) expect([303, 422]).toContain(status)
    const { rows } = await house.database.pool.query<{ cells: number; cards: number; double: number }>(
      `select count(distinct (slot_id, room_id))::int as cells, count(*)::int as cards, (select count(*)::int from (
         select p.slot_id, h.person_id from network.placement p join network.session_host h on h.session_id = p.session_id
         where h.person_id is not null group by 1, 2 having count(*) > 1) twice) as double from network.placement p`,
    )
    expect(rows[0]?.cells).toBe(rows[0]?.cards)
    expect(rows[0]?.double).toBe(0)
    const shown = await read(at, `${path}/raster`, support)
    for (const title of ['Viele Hände', 'Wenige Hände', 'Noch eine von Nils', 'Die fünfte', 'Die sechste'])
      expect(shown).toContain(title)
  }
})
