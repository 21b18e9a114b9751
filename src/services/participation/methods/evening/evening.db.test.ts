import { afterAll, beforeAll, expect, test } from 'vitest'
import { guestRegisters, linkIn, mailsTo, wrongCounters } from '#commons/gatherings/gatherings.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
let citizen: typeof editor
const mitreden = '/musterkreis/mitreden'
const dialogue = `${mitreden}/wie-wird-unser-ort`
const tour = `${dialogue}/phasen/kommunaldialoge`

const meeting = {
  title: 'Kommunaldialog in Mendig',
  form: 'evening',
  place: 'Bürgersaal',
  registration: 'here',
  capacity: '2',
  waitingList: 'yes',
  guests: 'yes',
  partyMax: '1',
}

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Berta Bürgerin')
  await house.database.pool.query(`update spaces.space set services = array['participation'] where id = $1`, [
    house.district,
  ])
  const promises = { decides: 'Viel.', limits: 'Wenig.', decidedBy: 'der Kreistag', answerDays: '28' }
  await house.post(`${mitreden}/planen`, { ...promises, title: 'Wie wird unser Ort?', template: 'blank' }, editor)
  const phase = { title: 'Kommunaldialoge', method: 'evening', who: 'guest' }
  await house.post(`${dialogue}/neue-phase`, { ...phase, startDay: '2026-11-01', endDay: '2026-12-31' }, editor)
})
afterAll(() => house?.close())

const page = async (path: string, as?: typeof editor) => (await house.get(path, as)).text()
const entries = async () =>
  (await house.database.pool.query(`select title from publication.entry where kind = 'participation.meeting'`)).rows
const idOf = async (table: 'meeting' | 'island' | 'note', column: string, value: string): Promise<string> =>
  (await house.database.pool.query(`select id from participation.${table} where ${column} = $1`, [value])).rows[0]?.id

test('the checklist asks for a meeting; one without a day needs an interest list', async () => {
  expect(await page(`${dialogue}/bearbeiten`, editor)).toContain('Noch ist kein Treffen geplant')
  expect((await house.post(`${tour}/treffen-planen`, meeting, citizen)).status).toBe(403)
  const nowhere = await house.post(`${tour}/treffen-planen`, { ...meeting, registration: 'none' }, editor)
  expect(nowhere.status).toBe(422)
  expect(await nowhere.text()).toContain('Interessenliste')
  expect((await house.post(`${tour}/treffen-planen`, meeting, editor)).status).toBe(303)
  expect(await page(`${dialogue}/bearbeiten`, editor)).not.toContain('Noch ist kein Treffen geplant')
})

test('a meeting becomes public with its dialogue, and vanishes with it', async () => {
  expect(await entries()).toEqual([])
  expect((await house.get(`${tour}/treffen/kommunaldialog-in-mendig`)).status).toBe(404)
  await house.post(`${dialogue}/veroeffentlichen`, {}, editor)
  expect(await entries()).toEqual([{ title: 'Kommunaldialog in Mendig' }])
  await house.post(`${dialogue}/zurueckziehen`, {}, editor)
  expect(await entries()).toEqual([])
  await house.post(`${dialogue}/veroeffentlichen`, {}, editor)
  const html = await page(tour)
  expect(html).toContain('Der Tag steht noch nicht fest')
  expect(html).toContain('Tragen Sie sich ein')
})

test('from the interest list people move up in order when the day is fixed, and hear of it', async () => {
  const html = await page(`${tour}/treffen/kommunaldialog-in-mendig`)
  const registration = /\/musterkreis\/anmeldung\/[0-9a-f-]{36}/.exec(html)?.[0] as string
  for (const name of ['Eins', 'Zwei', 'Drei'])
    await guestRegisters(house, registration, name, `${name.toLowerCase()}@example.org`)
  const edit = await page(`${tour}/treffen/kommunaldialog-in-mendig/bearbeiten`, editor)
  const version = /name="version" value="(\d+)"/.exec(edit)?.[1] ?? ''
  const dated = { ...meeting, startDay: '2026-11-27', startTime: '18:30', endTime: '20:30', version }
  expect((await house.post(`${tour}/treffen/kommunaldialog-in-mendig/bearbeiten`, dated, editor)).status).toBe(303)
  await house.runJobs()
  expect(await wrongCounters(house)).toEqual([])
  const { rows } = await house.database.pool.query('select name, state from gatherings.registration order by number')
  expect(rows.map(({ state }) => state)).toEqual(['registered', 'registered', 'waiting'])
  expect(linkIn((await mailsTo(house, 'eins@example.org')).at(-1), 'verwalten')).toContain('/anmeldung/')
  expect((await house.post(`${tour}/treffen/kommunaldialog-in-mendig/entfernen`, {}, editor)).status).toBe(422)
  expect((await house.post(`${tour}/entfernen`, {}, editor)).status).toBe(422)
  expect((await house.get(`${registration}/kalender.ics`)).status).toBe(200)
})

test('islands are set up; before the evening nothing can be written down', async () => {
  for (const title of ['Unterwegs', 'Miteinander'])
    expect((await house.post(`${tour}/inseln`, { title, body: `Über *${title}*` }, editor)).status).toBe(303)
  expect(await page(`${tour}/treffen/kommunaldialog-in-mendig`)).toContain('Unterwegs')
  expect(await page(`${tour}/mitschrift`, editor)).toContain('sobald ein Treffen begonnen hat')
  const note = {
    note: '00000000-0000-4000-8000-000000000001',
    meeting: await idOf('meeting', 'slug', 'kommunaldialog-in-mendig'),
    island: await idOf('island', 'title', 'Unterwegs'),
    words: 'Zu früh',
    channel: 'on-site',
  }
  expect((await house.post(`${tour}/mitschrift`, note, editor)).status).toBe(422)
  const miteinander = await idOf('island', 'title', 'Miteinander')
  await house.post(`${tour}/inseln/${miteinander}/verschieben`, { direction: 'up' }, editor)
  const html = await page(tour)
  expect(html.indexOf('Miteinander')).toBeLessThan(html.indexOf('Unterwegs'))
})

test('at the evening notes are written down one after the other, dots are counted, and twice sent is once', async () => {
  house.later({ hours: 34 })
  const at = {
    meeting: await idOf('meeting', 'slug', 'kommunaldialog-in-mendig'),
    island: await idOf('island', 'title', 'Unterwegs'),
  }
  const write = (number: number, values: Record<string, string>) =>
    house.post(
      `${tour}/mitschrift?treffen=${at.meeting}&insel=${at.island}`,
      { ...at, note: `00000000-0000-4000-8000-00000000000${number}`, channel: 'on-site', ...values },
      editor,
    )
  const first = await write(1, { words: 'Ein Bus am Abend', dots: '7' })
  expect(first.headers.get('location')).toBe(`${tour}/mitschrift?treffen=${at.meeting}&insel=${at.island}`)
  expect((await write(1, { words: 'Ein Bus am Abend', dots: '7' })).status).toBe(303)
  expect((await write(2, { words: 'Sichere Radwege', dots: '3' })).status).toBe(303)
  const without = await write(3, { words: 'Mitfahrbank', channel: 'paper' })
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('Mitfahrbank')
  expect((await write(3, { words: 'Mitfahrbank', channel: 'paper', source: 'Papierbögen Rathaus' })).status).toBe(303)
  expect((await write(4, { words: 'Fremd' })).status).toBe(303)
  const fourth = '00000000-0000-4000-8000-000000000004'
  for (const by of ['1', '1', '-1']) await house.post(`${tour}/mitschrift/${fourth}/punkte`, { by }, editor)
  const { rows } = await house.database.pool.query('select dots from participation.note where id = $1', [fourth])
  expect(rows).toEqual([{ dots: 1 }])
  expect((await house.post(`${tour}/mitschrift/${fourth}/entfernen`, {}, editor)).status).toBe(303)
  expect((await house.post(`${tour}/mitschrift/${fourth}/punkte`, { by: '1' }, editor)).status).toBe(404)
  expect((await house.get(`${tour}/mitschrift`, citizen)).status).toBe(403)
  const html = await page(tour)
  expect(html.indexOf('Ein Bus am Abend')).toBeLessThan(html.indexOf('Sichere Radwege'))
  expect(html).toContain('Papierbögen Rathaus')
  expect(html).toContain('3: ')
})

test('who came: the list says it, else somebody who counted, else nobody', async () => {
  const evening = `${tour}/treffen/kommunaldialog-in-mendig`
  house.later({ hours: 4 })
  expect(await page(evening)).toContain('hat niemand eine Zahl veröffentlicht')
  expect((await house.post(`${evening}/auswerten`, { people: '30', about: 'yes' }, editor)).status).toBe(303)
  expect(await page(evening)).toContain('etwa 30 Menschen')
  await house.post(`${evening}/auswerten`, { people: '' }, editor)
  await house.database.pool.query(`update gatherings.registration set attended = true where state = 'registered'`)
  expect(await page(evening)).toContain('2 Menschen')
})

test('ratings are numbers only; the page, the open data and the raw rows say the same', async () => {
  const evening = `${tour}/treffen/kommunaldialog-in-mendig`
  const island = await idOf('island', 'title', 'Unterwegs')
  await house.post(`${evening}/auswerten/${island}`, { score5: '12', score4: '3' }, editor)
  expect((await house.post(`${evening}/auswerten/${island}`, { score5: '9', score2: '3' }, editor)).status).toBe(303)
  const html = await page(tour)
  expect(html).toContain('9 (75 %)')
  expect(html).toContain('12 Menschen haben bewertet')
  expect(html).toContain('4,3')
  const { rows: raw } = await house.database.pool.query(
    'select count(*)::int as notes, sum(dots)::int as dots from participation.note where not hidden',
  )
  const data = JSON.parse(await page(`${tour}/kommunaldialoge.json`))
  expect(data.notes).toHaveLength(raw[0].notes)
  expect(data.notes.reduce((sum: number, { dots }: { dots: number }) => sum + dots, 0)).toBe(raw[0].dots)
  expect(data.ratings).toMatchObject([
    { score: 2, people: 3 },
    { score: 5, people: 9 },
  ])
  expect(data.meetings[0].participants).toEqual({ people: 2, about: false })
  expect(JSON.stringify(data)).not.toContain('Rike')
  expect(await page(`${tour}/beitraege.csv`)).toContain('Ein Bus am Abend')
  expect(await page(`${tour}/bewertungen.csv`)).toContain('Unterwegs')
  expect(html).toContain(`${raw[0].notes}: 1 auf Papier, 2 vor Ort`)
  expect((await house.post(`${tour}/inseln/${island}/entfernen`, {}, editor)).status).toBe(422)
})

test('a hidden note is gone from page and data; a meeting without notes stands on the desk', async () => {
  const note = await idOf('note', 'words', 'Sichere Radwege')
  await house.database.pool.query('update participation.note set hidden = true where id = $1', [note])
  expect(await page(tour)).not.toContain('Sichere Radwege')
  expect(await page(`${tour}/beitraege.csv`)).not.toContain('Sichere Radwege')
  const stand = { ...meeting, title: 'Stand in Polch', form: 'stand', registration: 'none', startDay: '2026-11-05' }
  await house.post(`${tour}/treffen-planen`, { ...stand, startTime: '10:00' }, editor)
  const desk = await page('/musterkreis/schreibtisch', editor)
  expect(desk).toContain('Treffen ohne Auswertung')
  expect(desk).toContain('Stand in Polch')
  expect(desk).not.toContain('Kommunaldialog in Mendig')
  const cancelled = await house.post(`${tour}/treffen/stand-in-polch/absagen`, { reason: 'Sturm' }, editor)
  expect(cancelled.status).toBe(303)
  expect(await page(`${tour}/treffen/stand-in-polch`)).toContain('Sturm')
})
