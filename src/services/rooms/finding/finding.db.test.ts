import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publish } from '#commons/publication/publish.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { providerPart } from '../access.ts'
import { span } from '../rooms.fixture.ts'
import { resourceSource } from '../source.ts'
import { roomsIn } from './finding.fixture.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let member: typeof editor
let stranger: typeof editor

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Redaktion', { staff: [[house.district, 'editor']] })
  member = await house.addPerson('Mitglied')
  stranger = await house.addPerson('Fremd')
  const club = await house.addOrganisation('Heimatverein', member, [[house.district, providerPart]])
  await house.addOrganisation('Anderer Verein', stranger, [[house.district, providerPart]])
  await house.database.pool.query(`update spaces.space set services = array['rooms'] where id = $1`, [house.district])
  const rooms = roomsIn(house, editor.id)
  const village = await rooms.building('Dorfgemeinschaftshaus')
  const other = await rooms.building('Alte Schule', '07137003', club)
  const [a, b] = ['0199aaaa-0000-7000-8000-000000000001', '0199aaaa-0000-7000-8000-000000000002'] as const
  const hall = await rooms.resource('Großer Saal', village, {
    units: [a, b],
    persons: 120,
    equipment: ['stage', 'kitchen'],
    stepFree: 'yes',
    buffer: 30,
  })
  const half = await rooms.resource('Halber Saal', village, {
    units: [a],
    persons: 60,
    equipment: ['kitchen'],
    approval: true,
  })
  const desks = await rooms.resource('Schreibtische', other, {
    kind: 'seat',
    takes: 'one',
    units: [crypto.randomUUID(), crypto.randomUUID()],
    persons: 1,
    organisation: club,
  })
  const cellar = await rooms.resource('Gewölbekeller', other, { persons: 20, open: [1080, 1560], organisation: club })
  await rooms.resource('Entwurf', village, { state: 'draft' })
  await rooms.price(hall, 'hour', 2000)
  await rooms.price(half, 'free', 0, ['club'], 1)
  await rooms.price(half, 'hour', 1250, [], 2)
  await rooms.price(cellar, 'once', 5000)
  await rooms.book(half, span('2026-12-05 10:00', '2026-12-05 12:00'))
  await rooms.book(desks, span('2026-12-05 09:00', '2026-12-05 17:00'), desks.units.slice(0, 1))
  await rooms.book(desks, span('2026-12-05 14:00', '2026-12-05 15:00'), desks.units.slice(1))
})
afterAll(() => house.close())

const shown = async (query: string, as?: typeof editor) => {
  const response = await house.get(`/musterkreis/raeume${query}`, as)
  const html = await response.text()
  const rows = [...html.matchAll(/<article class="news-item.*?<\/article>/gs)].map(([row]) =>
    row
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  return {
    html,
    rows,
    titles: rows.map((row) => /^(Großer Saal|Halber Saal|Schreibtische|Gewölbekeller|Entwurf)/.exec(row)?.[0]),
    statements: Number(response.headers.get('x-statements')),
  }
}

describe('the list', () => {
  test('shows what is public in the order of the alphabet, in three statements whatever is asked, one more to look ahead', async () => {
    const all = await shown('')
    expect(all.titles).toEqual(['Gewölbekeller', 'Großer Saal', 'Halber Saal', 'Schreibtische'])
    expect(all.statements).toBeLessThanOrEqual(3)
    const timed = await shown('?tag=2026-12-05&von=10:00&bis=12:00')
    expect(timed.titles).toHaveLength(1)
    expect(timed.statements).toBeLessThanOrEqual(4)
    expect((await shown('?tag=2026-12-05&alle=ja')).statements).toBeLessThanOrEqual(3)
  })

  test('narrows by place, persons, kind, equipment, step-free, provider and price', async () => {
    expect((await shown('?gemeinde=07137003')).titles).toEqual(['Gewölbekeller', 'Schreibtische'])
    expect((await shown('?personen=50')).titles).toEqual(['Großer Saal', 'Halber Saal'])
    expect((await shown('?art=seat')).titles).toEqual(['Schreibtische'])
    expect((await shown('?ausstattung=kitchen&ausstattung=stage')).titles).toEqual(['Großer Saal'])
    expect((await shown('?ausstattung=kitchen')).titles).toEqual(['Großer Saal', 'Halber Saal'])
    expect((await shown('?stufenlos=ja')).titles).toEqual(['Großer Saal'])
    expect((await shown('?anbieter=kreis')).titles).toEqual(['Großer Saal', 'Halber Saal'])
    expect((await shown('?preis=7')).titles).toEqual(['Halber Saal', 'Schreibtische'])
    expect((await shown('?preis=0&gruppe=club')).titles).toEqual(['Halber Saal', 'Schreibtische'])
    expect((await shown('?gemeinde=unfug&tag=vorgestern&personen=-3&nach=1')).titles).toHaveLength(4)
  })

  test('leaves out what is taken or closed at a time, and says how many', async () => {
    const { titles, html, rows } = await shown('?tag=2026-12-05&von=11:00&bis=13:00')
    // Part A is taken by the half hall; one desk is free.
    expect(titles).toEqual(['Schreibtische'])
    expect(rows[0]).toContain('frei')
    expect(html).toContain('3 weitere Angebote')
    const all = await shown('?tag=2026-12-05&von=11:00&bis=13:00&alle=ja')
    expect(all.rows.map((row) => /belegt|geschlossen|frei/.exec(row)?.[0])).toEqual([
      'geschlossen',
      'belegt',
      'belegt',
      'frei',
    ])
  })

  test('keeps the buffer free and knows neighbours to the minute', async () => {
    expect((await shown('?tag=2026-12-05&von=12:00&bis=14:00')).titles).toEqual(
      ['Großer Saal', 'Halber Saal'].concat(['Schreibtische']),
    )
    expect((await shown('?tag=2026-12-05&von=08:00&bis=10:00')).titles).toEqual(['Halber Saal', 'Schreibtische'])
    expect((await shown('?tag=2026-12-05&von=08:00&bis=09:30')).titles).toEqual([
      'Großer Saal',
      'Halber Saal',
      'Schreibtische',
    ])
    expect((await shown('?tag=2026-12-05&von=14:00&bis=15:00')).titles).not.toContain('Schreibtische')
  })

  test('knows nights', async () => {
    const { titles, rows } = await shown('?tag=2026-12-05&von=22:00&bis=01:00')
    expect(titles).toEqual(['Gewölbekeller'])
    expect(rows[0]).toContain('50 €')
  })

  test('tells prices of the time, and who has to agree', async () => {
    const { rows } = await shown('?tag=2026-12-05&von=12:00&bis=14:30')
    expect(rows[0]).toContain('50 €')
    expect(rows[1]).toMatch(/auf Anfrage.*31,25 €/)
    const clubs = await shown('?tag=2026-12-05&von=12:00&bis=14:30&gruppe=club')
    expect(clubs.rows[1]).toContain('kostenlos')
    expect((await shown('')).rows[2]).toContain('12,50 € je Stunde')
  })

  test('says what is free of a day', async () => {
    const { rows } = await shown('?tag=2026-12-05')
    expect(rows.find((row) => row.startsWith('Halber Saal'))).toContain('8–10 Uhr und 12–22 Uhr')
    expect(rows.find((row) => row.startsWith('Gewölbekeller'))).toContain('18–24 Uhr')
  })

  test('explains times it cannot look for', async () => {
    expect((await shown('?von=10:00&bis=12:00')).html).toContain('auch einen Tag')
    expect((await shown('?tag=2026-12-05&von=10:00')).html).toContain('nur Beginn oder Ende')
    expect((await shown('?tag=2026-01-05')).html).toContain('schon vorbei')
    expect((await shown('?tag=2027-03-28&von=02:30&bis=04:00')).html).toContain('vorgestellt')
    expect((await shown('?tag=2027-10-31&von=02:30&bis=04:00')).html).toContain('zurückgestellt')
  })

  test('goes on after a page, and helps where there is nothing', async () => {
    const first = await shown('')
    const rows = await house.database.pool.query(`select id from rooms.resource where title = 'Großer Saal'`)
    expect((await shown(`?nach=${rows.rows[0].id}`)).titles).toEqual(first.titles.slice(2))
    const nothing = await shown('?personen=5000')
    expect(nothing.html).toContain('Dazu haben wir nichts gefunden')
  })

  test('stands on the front page without a statement of its own', async () => {
    const html = await (await house.get('/musterkreis')).text()
    expect(html).toContain('Räume finden')
    expect(await (await house.get('/nachbarkreis')).text()).not.toContain('id="raeume"')
  })

  test('is published for the search with its equipment', async () => {
    const { rows } = await house.database.pool.query(`select id from rooms.resource`)
    await house.inSpace(house.district, (tx) =>
      publish(
        { tx, space: { id: house.district }, later: async () => {} },
        resourceSource,
        rows.map(({ id }) => id),
      ),
    )
    const entries = await house.database.pool.query(
      `select title, body, address, place from publication.entry where kind = 'rooms.resource' order by title collate german`,
    )
    expect(entries.rows.map(({ title }) => title)).toEqual([
      'Gewölbekeller',
      'Großer Saal',
      'Halber Saal',
      'Schreibtische',
    ])
    expect(entries.rows[1].body).toContain('Bühne')
  })
})

describe('prices of a provider', () => {
  const at = '/musterkreis/raeume/anbieten/gew-lbekeller/preise'

  test('are kept by members of the provider and by editors only', async () => {
    expect((await house.get(at, member)).status).toBe(200)
    expect((await house.get(at, editor)).status).toBe(200)
    expect((await house.get(at, stranger)).status).toBe(403)
    expect((await house.get(at)).status).toBe(303)
    expect((await house.post(at, { per: 'free' }, stranger)).status).toBe(403)
  })

  test('are added, ordered, changed and removed', async () => {
    const rule = { per: 'hour', euros: '12,5', groups: ['club'], purposes: [], firstDay: '' }
    expect((await house.post(at, { ...rule, euros: '' }, member)).status).toBe(422)
    expect((await house.post(at, { ...rule, euros: '-1' }, member)).status).toBe(422)
    expect((await house.post(at, rule, member)).status).toBe(303)
    const read = async () =>
      (
        await house.database.pool.query(
          `select p.id, p.cents, p.per, p.groups from rooms.price p join rooms.resource r on r.id = p.resource_id where r.slug = 'gew-lbekeller' order by p.position`,
        )
      ).rows
    const [first, second] = await read()
    expect(second).toMatchObject({ cents: 1250, per: 'hour', groups: ['club'] })
    expect((await house.post(`${at}/${second.id}/verschieben`, { direction: 'up' }, member)).status).toBe(303)
    expect((await read()).map(({ id }) => id)).toEqual([second.id, first.id])
    expect((await house.post(`${at}/${second.id}/verschieben`, { direction: 'up' }, member)).status).toBe(303)
    expect((await house.post(`${at}/${second.id}`, { ...rule, euros: '1.250' }, member)).status).toBe(303)
    expect((await read())[0].cents).toBe(125_000)
    const page = (await (await house.get(at, member)).text()).replaceAll('\u00a0', ' ')
    expect(page).toContain('1.250 € je Stunde')
    expect((await house.post(`${at}/${second.id}/entfernen`, {}, stranger)).status).toBe(403)
    expect((await house.post(`${at}/${second.id}/entfernen`, {}, member)).status).toBe(303)
    expect(await read()).toHaveLength(1)
    expect((await house.get(`${at}/${second.id}`, member)).status).toBe(404)
  })
})
