import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refusal } from '#foundation/http/problems.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { typedResource } from '../offers/provider.fixture.ts'
import { resourceById } from '../queries.ts'
import { evening, someHouse } from './booking.fixture.ts'
import { occupy } from './occupancy.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let editor: Person
let booker: Person
let add: Awaited<ReturnType<typeof someHouse>>['add']

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  booker = await house.addPerson('Carla Citizen')
  ;({ add } = await someHouse(house, editor.id))
})
afterAll(() => house?.close())

const unitsOf = async (slug: string) => {
  const { rows } = await house.database.pool.query<{ id: string; name: string }>(
    `select u.id, u.name from rooms.resource_unit ru join rooms.unit u on u.id = ru.unit_id
     join rooms.resource r on r.id = ru.resource_id where r.slug = $1 order by u.name`,
    [slug],
  )
  return rows
}
const versionOf = async (slug: string) => {
  const { rows } = await house.database.pool.query<{ version: number }>(
    'select version from rooms.resource where slug = $1',
    [slug],
  )
  return rows[0]?.version ?? 0
}
const edit = async (slug: string, units: readonly string[]) =>
  house.post(
    `/musterkreis/raeume/anbieten/${slug}/bearbeiten`,
    { ...typedResource, title: slug, units: [...units], version: String(await versionOf(slug)) },
    editor,
  )
const book = (slug: string) => house.post(`/musterkreis/raeume/${slug}/buchen`, evening, booker)
/** Bookings whose occupancy is not what their resource takes. */
const astray = async () => {
  const { rows } = await house.database.pool.query<{ n: number }>(`
    select count(*)::int as n from rooms.booking b where
      array(select o.unit_id from rooms.occupancy o where o.booking_id = b.id order by 1)
      <> array(select u.unit_id from rooms.resource_unit u where u.resource_id = b.resource_id order by 1)`)
  return rows[0]?.n
}

test('a booking that read the resource before it was changed is refused, whatever it wants to take', async () => {
  const id = await add({ slug: 'halle', units: ['a', 'b'] })
  const before = await house.inSpace(house.district, (tx) => resourceById(tx, house.district, id))
  const [first] = await unitsOf('halle')
  const edited = await edit('halle', [first?.id as string])
  expect(edited.status, await edited.text()).toBe(303)
  const work = { space: { id: house.district }, now: house.now() }
  const span = { start: house.now().add({ hours: 24 }), end: house.now().add({ hours: 25 }) }
  await expect(
    house.inSpace(house.district, (tx) =>
      occupy({ ...work, tx }, { booking: crypto.randomUUID(), resource: before!, span, active: true, until: null }),
    ),
  ).rejects.toThrow(Refusal)
})

test('whoever changes units waits for a booking that is being written, and is refused then', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  const id = await add({ slug: 'probe', units: ['c', 'd'] })
  const [left] = await unitsOf('probe')
  let edited: Promise<Response> | undefined
  await house.inSpace(house.district, async (tx) => {
    const resource = await resourceById(tx, house.district, id)
    if (!resource) throw new Error('no such resource')
    const work = { tx, space: { id: house.district }, now: house.now() }
    const booking = crypto.randomUUID()
    const span = { start: house.now().add({ hours: 24 }), end: house.now().add({ hours: 25 }) }
    await sql`
      insert into rooms.booking (space_id, id, resource_id, reference, kind, state, starts_at, ends_at, name, booked_as, purpose, made_at, updated_at)
      values (${work.space.id}, ${booking}, ${id}, ${booking}, 'normal', 'confirmed', ${span.start}, ${span.end}, 'Chor', 'club', 'culture', ${work.now}, ${work.now})`.execute(
      tx,
    )
    await occupy(work, { booking, resource, span, active: true, until: null })
    edited = Promise.resolve(edit('probe', [left?.id as string]))
    await new Promise((done) => setTimeout(done, 500))
  })
  const answer = await edited
  expect(answer?.status).toBe(422)
  expect(await answer?.text()).toContain('Es gibt schon Buchungen')
  expect(await astray()).toBe(0)
}, 30_000)

test('units are changed and booked at the same moment: either is refused, never both done', async ({ skip }) => {
  if (house.database.embedded) skip('The embedded database has one connection: nothing can race there.')
  const seen = { booked: 0, edited: 0 }
  for (let round = 0; round < 20; round++) {
    const slug = `saal-${round}`
    await add({ slug, units: [`${slug} links`, `${slug} rechts`] })
    const [left] = await unitsOf(slug)
    const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))
    const [edited, booked] = await Promise.all([
      wait((round % 5) * 4).then(() => edit(slug, [left?.id as string])),
      wait((round % 3) * 4).then(() => book(slug)),
    ])
    expect([303, 422]).toContain(edited.status)
    expect([303, 422]).toContain(booked.status)
    if (edited.status === 422) expect(await edited.text()).toContain('Es gibt schon Buchungen')
    if (edited.status === 303) seen.edited++
    if (booked.status === 303) seen.booked++
    expect(await astray()).toBe(0)
  }
  expect(seen.booked + seen.edited).toBeGreaterThanOrEqual(20)
}, 120_000)
