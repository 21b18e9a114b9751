import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { evening, someHouse } from '../bookings/booking.fixture.ts'
import { addHouse, offer, type Person, rooms, typedResource } from '../offers/provider.fixture.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
let carla: Person
let add: Awaited<ReturnType<typeof someHouse>>['add']
const page = '/musterkreis/raeume/anbieten/regeln'

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
  carla = await house.addPerson('Carla Citizen')
  ;({ add } = await someHouse(house, people.editor.id))
})
afterAll(() => house.close())

const tidy = async () => {
  await house.inHouse((tx) => house.tools.send(tx, 'rooms.tidy', {}))
  await house.runJobs()
}
const versionOf = async (of: 'common_rules' | 'resource', slug?: string) => {
  const { rows } = await house.database.pool.query<{ version: number }>(
    of === 'resource' ? 'select version from rooms.resource where slug = $1' : 'select version from rooms.common_rules',
    slug ? [slug] : [],
  )
  return String(rows[0]?.version ?? 0)
}
const setRules = async (fields: Record<string, string>, as: Person = people.editor) =>
  house.post(page, { ...fields, version: await versionOf('common_rules') }, as)
const edit = async (slug: string, fields: Record<string, string | string[]>, as: Person = people.owner) =>
  house.post(
    `/musterkreis/raeume/anbieten/${slug}/bearbeiten`,
    { ...typedResource, version: await versionOf('resource', slug), ...fields },
    as,
  )
const read = async (address: string, as?: Person) =>
  (await (await house.get(address, as)).text()).replaceAll('\u00AD', '').replaceAll('\u00A0', ' ')

test('a booking shows the conditions that were agreed to, though they changed since', async () => {
  const building = await addHouse(house, people.owner, people.club)
  const { slug, id } = await offer(house, people.owner, building, { conditions: 'Besenrein.', approval: 'no' })
  const units = await house.database.pool.query<{ unit_id: string }>(
    'select unit_id from rooms.resource_unit where resource_id = $1',
    [id],
  )
  const unit = units.rows[0]?.unit_id as string
  const wish = { ...evening, agree: 'yes', preis: '0' }
  const booked = await house.post(`/musterkreis/raeume/${slug}/buchen`, wish, carla)
  expect(booked.status, await booked.clone().text()).toBe(303)
  const own = booked.headers.get('location') as string
  expect(await read(own, carla)).toContain('Besenrein.')
  house.later({ hours: 24 })
  for (const conditions of ['Nass gewischt.', 'Gebohnert.']) {
    expect((await edit(slug, { conditions, units: [unit] })).status).toBe(303)
    house.later({ hours: 1 })
  }
  const shown = await read(own, carla)
  expect(shown).toContain('Besenrein.')
  expect(shown).toContain('Bedingungen, Stand')
  expect(shown).not.toContain('Gebohnert.')
  const request = `/musterkreis/raeume/anfragen/${own.split('/').at(-1)}`
  expect(await read(request, people.owner)).toContain('Besenrein.')
  expect(await read(`/musterkreis/raeume/${slug}`)).toContain('Gebohnert.')
  const kept = () => house.database.pool.query('select text from rooms.conditions_version order by text')
  expect((await kept()).rows).toEqual([{ text: 'Besenrein.' }, { text: 'Nass gewischt.' }])
  // At night what nobody agreed to goes.
  await tidy()
  expect((await kept()).rows).toEqual([{ text: 'Besenrein.' }])
  expect((await edit(slug, { conditions: '', units: [unit] })).status).toBe(303)
  expect(await read(own, carla)).toContain('Besenrein.')
})

test('common conditions are agreed to with everything, and kept as they were', async () => {
  expect((await setRules({ conditions: 'Ab 22 Uhr ist *Nachtruhe*.' })).status).toBe(303)
  await add({ slug: 'klause' })
  const wish = { ...evening, preis: '0' }
  const silent = await house.post('/musterkreis/raeume/klause/buchen', wish, carla)
  expect(silent.status).toBe(422)
  expect(await silent.text()).toContain('Bitte stimmen Sie den Nutzungsbedingungen zu')
  const booked = await house.post('/musterkreis/raeume/klause/buchen', { ...wish, agree: 'yes' }, carla)
  const own = booked.headers.get('location') as string
  house.later({ hours: 24 })
  expect((await setRules({ conditions: 'Ab 20 Uhr ist Nachtruhe.' })).status).toBe(303)
  await tidy()
  const shown = await read(own, carla)
  expect(shown).toContain('Ab 22 Uhr ist <em>Nachtruhe</em>')
  expect(shown).toContain('Gemeinsame Bedingungen im Landkreis, Stand')
  expect(await read('/musterkreis/raeume/klause')).toContain('Ab 20 Uhr ist Nachtruhe.')
})

test('what is saved keeps to the rules; what is there goes on until then', async () => {
  const building = await addHouse(house, people.owner, people.club)
  const { slug } = await offer(house, people.owner, building, { title: 'Alter Saal', deposit: '500' })
  const rules = { deposit: '300,50', advanceDays: '180', freeHours: '48' }
  expect((await setRules(rules)).status).toBe(303)
  const list = await read(page, people.editor)
  expect(list).toContain('value="300,50"')
  expect(list).toContain(`/raeume/anbieten/${slug}/bearbeiten`)
  expect(list).toContain('Kaution 500 €, 365 Tage im Voraus und Absagen kostenlos bis 7 Tage vorher')
  expect((await house.get(`/musterkreis/raeume/${slug}`)).status).toBe(200)
  const refused = await edit(slug, { deposit: '300,51' })
  expect(refused.status).toBe(422)
  const why = (await refused.text()).replaceAll('\u00A0', ' ').replaceAll('\u00AD', '')
  expect(why).toContain('Die Kaution beträgt höchstens 300,50 €.')
  expect(why).toContain('Buchen kann man höchstens 180 Tage im Voraus.')
  expect(why).toContain('Absagen kostet bis 2 Tage vor Beginn nichts.')
  const { rows } = await house.database.pool.query<{ unit_id: string }>(
    'select unit_id from rooms.resource_unit u join rooms.resource r on r.id = u.resource_id where r.slug = $1',
    [slug],
  )
  const kept = { deposit: '300,50', advanceDays: '180', refundHours1: '48', units: [rows[0]?.unit_id as string] }
  const saved = await edit(slug, kept)
  expect(saved.status, await saved.clone().text()).toBe(303)
  expect(await read(page, people.editor)).not.toContain(`/raeume/anbieten/${slug}/bearbeiten`)
  expect(
    (await house.post(`/musterkreis/raeume/anbieten/haus/${building}/neu`, typedResource, people.owner)).status,
  ).toBe(422)
})

test('what differs is not published again either; only editors set rules, and not over each other', async () => {
  expect((await setRules({})).status).toBe(303)
  const building = await addHouse(house, people.owner, people.club)
  const { slug } = await offer(house, people.owner, building, { title: 'Neuer Saal', deposit: '500' })
  expect((await house.post(`/musterkreis/raeume/anbieten/${slug}/zurueckziehen`, {}, people.owner)).status).toBe(303)
  expect((await setRules({ deposit: 'abc' })).status).toBe(422)
  expect((await setRules({ deposit: '1.250' })).status).toBe(303)
  expect(await (await house.get(page, people.editor)).text()).toMatch(/name="deposit"[^>]*value="1250/)
  expect((await setRules({ deposit: '100' })).status).toBe(303)
  const again = await house.post(`/musterkreis/raeume/anbieten/${slug}/veroeffentlichen`, {}, people.owner)
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Die Kaution beträgt höchstens')
  const late = await house.post(page, { deposit: '1', version: '1' }, people.editor)
  expect(late.status).toBe(422)
  expect(await late.text()).toContain('Jemand anders hat die Regeln inzwischen geändert')
  for (const stranger of [people.owner, people.neighbour]) {
    expect((await house.get(page, stranger)).status).toBe(403)
    expect((await setRules({}, stranger)).status).toBe(403)
  }
})
