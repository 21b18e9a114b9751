import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let add: Awaited<ReturnType<typeof someHouse>>['add']
let carla: Person
let editor: Person
beforeAll(async () => {
  house = await testHouse()
  carla = await house.addPerson('Carla Citizen')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  ;({ add } = await someHouse(house, editor.id))
}, 60_000)
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/raeume/${path}`
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const book = (slug: string, others: readonly string[], as?: Person, more: Record<string, string> = {}) =>
  house.post(at(`${slug}/zusammen`), { ...evening, ...more, dazu: [...others] } as never, as)
const states = async (slug: string) => {
  const { rows } = await house.database.pool.query<{ state: string }>(
    'select b.state from rooms.booking b join rooms.resource r on r.id = b.resource_id where r.slug = $1 order by b.starts_at, b.id',
    [slug],
  )
  return rows.map(({ state }) => state)
}

test('a hall, its kitchen and a projector are booked together, priced together, and cancelled one or all', async () => {
  await add({ slug: 'fest-saal', hour: 1000 })
  const kitchen = await add({ slug: 'fest-kueche', hour: 500 })
  const projector = await add({ slug: 'fest-beamer', hour: 0 })
  const wish = new URLSearchParams({ tag: '2026-12-10', von: '19:00', bis: '21:00' })
  wish.append('dazu', kitchen)
  wish.append('dazu', projector)
  const page = await text(at(`fest-saal/zusammen?${wish}`), carla)
  expect(page).toContain('name="preis" value="3000"')
  const booked = await book('fest-saal', [kitchen, projector], carla, { preis: '3000' })
  expect(booked.status, await booked.clone().text()).toBe(303)
  const address = booked.headers.get('location') as string
  expect(await text(address, carla)).toContain('Zusammen gebucht')
  const { rows } = await house.database.pool.query('select from inbox.message where person_id = $1', [carla.id])
  expect(rows).toHaveLength(1)
  expect(await text(at('fest-kueche/buchen?tag=2026-12-10&von=19:00&bis=21:00'))).toContain('schon belegt')
  expect((await house.post(`${address}/absagen`, {}, carla)).status).toBe(303)
  expect(await states('fest-kueche')).toEqual(['confirmed'])
  expect(await text(`${address}/alles-absagen`, carla)).toContain('Sie bekommen zurück: 10')
  expect((await house.post(`${address}/alles-absagen`, {}, carla)).status).toBe(303)
  expect(await states('fest-kueche')).toEqual(['cancelled'])
  expect(await states('fest-beamer')).toEqual(['cancelled'])
  const other = await house.addPerson('Otto Anders')
  expect((await house.get(`${address}/alles-absagen`, other)).status).toBe(403)
})

test('when one thing is taken, nothing is booked', async () => {
  await add({ slug: 'alles-saal' })
  const kitchen = await add({ slug: 'alles-kueche' })
  expect((await house.post(at('alles-kueche/buchen'), evening, carla)).status).toBe(303)
  const refused = await book('alles-saal', [kitchen], carla)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('zu dieser Zeit belegt')
  expect(await states('alles-saal')).toEqual([])
  expect((await book('alles-saal', [], carla)).status).toBe(422)
})

test('a guest confirms everything at once; when one thing asks for approval, the provider answers for all', async () => {
  await add({ slug: 'gast-halle', more: { approval: true } })
  const kitchen = await add({ slug: 'gast-kueche' })
  const asked = await book('gast-halle', [kitchen], undefined, { name: 'Gerda Gast', mail: 'gerda@example.org' })
  expect(asked.status, await asked.clone().text()).toBe(303)
  const { rows } = await house.database.pool.query<{ body: string }>(
    `select body from inbox.mail where recipient = 'gerda@example.org' order by created_at desc limit 1`,
  )
  const link = /http:\/\/allmende\.test(\S+)/.exec(rows[0]?.body ?? '')?.[1] as string
  expect((await house.post(link, {})).status).toBe(303)
  expect([...(await states('gast-halle')), ...(await states('gast-kueche'))]).toEqual(['asked', 'asked'])
  const { rows: found } = await house.database.pool.query<{ id: string }>(
    'select id from rooms.booking where resource_id = $1',
    [kitchen],
  )
  const request = at(`anfragen/${found[0]?.id}`)
  expect(await text(request, editor)).toContain('gast-halle')
  expect((await house.post(`${request}/zusagen`, {}, editor)).status).toBe(303)
  expect([...(await states('gast-halle')), ...(await states('gast-kueche'))]).toEqual(['confirmed', 'confirmed'])
})

test('two want the same things in opposite order: exactly one has them, and nobody waits in a circle', async ({
  skip,
}) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  const first = await add({ slug: 'kreis-a', units: ['ka', 'kb'] })
  const second = await add({ slug: 'kreis-b', units: ['kc', 'kd'] })
  const people = await Promise.all([1, 2, 3, 4].map((number) => house.addPerson(`Person ${number}`)))
  const start = Temporal.PlainDate.from('2027-01-04')
  const before = Number(
    (
      await house.database.pool.query(
        'select deadlocks::int as n from pg_stat_database where datname = current_database()',
      )
    ).rows[0].n,
  )
  for (let attempt = 0; attempt < 40; attempt++) {
    const tag = start.add({ days: attempt }).toString()
    const answers = await Promise.all(
      people.map((person, number) =>
        number % 2 ? book('kreis-a', [second], person, { tag }) : book('kreis-b', [first], person, { tag }),
      ),
    )
    expect(answers.map(({ status }) => status).sort(), tag).toEqual([303, 422, 422, 422])
  }
  const after = Number(
    (
      await house.database.pool.query(
        'select deadlocks::int as n from pg_stat_database where datname = current_database()',
      )
    ).rows[0].n,
  )
  expect(after - before).toBe(0)
}, 120_000)
