import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { type Person, planned, typedEvent } from './gatherings.fixture.ts'

let house: TestHouse
let kim: Person
let lou: Person
beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', {
    staff: [
      [house.district, 'editor'],
      [house.otherDistrict, 'editor'],
    ],
  })
  kim = await house.addPerson('Kim Bürgerin')
  lou = await house.addPerson('Lou Bürger')
  const { registration } = await planned(house, editor, { title: 'Kochabend' })
  await house.post(registration, { name: 'Kim' }, kim)
  await house.post(registration, { name: 'Lou' }, lou)
  const plan = await house.post('/nachbarkreis/termine/planen', { ...typedEvent, title: 'Nachbarfest' }, editor)
  const event = (plan.headers.get('location') as string).replace('/bearbeiten', '')
  await house.post(`${event}/veroeffentlichen`, {}, editor)
  const there = /\/nachbarkreis\/anmeldung\/[0-9a-f-]+/.exec(await (await house.get(event)).text())?.[0] as string
  expect((await house.post(there, { name: 'Kim' }, kim)).status).toBe(303)
})
afterAll(() => house.close())

const mine = async (path: string, as: Person) => (await house.get(`${path}/meine-anmeldungen`, as)).text()

test('the network’s page shows registrations of all districts, by district, each link in its own', async () => {
  const html = await mine('', kim)
  expect(html).toMatch(/Landkreis Musterkreis<[\s\S]*Kochabend[\s\S]*Landkreis Nachbarkreis<[\s\S]*Nachbarfest/)
  expect(html).toMatch(/href="\/musterkreis\/anmeldung\/[0-9a-f-]+"[^>]*>Kochabend/)
  expect(html).toMatch(/href="\/nachbarkreis\/anmeldung\/[0-9a-f-]+"[^>]*>Nachbarfest/)
})

test('in a district its own come first', async () => {
  const html = await mine('/nachbarkreis', kim)
  expect(html.indexOf('Nachbarfest')).toBeLessThan(html.indexOf('Kochabend'))
})

test('nobody sees somebody else’s; who registered in one place only needs no headings for places', async () => {
  const html = await mine('/musterkreis', lou)
  expect(html).toContain('Kochabend')
  expect(html).not.toContain('Nachbarfest')
  expect(html).not.toContain('id="bei-musterkreis"')
})
