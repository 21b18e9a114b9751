import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, offer, type Person, rooms, stateOf, typedOpenings, typedResource } from './provider.fixture.ts'

let house: TestHouse
let owner: Person
let stranger: Person
let editor: Person
let neighbour: Person
let club: string
let other: string
beforeAll(async () => {
  house = await testHouse()
  ;({ owner, stranger, editor, neighbour, club, other } = await rooms(house))
})
afterAll(() => house?.close())

const where = '/musterkreis/raeume/anbieten'
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const rowsOf = async (query: string, ...values: unknown[]) => (await house.database.pool.query(query, values)).rows

test('a club adds a house and a hall, which becomes public only when it is published', async () => {
  const building = await addHouse(house, owner, club)
  const made = await house.post(`${where}/haus/${building}/neu`, { ...typedResource, title: 'Probenraum' }, owner)
  expect(made.headers.get('location')).toBe(`${where}/probenraum/zeiten`)
  expect((await house.get('/musterkreis/raeume/probenraum')).status).toBe(404)
  // The room got a unit of its own.
  expect(await rowsOf('select name from rooms.unit where building_id = $1', building)).toEqual([{ name: 'Probenraum' }])
  // Without opening times nobody could book.
  const early = await house.post(`${where}/probenraum/veroeffentlichen`, {}, owner)
  expect(early.status).toBe(422)
  expect(await early.text()).toContain('Ohne Öffnungszeiten kann niemand buchen')
  await house.post(`${where}/probenraum/zeiten`, { ...typedOpenings, version: '1' }, owner)
  expect((await house.post(`${where}/probenraum/veroeffentlichen`, {}, owner)).status).toBe(303)
  expect((await house.get('/musterkreis/raeume/probenraum')).status).toBe(200)
  expect(await text(where, owner)).toContain('Probenraum')
  expect(await rowsOf(`select title from publication.entry where title = 'Probenraum'`)).toHaveLength(1)
  expect((await house.post(`${where}/probenraum/zurueckziehen`, {}, owner)).status).toBe(303)
  expect((await house.get('/musterkreis/raeume/probenraum')).status).toBe(404)
  expect(await rowsOf(`select title from publication.entry where title = 'Probenraum'`)).toHaveLength(0)
})

test('nobody offers for another organisation, or in another district', async () => {
  const building = await addHouse(house, owner, club)
  const { slug } = await offer(house, owner, building, { title: 'Nur unser Saal' })
  for (const somebody of [stranger, neighbour]) {
    for (const page of [`haus/${building}`, `haus/${building}/neu`, `${slug}/bearbeiten`, `${slug}/zeiten`])
      expect((await house.get(`${where}/${page}`, somebody)).status, page).toBe(403)
    expect((await house.post(`${where}/${slug}/zurueckziehen`, {}, somebody)).status).toBe(403)
  }
  expect(await text(where, stranger)).not.toContain('Nur unser Saal')
  const theirs = await house.post(`${where}/haus`, { name: 'Fremdes Haus', provider: club }, stranger)
  expect(theirs.status).toBe(422)
  expect((await house.post(`${where}/haus`, { name: 'Haus des Kreises', provider: '' }, owner)).status).toBe(422)
  expect((await house.get(`/nachbarkreis/raeume/anbieten/haus/${building}`, neighbour)).status).toBe(404)
  // A unit of another house cannot be taken.
  const [unit] = await rowsOf('select id from rooms.unit where building_id = $1', building)
  const elsewhere = await addHouse(house, stranger, other)
  const stolen = await house.post(`${where}/haus/${elsewhere}/neu`, { ...typedResource, units: [unit.id] }, stranger)
  expect(stolen.status).toBe(422)
  expect(await stolen.text()).toContain('gehört nicht zu diesem Haus')
})

test('two people who change the same room do not overwrite each other unknowingly', async () => {
  const { slug, version, building } = await offer(house, owner, await addHouse(house, owner, club), {
    title: 'Streitsaal',
  })
  const [unit] = await rowsOf('select id from rooms.unit where building_id = $1', building)
  const edit = `${where}/${slug}/bearbeiten`
  const change = { ...typedResource, units: [unit.id], version }
  expect((await house.post(edit, { ...change, title: 'Streitsaal A' }, owner)).status).toBe(303)
  const second = await house.post(edit, { ...change, title: 'Streitsaal B' }, owner)
  expect(second.status).toBe(422)
  const page = await second.text()
  expect(page).toContain('Jemand anderes hat das inzwischen geändert')
  expect(page).toContain('Streitsaal B')
})

test('what is booked is not deleted, and keeps its units', async () => {
  const { id, slug, version, building } = await offer(house, owner, await addHouse(house, owner, club), {
    title: 'Gebuchter Saal',
  })
  await ask(house, id, { state: 'confirmed' })
  const removed = await house.post(`${where}/${slug}/loeschen`, {}, owner)
  expect(removed.status).toBe(422)
  expect(await removed.text()).toContain('lässt sich zurückziehen, aber nicht löschen')
  const [unit] = await rowsOf('select id from rooms.unit where building_id = $1', building)
  const taken = await house.post(`${where}/haus/${building}/einheiten/${unit.id}/entfernen`, {}, owner)
  expect(taken.status).toBe(422)
  await house.post(`${where}/haus/${building}/einheiten`, { unitName: 'Platz', count: '3' }, owner)
  const units = await rowsOf(`select id, name from rooms.unit where building_id = $1 order by name`, building)
  expect(units.map(({ name }) => name)).toEqual(['Gebuchter Saal', 'Platz 1', 'Platz 2', 'Platz 3'])
  const others = { ...typedResource, title: 'Gebuchter Saal', units: [units[1].id], version }
  const moved = await house.post(`${where}/${slug}/bearbeiten`, others, owner)
  expect(moved.status).toBe(422)
  expect(await moved.text()).toContain('Was sie belegen, muss so bleiben')
  expect((await house.post(`${where}/haus/${building}/einheiten/${units[2].id}/entfernen`, {}, owner)).status).toBe(303)
})

test('a copy is a draft with rules, opening times and the same units', async () => {
  const { slug } = await offer(house, owner, await addHouse(house, owner, club), {
    title: 'Werkraum',
    gridMinutes: '15',
    deposit: '50,50',
    titleEn: 'Workroom',
    leadEn: 'For working with your hands.',
  })
  const copied = await house.post(`${where}/${slug}/kopieren`, {}, owner)
  expect(copied.headers.get('location')).toBe(`${where}/werkraum-kopie/bearbeiten`)
  const [copy] = await rowsOf(
    `select state, grid_minutes, deposit_cents, (select count(*)::int from rooms.opening o where o.resource_id = r.id) as openings,
       (select count(*)::int from rooms.resource_unit u where u.resource_id = r.id) as units,
       (select array_agg(w.wording) from translations.wording w where w.thing_id = r.id) as english
     from rooms.resource r where slug = 'werkraum-kopie'`,
  )
  const english = ['For working with your hands.']
  expect(copy).toEqual({ state: 'draft', grid_minutes: 15, deposit_cents: 5050, openings: 5, units: 1, english })
  expect((await house.post(`${where}/werkraum-kopie/loeschen`, {}, owner)).status).toBe(303)
})

test('opening times come back as they were typed, also over midnight and for a part of the year', async () => {
  const { slug, version, id } = await offer(house, owner, await addHouse(house, owner, club), { title: 'Tanzsaal' })
  const typed = {
    version,
    days1: ['5', '6'],
    opens1: '18:00',
    closes1: '02:00',
    days2: ['7'],
    opens2: '10:00',
    closes2: '00:00',
    first2: '2027-05-01',
    last2: '2027-09-30',
    holidaysClosed: 'yes',
  }
  expect((await house.post(`${where}/${slug}/zeiten`, typed, owner)).status).toBe(303)
  expect(
    await rowsOf('select weekday, opens, closes from rooms.opening where resource_id = $1 order by weekday', id),
  ).toEqual([
    { weekday: 5, opens: 1080, closes: 1560 },
    { weekday: 6, opens: 1080, closes: 1560 },
    { weekday: 7, opens: 600, closes: 1440 },
  ])
  const page = await text(`${where}/${slug}/zeiten`, owner)
  expect(page).toContain('value="02:00"')
  expect(page).toContain('value="2027-05-01"')
  const half = await house.post(`${where}/${slug}/zeiten`, { ...typed, version: '5', closes2: '' }, owner)
  expect(half.status).toBe(422)
  expect(await half.text()).toContain('Bitte geben Sie die Uhrzeit an')
})

test('an exception is entered, says how many have booked, and is taken back', async () => {
  const { slug, id } = await offer(house, owner, await addHouse(house, owner, club), { title: 'Feriensaal' })
  await ask(house, id, { state: 'confirmed' })
  const added = await house.post(
    `${where}/${slug}/ausnahme`,
    { firstDay: '2026-12-07', lastDay: '2026-12-11', reason: 'Betriebsferien' },
    owner,
  )
  expect(added.status).toBe(303)
  const notice = /hinweis=([^;]+)/.exec(added.headers.get('set-cookie') ?? '')?.[1] ?? ''
  expect(Buffer.from(notice, 'base64url').toString()).toContain('gibt es eine Buchung')
  expect(await text(`${where}/${slug}/zeiten`, owner)).toContain('Betriebsferien')
  const [exception] = await rowsOf('select id, opens from rooms.exception where resource_id = $1', id)
  expect(exception.opens).toBe(null)
  const gone = `${where}/${slug}/ausnahme/${exception.id}/entfernen`
  expect((await house.post(gone, {}, owner)).status).toBe(303)
  expect((await house.post(gone, {}, owner)).status).toBe(404)
})

test('a provider that lost its admission offers nothing more, but settles what is booked', async () => {
  const late = await house.addPerson('Lia Spät')
  const guild = await house.addOrganisation('Gilde', late, [[house.district, 'rooms.provider']])
  const { id, slug } = await offer(house, late, await addHouse(house, late, guild), { title: 'Gildesaal' })
  const asked = await ask(house, id)
  const booked = await ask(house, id, {
    state: 'confirmed',
    start: '2026-12-09T18:00:00Z',
    end: '2026-12-09T20:00:00Z',
  })
  expect((await house.get(`/musterkreis/raeume/${slug}`)).status).toBe(200)
  const moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  const [admission] = await rowsOf('select id from organisations.admission where organisation_id = $1', guild)
  const end = `/musterkreis/organisationen/antraege/${admission.id}/beenden`
  expect((await house.post(end, { endReason: 'Keine Nutzung mehr.' }, moderator)).status).toBe(303)

  expect((await house.get(`/musterkreis/raeume/${slug}`)).status).toBe(404)
  expect(await text('/musterkreis/raeume')).not.toContain('Gildesaal')
  expect(await rowsOf(`select title from publication.entry where title = 'Gildesaal'`)).toHaveLength(0)
  expect((await house.get(where, late)).status).toBe(403)
  expect((await house.post(`${where}/${slug}/veroeffentlichen`, {}, late)).status).toBe(403)
  expect((await house.get('/musterkreis/raeume/anfragen/eintragen', late)).status).toBe(403)

  const requests = '/musterkreis/raeume/anfragen'
  expect(await text(requests, late)).toContain('Gildesaal')
  expect((await house.post(`${requests}/${asked}/zusagen`, {}, late)).status).toBe(303)
  expect((await house.post(`${requests}/${booked}/absagen`, { reason: 'Umbau' }, late)).status).toBe(303)
  expect(await stateOf(house, asked)).toMatchObject({ state: 'confirmed' })
  expect(await stateOf(house, booked)).toMatchObject({ state: 'cancelled' })
})

test('the district offers its own rooms, and editors see everybody’s', async () => {
  const building = await addHouse(house, editor)
  await offer(house, editor, building, { title: 'Kreistagssaal' })
  const page = await text(where, editor)
  expect(page).toContain('Kreistagssaal')
  expect(page).toContain('Probenraum')
  expect(await text(where, owner)).not.toContain('Kreistagssaal')
})
