import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'

let house: TestHouse
let owner: Person
let editor: Person
let stranger: Person
let neighbour: Person
let club: string
let other: string
let choir: Person
let choirId: string
let hall: Offered
let season: string
const at = '/musterkreis/raeume/saison'
const round = {
  title: 'Hallenzeiten Sommer 2027',
  opensOn: '2026-11-20',
  closesOn: '2026-12-05',
  firstDay: '2027-01-04',
  lastDay: '2027-03-31',
  skipHolidays: 'yes',
  criterion1: 'one-before-two',
  criterion2: 'priority',
  criterion3: 'lot',
  priorities: 'Kinder und Jugendliche\nalle anderen',
}
const wish = (room: string, more: Record<string, string> = {}) => ({
  version: '0',
  priority: '0',
  title1: 'Kinderturnen',
  minutes1: '120',
  times1: '1',
  persons1: '20',
  room11: room,
  day11: '2',
  from11: '18:00',
  to11: '20:00',
  ...more,
})
const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
  (await house.database.pool.query<Row>(text, values)).rows
const stateOf = async () =>
  (await rows<{ state: string }>('select state from rooms.season where id = $1', [season]))[0]?.state
/** What the page says, without its markup. */
const textOf = (html: string) =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 3000)
const said = async (response: Response, words: string, status = 422) => {
  expect(textOf(await response.clone().text())).toContain(words)
  expect(response.status).toBe(status)
}

beforeAll(async () => {
  house = await testHouse()
  ;({ owner, club, stranger, other, editor, neighbour } = await rooms(house))
  choir = await house.addPerson('Chris Chor')
  choirId = await house.addOrganisation('Chor Musterdorf', choir, [])
  hall = await offer(house, owner, await addHouse(house, owner, club), { title: 'Sporthalle' })
})
afterAll(() => house?.close())

describe('a round, from criteria to bookings', () => {
  test('is made by those who give the rooms, and seen by nobody else before it is published', async () => {
    await said(await house.post(`${at}/neu`, { ...round, provider: club, closesOn: '2026-11-02' }, owner), 'endet vor')
    await said(
      await house.post(`${at}/neu`, { ...round, provider: club, priorities: '' }, owner),
      'mindestens zwei Gruppen',
    )
    await said(await house.post(`${at}/neu`, { ...round, provider: club, criterion2: 'lot' }, owner), 'nur einmal')
    expect((await house.post(`${at}/neu`, { ...round, provider: other }, owner)).status).toBe(422)
    expect((await house.post(`${at}/neu`, { ...round, provider: club }, choir)).status).toBe(403)
    const made = await house.post(`${at}/neu`, { ...round, provider: club }, owner)
    expect(made.status).toBe(303)
    season = made.headers.get('location')?.split('/').at(-2) as string
    for (const person of [undefined, choir, stranger])
      expect((await house.get(`${at}/${season}`, person)).status).toBe(404)
    expect((await house.get(`${at}/${season}`, owner)).status).toBe(200)
    expect((await house.get(`/nachbarkreis/raeume/saison/${season}`, neighbour)).status).toBe(404)
  })

  test('needs rooms with times', async () => {
    await said(await house.post(`${at}/${season}/vergabe/oeffnen`, {}, owner), 'Räume zu welchen Zeiten')
    const times = { rooms: [hall.id], days: ['2'], opens: '16:00', closes: '20:00' }
    await said(await house.post(`${at}/${season}/zeiten`, { ...times, closes: '15:00' }, owner), 'Ende liegt vor')
    await said(await house.post(`${at}/${season}/zeiten`, { ...times, days: [] }, owner), 'Wochentag')
    expect((await house.post(`${at}/${season}/zeiten`, times, owner)).status).toBe(303)
    expect(
      (await house.post(`${at}/${season}/zeiten`, { ...times, opens: '20:00', closes: '24:00' }, owner)).status,
    ).toBe(303)
    expect(await rows('select opens, closes from rooms.season_time')).toEqual([{ opens: 960, closes: 1440 }])
    const seats = await offer(house, owner, await addHouse(house, owner, club), {
      title: 'Werkbank',
      kind: 'seat',
      takes: 'one',
    })
    await said(await house.post(`${at}/${season}/zeiten`, { ...times, rooms: [seats.id] }, owner), 'Raum aus der Liste')
    const chooser = await (await house.get(`${at}/${season}/zeiten`, owner)).text()
    expect(chooser).not.toContain(`value="${seats.id}"`)
    expect(textOf(chooser)).toMatch(/Warum nicht alles zur Wahl steht .*Werkbank/)
    expect((await house.post(`${at}/${season}/vergabe/oeffnen`, {}, owner)).status).toBe(303)
    expect((await house.get(`${at}/${season}`)).status).toBe(200)
  })

  test('takes applications of members, in two tabs only one', async () => {
    const form = `${at}/${season}/antrag/${choirId}`
    expect((await house.get(form, stranger)).status).toBe(403)
    expect((await house.get(form)).status).toBe(303)
    await said(await house.post(form, wish(hall.id, { title1: '' }), choir), 'Wie heißt die Gruppe')
    await said(await house.post(form, wish(hall.id, { minutes1: '50' }), choir), 'halbe Stunden')
    await said(await house.post(form, wish(hall.id, { to11: '19:00' }), choir), 'kürzer als')
    await said(await house.post(form, wish(hall.id, { times1: '2' }), choir), 'Wochentagen')
    await said(await house.post(form, wish(other), choir), 'Raum aus der Liste')
    expect((await house.post(form, wish(hall.id, { priority: '1', remarks: 'Bitte freundlich' }), choir)).status).toBe(
      303,
    )
    await said(await house.post(form, wish(hall.id), choir), 'Inzwischen hat jemand')
    expect(
      (await house.post(form, wish(hall.id, { version: '1', priority: '1', title1: 'Chorprobe' }), choir)).status,
    ).toBe(303)
    await said(await house.post(form, wish(hall.id, { version: '1' }), choir), 'Inzwischen hat jemand')
    expect((await house.post(`${form}/zurueckziehen`, {}, choir)).status).toBe(303)
    const again = wish(hall.id, { version: '3', priority: '1', title1: 'Chorprobe', remarks: 'Bitte freundlich' })
    expect((await house.post(form, again, choir)).status).toBe(303)
    const both = await Promise.all(
      [0, 1].map(() => house.post(`${at}/${season}/antrag/${other}`, wish(hall.id), stranger)),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    await said(
      await house.post(`${at}/${season}/bearbeiten`, { ...round, version: '2', criterion2: '' }, owner),
      'schon Anträge',
    )
    expect(await (await house.get(`${at}/${season}/wuensche`, owner)).text()).toContain('Chorprobe')
    expect(await (await house.get(`${at}/${season}/antraege/${choirId}`, owner)).text()).toContain('Bitte freundlich')
    expect((await house.get(`${at}/${season}/antraege/${choirId}`, choir)).status).toBe(403)
  })

  test('closes with a draw; whoever repeats it gets the same seed', async () => {
    await said(
      await house.post(`${at}/${season}/vergabe/schliessen`, { draw: 'Würfel 4' }, owner),
      'Die Frist läuft noch',
    )
    house.later({ days: 10 })
    await said(
      await house.post(`${at}/${season}/antrag/${choirId}`, wish(hall.id, { version: '4' }), choir),
      'Frist für Anträge ist vorbei',
    )
    expect((await house.post(`${at}/${season}/vergabe/schliessen`, { draw: 'Würfel 4' }, owner)).status).toBe(303)
    await said(
      await house.post(`${at}/${season}/vergabe/schliessen`, { draw: 'Würfel 5' }, editor),
      'schon geschlossen',
    )
    const [drawn] = await rows<{ seed: string; fingerprint: string }>('select seed, fingerprint from rooms.season')
    const { createHash } = await import('node:crypto')
    expect(drawn?.seed).toBe(createHash('sha256').update(`${drawn?.fingerprint}\nWürfel 4`).digest('hex'))
  })

  test('is computed aside and explained', async () => {
    await said(
      await house.post(`${at}/${season}/vergabe/veroeffentlichen`, { until: '2026-12-11' }, owner),
      'noch keinen Vorschlag',
    )
    expect((await house.post(`${at}/${season}/vergabe/berechnen`, {}, owner)).status).toBe(303)
    expect(await (await house.get(`${at}/${season}/vergabe`, owner)).text()).toContain('wird berechnet')
    await house.runJobs()
    const proposal = await (await house.get(`${at}/${season}/vorschlag`, owner)).text()
    expect(proposal).toContain('Alle gewünschten Zeiten haben andere')
    expect(proposal).toContain('ihre Vorranggruppe steht vorn')
    expect(proposal).toContain('Keine Regel ist verletzt')
    expect((await house.get(`${at}/${season}/protokoll`)).status).toBe(404)
    expect(
      await rows('select subject from inbox.message where person_id = $1 and topic = $2', [owner.id, 'rooms.season']),
    ).toHaveLength(1)
  })

  test('is adjusted by hand with a reason; nothing is given twice', async () => {
    const [choirWish] = await rows<{ id: string }>(`select id from rooms.season_wish where title = 'Chorprobe'`)
    const by = `${at}/${season}/vorschlag/${choirWish?.id}`
    const slot = { room: hall.id, day: '2', from: '18:00', to: '20:00', reason: 'Sonst hätte der Chor gar nichts.' }
    await said(await house.post(by, slot, owner), 'hat den Raum (oder einen Teil davon) schon: ')
    await said(await house.post(by, { ...slot, from: '20:00', to: '22:00', reason: '' }, owner), 'Bitte füllen')
    expect((await house.post(by, { ...slot, from: '20:00', to: '22:00' }, owner)).status).toBe(303)
    expect(await rows('select deed, breaks, reason from rooms.season_change')).toEqual([
      { deed: 'added', breaks: ['not-wished-time'], reason: slot.reason },
    ])
    const [made] = await rows<{ id: string }>(`select id from rooms.season_slot where reason is not null`)
    const take = `${at}/${season}/vorschlag/${made?.id}/entfernen`
    expect((await house.post(take, { reason: 'Irrtum' }, owner)).status).toBe(303)
    expect((await house.post(take, { reason: 'Irrtum' }, owner)).status).toBe(404)
    expect((await house.post(by, { ...slot, from: '20:00', to: '22:00' }, owner)).status).toBe(303)
  })

  test('a slot is moved in one step; who has the place already is said by name', async () => {
    const [given] = await rows<{ id: string; room: string; wish: string }>(
      `select s.id, s.resource_id as room, s.wish_id as wish from rooms.season_slot s
       join rooms.season_wish w on w.id = s.wish_id where w.title = 'Chorprobe'`,
    )
    const move = `${at}/${season}/vorschlag/${given?.id}/verschieben`
    const seen = `${hall.id} 2 1200 1320`
    const to = {
      seen,
      room: hall.id,
      day: '2',
      from: '20:30',
      to: '22:30',
      reason: 'Die Stadthalle schließt erst um elf.',
    }
    const form = await (await house.get(move, owner)).text()
    expect(form).toContain(`value="${seen}"`)
    expect(textOf(form)).toContain('Liegt jetzt')
    expect((await house.get(move, choir)).status).toBe(403)
    await said(
      await house.post(move, { ...to, from: '18:30', to: '20:30' }, owner),
      'Kinderturnen (Dienstag, 18–20 Uhr',
    )
    await said(await house.post(move, { ...to, from: '20:00', to: '22:00' }, owner), 'Dort liegt die Zeit schon')
    await said(await house.post(move, { ...to, to: '20:00' }, owner), 'Ende liegt vor')
    await said(await house.post(move, { ...to, room: other }, owner), 'Raum aus der Liste')
    await said(await house.post(move, { ...to, reason: '' }, owner), 'Bitte füllen')
    // It may overlap where it was: half an hour later is no conflict with itself.
    const both = await Promise.all([house.post(move, to, owner), house.post(move, { ...to, day: '3' }, editor)])
    expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
    await said(both.find(({ status }) => status === 422) as Response, 'inzwischen verschoben')
    const [change] = await rows<{ before: object; slot: { weekday: number }; breaks: string[] }>(
      `select before, slot, breaks from rooms.season_change where deed = 'moved'`,
    )
    expect(change?.before).toEqual({ room: hall.id, weekday: 2, from: 1200, to: 1320 })
    expect(change?.breaks).toContain('not-wished-time')
    const proposal = textOf(await (await house.get(`${at}/${season}/vorschlag`, owner)).text())
    expect(proposal).toContain('(verschoben, vorher Dienstag, 20–22 Uhr, Sporthalle)')
    // Of a computed slot the record goes on saying where it was, beside why.
    const [computed] = await rows<{ id: string }>('select id from rooms.season_slot where reason is null')
    const earlier = { ...to, seen: `${hall.id} 2 1080 1200`, from: '16:00', to: '18:00' }
    expect((await house.post(`${at}/${season}/vorschlag/${computed?.id}/verschieben`, earlier, owner)).status).toBe(303)
    expect(await (await house.get(`${at}/${season}/vorschlag`, owner)).text()).toContain(
      'Berechnet war: Dienstag, 18–20 Uhr, Sporthalle. Liebster Raum',
    )
    await rows('update rooms.season_slot set opens = 1080, closes = 1200, reason = null where id = $1', [computed?.id])
    // Back, so that the hall is open when it is booked.
    await rows(`update rooms.season_slot set weekday = 2, opens = 1200, closes = 1320 where id = $1`, [given?.id])
  })

  test('is published, objected to and answered', async () => {
    const object = `${at}/${season}/einwand/${choirId}`
    await said(await house.post(object, { words: 'zu früh' }, choir), 'gerade nicht möglich')
    expect((await house.post(`${at}/${season}/vergabe/veroeffentlichen`, { until: '2026-12-11' }, owner)).status).toBe(
      303,
    )
    expect((await house.post(object, { words: 'Acht Uhr ist zu spät für Frau Beispiel.' }, choir)).status).toBe(303)
    const protocol = await (await house.get(`${at}/${season}/protokoll`)).text()
    expect(protocol).toContain('Chor Musterdorf')
    for (const secret of ['Frau Beispiel', 'Bitte freundlich', 'Chris Chor']) expect(protocol).not.toContain(secret)
    const whole = await (await house.get(`${at}/${season}/protokoll/rat`, owner)).text()
    expect(whole).toContain('Frau Beispiel')
    expect((await house.get(`${at}/${season}/protokoll/rat`, choir)).status).toBe(403)
    house.later({ days: 7 })
    await said(
      await house.post(`${at}/${season}/vergabe/entscheiden`, { body: 'Sportausschuss', on: '2026-12-12' }, owner),
      'ohne Antwort',
    )
    const [objection] = await rows<{ id: string }>('select id from rooms.objection')
    const answer = `${at}/${season}/einwaende/${objection?.id}`
    expect((await house.get(answer, owner)).status).toBe(200)
    expect((await house.post(answer, { answer: 'Andere Zeiten sind vergeben.' }, owner)).status).toBe(303)
    expect(await (await house.get(`${at}/${season}/protokoll`)).text()).toContain('Andere Zeiten sind vergeben.')
  })

  test('two decide at the same moment: one decision counts', async () => {
    const decide = (as: Person, body: string) =>
      house.post(`${at}/${season}/vergabe/entscheiden`, { body, on: '2026-12-12' }, as)
    await said(
      await house.post(`${at}/${season}/vergabe/entscheiden`, { body: 'Rat', on: '2026-12-11' }, owner),
      'erst danach',
    )
    const answers = await Promise.all([decide(owner, 'Sportausschuss'), decide(editor, 'Rat')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await stateOf()).toBe('decided')
  })

  test('becomes series; days that are not possible stay with their reason', async () => {
    expect((await house.post(`${at}/${season}/vergabe/buchen`, {}, owner)).status).toBe(303)
    await house.runJobs()
    expect(await stateOf()).toBe('booked')
    const slots = await rows<{ made: number; rejected: unknown[]; series_id: string }>(
      'select made, rejected, series_id from rooms.season_slot order by opens',
    )
    expect(slots).toHaveLength(2)
    expect(slots.every(({ made, series_id }) => made > 5 && series_id)).toBe(true)
    const [booked] = await rows<{ count: number }>(
      `select count(*)::int as count from rooms.booking where state = 'confirmed' and series_id is not null and booker_id = $1`,
      [choirId],
    )
    expect(booked?.count).toBe(slots[1]?.made)
    const csv = await (await house.get(`${at}/${season}/protokoll.csv`)).text()
    expect(csv).toContain('Chor Musterdorf')
    expect(csv).not.toContain('Frau Beispiel')
    const data = await (await house.get(`${at}/${season}/protokoll.json`)).json()
    expect(data).toMatchObject({ decision: { on: '2026-12-12' }, lots: { draw: 'Würfel 4' } })
    expect(JSON.stringify(data)).not.toContain('Chris')
  })
})
