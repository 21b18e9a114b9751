import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { at, day, span } from '../rooms.fixture.ts'
import { type FindQuery, timeAsked } from './find-query.ts'
import { roomsIn } from './finding.fixture.ts'

let house: TestHouse

beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Redaktion', { staff: [[house.district, 'editor']] })
  const { pool } = house.database
  await pool.query(`update spaces.space set services = array['rooms'] where id = $1`, [house.district])
  const rooms = roomsIn(house, editor.id)
  const yard = await rooms.building('Bauhof')
  const change = (id: string, columns: string) => pool.query(`update rooms.resource set ${columns} where id = $1`, [id])
  const always = { open: [0, 1440] as const }
  const van = await rooms.resource('Transporter', yard, { kind: 'thing', ...always })
  const tent = await rooms.resource('Festzelt', yard, { kind: 'thing', ...always })
  const hall = await rooms.resource('Halle', yard, { persons: 100 })
  const vault = await rooms.resource('Tresorraum', yard, { persons: 5 })
  await change(van.id, 'longest_minutes = 14400')
  await change(tent.id, `longest_minutes = 14400, shortest_minutes = 2880, who = 'account'`)
  await change(vault.id, `who = 'organisation', advance_days = 20`)
  await rooms.price(hall, 'hour', 1000)
  await rooms.book(van, span('2026-12-05 10:00', '2026-12-07 12:00'))
  await rooms.book(tent, span('2026-12-04 00:00', '2026-12-14 00:00'))
  for (const on of ['05', '06', '07']) await rooms.book(hall, span(`2026-12-${on} 08:00`, `2026-12-${on} 22:00`))
  await rooms.book(vault, span('2026-12-05 08:00', '2026-12-05 22:00'))
})
afterAll(() => house.close())

const shown = async (query: string) => {
  const response = await house.get(`/musterkreis/raeume${query}`)
  const html = (await response.text()).replaceAll('&amp;', '&')
  const titles = [...html.matchAll(/<article class="news-item.*?<\/article>/gs)].map(
    ([row]) => /Transporter|Festzelt|Halle|Tresorraum/.exec(row)?.[0],
  )
  return { html, titles, statements: Number(response.headers.get('x-statements')) }
}

describe('several days', () => {
  test('are found where they are free without a gap, and lead to the form filled in', async () => {
    const { titles, html } = await shown('?tag=2026-12-11&bistag=2026-12-13')
    expect(titles).toEqual(['Transporter'])
    expect(html).toContain('/raeume/transporter/buchen?tag=2026-12-11&von=00%3A00&bis=00%3A00&bistag=2026-12-14')
    expect((await shown('?tag=2026-12-14&bistag=2026-12-16')).titles).toEqual(['Festzelt', 'Transporter'])
  })

  test('with a beginning and an end', async () => {
    const { titles, html } = await shown('?tag=2026-12-07&bistag=2026-12-08&von=12:00&bis=09:00')
    expect(titles).toEqual(['Transporter'])
    expect(html).toContain('tag=2026-12-07&von=12%3A00&bis=09%3A00')
    expect((await shown('?tag=2026-12-07&bistag=2026-12-08&von=11:30&bis=09:00')).titles).toEqual([])
  })

  test('that cannot be meant are told', async () => {
    expect((await shown('?tag=2026-12-11&bistag=2026-12-10')).html).toContain('liegt vor dem ersten')
    expect((await shown('?tag=2026-12-11&bistag=2027-12-10')).html).toContain('höchstens 31 Tagen')
    expect((await shown('?bistag=2026-12-10')).html).toContain('auch einen Tag')
    expect((await shown('?tag=2026-12-11&bistag=2026-12-12&von=10:00')).html).toContain('die ganzen Tage lang')
    expect((await shown('?tag=2026-12-11&bistag=unfug')).titles).toContain('Transporter')
  })

  test('what is rented by days is not free on one', async () => {
    const { html } = await shown('?tag=2026-12-20&alle=ja&art=thing')
    expect(html).toContain('nur länger buchbar')
  })
})

describe('the next day', () => {
  test('is said when nothing is free, and the link leads to it', async () => {
    const { html, titles, statements } = await shown('?tag=2026-12-05&von=10:00&bis=12:00&personen=50')
    expect(titles).toEqual([])
    expect(html).toContain('Erst am Dienstag, 8. Dezember 2026, ist etwas frei')
    expect(html).toContain('/musterkreis/raeume?')
    expect(html).toMatch(/href="[^"]*tag=2026-12-08[^"]*von=10%3A00[^"]*"|href="[^"]*von=10%3A00[^"]*tag=2026-12-08/)
    expect(statements).toBeLessThanOrEqual(4)
    expect((await shown('?tag=2026-12-08&von=10:00&bis=12:00&personen=50')).titles).toEqual(['Halle'])
  })

  test('is said for several days, and for a day alone', async () => {
    const tents = await shown('?tag=2026-12-05&bistag=2026-12-06&art=thing')
    expect(tents.titles).toEqual([])
    expect(tents.html).toContain('Erst ab Dienstag, 8. Dezember 2026, ist für so viele Tage')
    expect(tents.html).toContain('bistag=2026-12-09')
    expect((await shown('?tag=2026-12-05&personen=50')).html).toContain('Erst am Dienstag, 8. Dezember 2026')
  })

  test('is offered when there is little to choose from', async () => {
    const { html, titles, statements } = await shown('?tag=2026-12-08&bistag=2026-12-09')
    expect(titles).toEqual(['Transporter'])
    expect(html).toContain('Mehr Auswahl für so viele Tage haben Sie wieder ab Montag, 14. Dezember 2026')
    expect(statements).toBeLessThanOrEqual(4)
  })

  test('keeps to the highest price and to what can be booked then already', async () => {
    expect((await shown('?tag=2026-12-05&von=10:00&bis=12:00&personen=50&preis=5')).html).not.toContain('Erst am')
    expect((await shown('?tag=2027-02-05&von=10:00&bis=12:00&personen=3&alle=ja')).html).toContain('noch nicht buchbar')
    const vault = await shown('?tag=2026-12-05&personen=3&preis=0')
    expect(vault.html).toContain('Erst am Sonntag, 6. Dezember 2026')
  })

  test('is not guessed: four weeks without anything are said', async () => {
    const { html } = await shown('?tag=2026-12-05&von=23:00&bis=23:30&personen=50')
    expect(html).toContain('Auch in den vier Wochen danach')
  })

  test('who may not book it reads so in the list', async () => {
    const { html } = await shown('')
    expect(html).toContain('nur mit Konto')
    expect(html).toContain('nur für Organisationen')
  })
})

test('a time over several days begins and ends as the clock on the wall says', () => {
  const asked = (more: Partial<FindQuery>) =>
    timeAsked({ ausstattung: [], ...more } as FindQuery, at('2026-10-01 08:00'))
  const clock = (text: string) => Temporal.PlainTime.from(text)
  expect(asked({ tag: day('2026-10-24'), bistag: day('2026-10-25') }).wish?.span).toEqual(
    span('2026-10-24 00:00', '2026-10-26 00:00'),
  )
  const odd = asked({ tag: day('2026-10-24'), bistag: day('2026-10-25'), von: clock('10:00'), bis: clock('02:30') })
  expect(odd.problem).toBe('twice')
  expect(odd.wish?.span).toEqual(span('2026-10-24 00:00', '2026-10-26 00:00'))
  const same = asked({ tag: day('2026-10-24'), bistag: day('2026-10-24'), von: clock('22:00'), bis: clock('01:00') })
  expect(same.wish?.span).toEqual(span('2026-10-24 22:00', '2026-10-25 01:00'))
})
