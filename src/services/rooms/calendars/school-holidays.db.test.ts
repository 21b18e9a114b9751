import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, offer, type Person, rooms, typedOpenings } from '../offers/provider.fixture.ts'
import { schoolHolidaysOf } from './school-holidays.ts'

let house: TestHouse
let people: Awaited<ReturnType<typeof rooms>>
const page = '/musterkreis/raeume/anbieten/schulferien'

beforeAll(async () => {
  house = await testHouse()
  people = await rooms(house)
})
afterAll(() => house.close())

const kept = () =>
  house.inSpace(house.district, async (tx) =>
    (await schoolHolidaysOf(tx, house.district, Temporal.PlainDate.from('2026-01-01'))).map(
      ({ name, firstDay, lastDay }) => `${name} ${firstDay} ${lastDay}`,
    ),
  )
const send = (path: string, fields: Record<string, string>, as: Person = people.editor) =>
  house.post(`${page}${path}`, fields, as)

test('a file is shown first, then brought in; the same file again brings nothing', async () => {
  const table = 'Osterferien;22.03.2027;03.04.2027\nSommerferien;19.07.2027;31.08.2027'
  const checked = await send('/pruefen', { text: table })
  expect(checked.status).toBe(303)
  expect(await kept()).toEqual([])
  const preview = await (await house.get(checked.headers.get('location') as string, people.editor)).text()
  expect(preview).toContain('2 neue Einträge.')
  const rows = /name="rows" value="([^"]+)"/.exec(preview)?.[1] as string
  expect((await send('/uebernehmen', { rows })).status).toBe(303)
  expect(await kept()).toEqual(['Osterferien 2027-03-22 2027-04-03', 'Sommerferien 2027-07-19 2027-08-31'])
  expect((await send('/uebernehmen', { rows })).status).toBe(303)
  expect(await kept()).toHaveLength(2)
})

test('a wrong line is named, and what was typed comes back', async () => {
  const wrong = await send('/pruefen', { text: 'Ostern;31.02.2027;03.04.2027' })
  expect(wrong.status).toBe(422)
  const text = await wrong.text()
  expect(text).toContain('Zeile 1: „31.02.2027“ ist kein Datum')
  expect(text).toContain('Ostern;31.02.2027')
  expect((await send('/pruefen', {})).status).toBe(422)
})

test('single ones come and go; only editors', async () => {
  const one = { name: 'Brückentag', firstDay: '2027-05-07', lastDay: '2027-05-07' }
  expect((await send('', one)).status).toBe(303)
  expect((await send('', one)).status).toBe(422)
  expect((await send('', { ...one, lastDay: '2027-05-01' })).status).toBe(422)
  const list = await (await house.get(page, people.editor)).text()
  const id = [...list.matchAll(/schulferien\/([0-9a-f-]{36})\/entfernen/g)][1]?.[1]
  expect((await send(`/${id}/entfernen`, {})).status).toBe(303)
  expect(await kept()).not.toContain('Brückentag 2027-05-07 2027-05-07')
  expect((await send(`/${id}/entfernen`, {})).status).toBe(404)
  for (const stranger of [people.owner, people.neighbour]) {
    expect((await house.get(page, stranger)).status).toBe(403)
    expect((await send('', one, stranger)).status).toBe(403)
  }
})

test('a provider closes in the school holidays: nobody books then, and the page says why', async () => {
  const building = await addHouse(house, people.owner, people.club)
  const { slug, version } = await offer(house, people.owner, building, { title: 'Turnhalle' })
  const at = `/musterkreis/raeume/anbieten/${slug}/zeiten`
  expect(await (await house.get(at, people.owner)).text()).toContain('Osterferien')
  const saved = await house.post(at, { ...typedOpenings, version, schoolHolidays: 'closed' }, people.owner)
  expect(saved.status).toBe(303)
  const month = await house.get(`/musterkreis/raeume/${slug}?ansicht=monat&ab=2027-03-01`)
  const shown = (await month.text()).replaceAll('\u00AD', '')
  expect(shown).toContain('In den Schulferien ist geschlossen.')
  expect(shown).toContain('Osterferien')
  const book = `/musterkreis/raeume/${slug}/buchen?von=10:00&bis=12:00&tag=`
  expect(await (await house.get(`${book}2027-03-23`)).text()).toContain('geschlossen')
  expect(await (await house.get(`${book}2027-03-16`)).text()).not.toContain('Zu dieser Zeit ist geschlossen')
})
