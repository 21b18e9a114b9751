import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'

let at: ExchangeHouse
const path = '/vernetzung/treffen/kommunalcamp'
beforeAll(async () => {
  at = await exchangeHouse()
  const meeting = {
    ...{ title: 'KommunalCamp', form: 'barcamp', audience: 'members', registration: 'here', capacity: '150' },
    ...{ startDay: '2026-11-26', startTime: '08:00', endDay: '2026-11-26', endTime: '18:00' },
  }
  await at.house.post('/vernetzung/treffen/planen', meeting, at.support)
  await at.house.post(`${path}/veroeffentlichen`, {}, at.support)
  for (const [name, seats] of [
    ['Saal', '80'],
    ['Werkstatt', '12'],
  ] as const)
    await at.house.post(`${path}/raeume/neu`, { name, seats, version: '1' }, at.support)
})
afterAll(() => at?.house.close())

type Person = ExchangeHouse['staff']
const suggest = async (title: string, as: Person, more: Record<string, string> = {}) => {
  const response = await at.house.post(`${path}/sessions/neu`, { title, ...more }, as)
  expect(response.status, title).toBe(303)
  return (response.headers.get('location') ?? '')
    .split('?')[0]
    ?.replace(/^.*\/sessions\//, `${path}/sessions/`) as string
}
const slot = (from: string, to: string, more: Record<string, string> = {}) =>
  at.house.post(`${path}/raster/zeiten/neu`, { onDay: '2026-11-26', from, to, version: '1', ...more }, at.support)
/** 'room~slot' of the free or taken places a session can be put in, by their words. */
const cellsOf = async (session: string) =>
  [
    ...(await read(at, `${session}/platz`, at.support)).matchAll(
      /<option value="([0-9a-f-]{36}~[0-9a-f-]{36})"[^>]*>([^<]*)/g,
    ),
  ].map((match) => ({ value: match[1] as string, words: match[2] as string }))
const cell = async (session: string, words: RegExp) =>
  (await cellsOf(session)).find((one) => words.test(one.words))?.value as string
const put = (session: string, value: string, more: Record<string, string> = {}) =>
  at.house.post(`${session}/platz`, { cell: value, ...more }, at.support)

describe('before the day', () => {
  test('a title is enough; three hashtags are asked at the registration', async () => {
    const session = await suggest('Wie wird man ein smarter Landkreis?', at.staff, { home: at.house.district })
    const page = await read(at, session, at.free)
    expect(page).toContain('Sina Kreis (Landkreis Musterkreis)')
    expect((await at.house.post(`${path}/sessions/neu`, { title: '' }, at.free)).status).toBe(422)
    expect((await at.house.post(`${path}/sessions/neu`, { title: 'x', home: at.house.district }, at.free)).status).toBe(
      422,
    )
    expect((await at.house.post(`${path}/sessions/neu`, { title: 'x' }, at.outside)).status).toBe(404)
    const asked = await at.house.database.pool.query('select wording from gatherings.question order by position')
    expect(asked.rows[0].wording).toBe('Drei Stichworte zu Ihnen')
  })

  test('interest is shown, several hosts from several bodies, also without an account', async () => {
    const { house, staff, free, neighbour } = at
    const session = await suggest('Rufbus ohne Tränen', free)
    expect((await house.post(`${session}/merken`, { on: 'yes' }, staff)).status).toBe(303)
    expect(await read(at, session, neighbour)).toContain('1 Person möchte hin')
    const host = { name: 'Bürgermeisteramt Au', version: '1' }
    expect((await house.post(`${session}/gastgeber/neu`, host, neighbour)).status).toBe(403)
    expect((await house.post(`${session}/gastgeber/neu`, host, free)).status).toBe(303)
    expect((await house.post(`${session}/gastgeber/neu`, { version: '1' }, free)).status).toBe(422)
    expect(await read(at, session, neighbour)).toContain('Freya Frei und Bürgermeisteramt Au')
  })
})

describe('on the day', () => {
  test('the queue opens and closes; who comes too late is told', async () => {
    const { house, staff, support } = at
    const session = await suggest('Zu früh', staff)
    expect(await (await house.post(`${session}/anstellen`, {}, staff)).text()).toContain('Die Schlange ist nicht offen')
    expect((await house.post(`${path}/pitch/schlange`, { queue: 'open' }, staff)).status).toBe(403)
    expect((await house.post(`${path}/pitch/schlange`, { queue: 'open' }, support)).status).toBe(303)
    expect((await house.post(`${session}/anstellen`, {}, staff)).status).toBe(303)
    expect((await house.post(`${session}/anstellen`, {}, staff)).status).toBe(422)
    expect((await house.post(`${path}/pitch/buehne`, {}, support)).status).toBe(303)
    expect(await read(at, `${path}/pitch/leinwand`, staff)).toContain('Zu früh')
    expect((await house.post(`${session}/haende`, { hands: '23' }, support)).status).toBe(303)
    expect((await house.post(`${session}/haende`, { hands: 'viele' }, support)).status).toBe(422)
    const late = await suggest('Zu spät', staff)
    expect((await house.post(`${path}/pitch/schlange`, { queue: 'closed' }, support)).status).toBe(303)
    expect(await (await house.post(`${late}/anstellen`, {}, staff)).text()).toContain('gerade geschlossen')
    expect(await read(at, `${path}/raster`, support)).toContain('23 Hände')
  })

  test('slots stay apart, also when one is lengthened while it is running', async () => {
    expect((await slot('10:00', '10:45')).status).toBe(303)
    expect((await slot('11:00', '11:45')).status).toBe(303)
    expect((await slot('12:00', '13:00', { common: 'Mittagessen' })).status).toBe(303)
    expect((await slot('10:30', '11:15')).status).toBe(422)
    expect((await slot('14:00', '14:00')).status).toBe(422)
    const first = /href="([^"]*\/raster\/zeiten\/[0-9a-f-]{36})"/.exec(
      await read(at, `${path}/raster`, at.support),
    )?.[1] as string
    const longer = { onDay: '2026-11-26', from: '10:00', to: '11:10', version: '1' }
    expect(await (await at.house.post(first, longer, at.support)).text()).toContain('überschneidet sich')
    expect((await at.house.post(first, { ...longer, to: '10:55' }, at.support)).status).toBe(303)
  })

  test('one session per place; moving, swapping, nobody hosts in two rooms, nothing during lunch', async () => {
    const { house, staff, free, support } = at
    const [a, b, c] = [await suggest('A', staff), await suggest('B', free), await suggest('C', staff)]
    expect(await (await put(a, await cell(a, /10:00.*Saal/))).text()).toContain('Nur vorgestellte Sessions')
    for (const session of [a, b, c]) await house.post(`${session}/haende`, { hands: '5' }, support)
    expect((await put(a, await cell(a, /10:00.*Saal/))).status).toBe(303)
    const taken = await put(b, await cell(b, /10:00.*Saal/))
    expect(taken.status).toBe(422)
    expect(await taken.text()).toContain('Dort liegt schon „A“')
    expect(await (await put(c, await cell(c, /10:00.*Werkstatt/))).text()).toContain(
      'Sina Kreis ist zu dieser Zeit Gastgeber von „A“',
    )
    expect((await put(b, await cell(b, /11:00.*Werkstatt/))).status).toBe(303)
    expect((await put(b, await cell(b, /10:00.*Saal/), { swap: 'yes' })).status).toBe(303)
    expect(await read(at, a, free)).toMatch(/11:00–11:45[^<]*<\/time>, Werkstatt/)
    expect((await cellsOf(a)).some(({ words }) => words.includes('12:00'))).toBe(false)
    expect((await put(a, 'unsinn')).status).toBe(422)
    expect((await put(a, `${at.town}~${at.town}`)).status).toBe(422)
    expect((await house.post(`${b}/platz/freigeben`, {}, support)).status).toBe(303)
    expect(await read(at, `${path}/raster`, support)).toContain('Parkplatz')
  })

  test('now and next', async () => {
    // It is 10:00 in the house of the tests.
    const page = await read(at, `${path}/jetzt`, at.free)
    expect(page.indexOf('10:00–10:55')).toBeGreaterThan(0)
    expect(page.indexOf('11:00–11:45')).toBeGreaterThan(page.indexOf('10:00–10:55'))
  })

  test('merged: all hosts are with it, its place is free, and it cannot be merged again', async () => {
    const { house, staff, free, support } = at
    const [one, other] = [await suggest('Eins', staff), await suggest('Zwei', free)]
    for (const session of [one, other]) await house.post(`${session}/haende`, { hands: '9' }, support)
    await put(one, await cell(one, /10:00.*Werkstatt/))
    const into = other.split('/').at(-1) as string
    expect((await house.post(`${one}/zusammenlegen`, { into: one.split('/').at(-1) as string }, support)).status).toBe(
      422,
    )
    expect((await house.post(`${one}/zusammenlegen`, { into }, staff)).status).toBe(403)
    expect((await house.post(`${one}/zusammenlegen`, { into }, support)).status).toBe(303)
    expect(await read(at, other, free)).toContain('Freya Frei und Sina Kreis')
    expect(await read(at, one, free)).toContain('Zusammengelegt mit „Zwei“')
    expect((await house.post(`${one}/zusammenlegen`, { into }, support)).status).toBe(422)
    expect(await cell(other, /10:00.*Werkstatt.*frei/)).toBeTruthy()
  })

  test('a room that goes during the day gives its sessions back; a withdrawn one frees its place', async () => {
    const { house, staff, support } = at
    const session = await suggest('Heimatlos', staff)
    await house.post(`${session}/haende`, {}, support)
    await put(session, await cell(session, /10:00.*Werkstatt/))
    const room = [
      ...(await read(at, `${path}/ablauf`, support)).matchAll(/href="([^"]*\/raeume\/[0-9a-f-]{36})">Werkstatt/g),
    ][0]?.[1] as string
    expect(await read(at, `${room}/tuer`, staff)).toContain('Heimatlos')
    expect((await house.post(`${room}/entfernen`, {}, support)).status).toBe(303)
    expect(await read(at, session, staff)).toContain('noch nicht im Raster')
    expect((await house.post(`${session}/zurueckziehen`, {}, at.free)).status).toBe(403)
    expect((await house.post(`${session}/zurueckziehen`, {}, staff)).status).toBe(303)
    expect(await read(at, session, staff)).toContain('zurückgezogen')
  })
})
