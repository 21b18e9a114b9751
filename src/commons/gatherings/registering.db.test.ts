import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import {
  guestRegisters,
  linkIn,
  mailsTo,
  messagesOf,
  type Person,
  planned,
  wrongCounters,
} from './gatherings.fixture.ts'

let house: TestHouse
let editor: Person
let kim: Person
let lou: Person

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  kim = await house.addPerson('Kim Bürgerin', { mail: 'kim@example.org' })
  lou = await house.addPerson('Lou Bürger')
})
afterAll(() => house.close())
afterEach(async () => expect(await wrongCounters(house)).toEqual([]))

const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const register = (path: string, as: Person, more: Record<string, string> = {}) =>
  house.post(path, { name: as.name, ...more }, as)

test('a citizen registers, sees it, is told, and cancels', async () => {
  const { registration } = await planned(house, editor, { title: 'Kochabend', capacity: '10' })
  expect(await text(registration)).toContain('Noch 10 von 10 Plätzen sind frei')
  const done = await register(registration, kim)
  expect(done.status).toBe(303)
  expect(await text(registration, kim)).toContain('Sie sind angemeldet')
  expect(await text('/musterkreis/meine-anmeldungen', kim)).toContain('Kochabend')
  expect((await messagesOf(house, kim)).at(-1)?.subject).toBe('Angemeldet: Kochabend')
  expect((await register(registration, kim)).status).toBe(422)
  await house.post(`${registration}/absagen`, {}, kim)
  expect(await text(registration)).toContain('Noch 10 von 10 Plätzen sind frei')
  expect((await register(registration, kim)).status).toBe(303)
})

test('a guest’s place is taken only once the address is confirmed; the link asks before it acts', async () => {
  const { registration } = await planned(house, editor, { title: 'Lesekreis', capacity: '1' })
  const asked = await house.post(registration, { name: 'Gast Eins', mail: 'eins@example.org' }, undefined)
  expect(asked.headers.get('location')).toBe(`${registration}/post`)
  expect(await text(`${registration}/post`)).toContain('Ihre Anmeldung gilt noch nicht')
  expect(await text(registration)).toContain('Noch 1 von 1 Plätzen ist frei')
  const confirm = linkIn((await mailsTo(house, 'eins@example.org'))[0], 'bestaetigen')
  expect(await text(confirm)).toContain('Noch ein Knopfdruck')
  expect(await text(registration)).toContain('Noch 1 von 1 Plätzen ist frei')
  const done = await house.post(confirm, {}, undefined)
  const own = done.headers.get('location') as string
  expect(await text(own)).toContain('Sie sind angemeldet')
  expect(await text(registration)).toContain('Alle Plätze sind vergeben')
  expect(await text(confirm)).toContain('schon benutzt')
  const told = (await mailsTo(house, 'eins@example.org'))[1]
  expect(told?.subject).toBe('Angemeldet: Lesekreis')
  expect(told?.attachment?.content).toContain('BEGIN:VEVENT')
  expect(linkIn(told, 'verwalten')).toBe(own)
})

test('wrong, expired and used links say what to do', async () => {
  const { registration } = await planned(house, editor, { title: 'Linkabend' })
  expect(await text(`${registration}/bestaetigen/${'x'.repeat(43)}`)).toContain('Mit diesem Link stimmt etwas nicht')
  expect((await house.get(`${registration}/verwalten/${'x'.repeat(32)}`)).status).toBe(404)
  await house.post(registration, { name: 'Zu Spät', mail: 'spaet@example.org' }, undefined)
  const confirm = linkIn((await mailsTo(house, 'spaet@example.org'))[0], 'bestaetigen')
  house.later({ hours: 49 })
  expect(await text(confirm)).toContain('gilt nicht mehr')
  expect(await text(registration)).toContain('Es gibt genug Platz')
  house.later({ hours: -49 })
  const other = await planned(house, editor, { title: 'Anderer Abend' })
  expect(await text(confirm.replace(registration, other.registration))).toContain('gilt nicht mehr')
})

test('the page does not tell whether an address is registered; the mail does', async () => {
  const { registration } = await planned(house, editor, { title: 'Stiller Abend' })
  await guestRegisters(house, registration, 'Gast', 'still@example.org')
  const again = await house.post(registration, { name: 'Jemand', mail: 'STILL@example.org' }, undefined)
  expect(again.headers.get('location')).toBe(`${registration}/post`)
  expect((await mailsTo(house, 'still@example.org')).at(-1)?.subject).toBe('Sie sind schon angemeldet: Stiller Abend')
})

test('the waiting list moves up in order when somebody cancels, and they are told', async () => {
  const { registration } = await planned(house, editor, { title: 'Kleiner Saal', capacity: '1' })
  await register(registration, kim)
  await guestRegisters(house, registration, 'Erster Gast', 'erster@example.org')
  await register(registration, lou)
  expect(await text(registration, lou)).toContain('Vor Ihnen wartet 1 Anmeldung')
  await house.post(`${registration}/absagen`, {}, kim)
  await house.runJobs()
  expect((await mailsTo(house, 'erster@example.org')).at(-1)?.subject).toBe('Sie haben einen Platz: Kleiner Saal')
  expect(await text(registration, lou)).toContain('Sie sind als Nächstes an der Reihe')
  const own = linkIn((await mailsTo(house, 'erster@example.org')).at(-1), 'verwalten')
  await house.post(own, {}, undefined)
  await house.runJobs()
  expect(await text(own)).toContain('Sie haben abgesagt')
  expect(await text(registration, lou)).toContain('Sie sind angemeldet')
  expect((await messagesOf(house, lou)).at(-1)?.subject).toBe('Sie haben einen Platz: Kleiner Saal')
})

test('without a waiting list a full gathering refuses, and says so before', async () => {
  const { registration } = await planned(house, editor, { title: 'Enger Raum', capacity: '1', waitingList: '' })
  await register(registration, kim)
  expect(await text(registration)).toContain('es gibt keine Warteliste')
  const refused = await register(registration, lou)
  expect(refused.status).toBe(422)
})

test('more persons than places are refused with the number that is left', async () => {
  const { registration } = await planned(house, editor, { title: 'Familienfest', capacity: '5', partyMax: '4' })
  expect((await register(registration, kim, { persons: '3' })).status).toBe(303)
  const refused = await register(registration, lou, { persons: '3' })
  expect(await refused.text()).toContain('Es sind nur 2 Plätze frei')
  expect(await (await register(registration, lou, { persons: '5' })).text()).toContain('Höchstens 4 Personen')
  expect((await register(registration, lou, { persons: '2' })).status).toBe(303)
})

test('an interest list becomes registrations in order once the day is fixed; the rest waits; all are told', async () => {
  const { event, registration } = await planned(house, editor, {
    title: 'Repair-Café',
    startDay: '',
    startTime: '',
    endTime: '',
    capacity: '1',
  })
  expect(await text(registration)).toContain('Interessenliste')
  await guestRegisters(house, registration, 'Frühe', 'frueh@example.org')
  await register(registration, lou)
  const { typedEvent } = await import('./gatherings.fixture.ts')
  const saved = await house.post(
    `${event}/bearbeiten`,
    { ...typedEvent, title: 'Repair-Café', capacity: '1', version: '2' },
    editor,
  )
  expect(saved.status, await saved.clone().text()).toBe(303)
  await house.runJobs()
  const mail = (await mailsTo(house, 'frueh@example.org')).at(-1)
  expect(mail?.subject).toBe('Der Tag steht fest: Repair-Café')
  expect(mail?.body).toContain('Sie sind angemeldet'.replace('Sie', 'und Sie'))
  expect((await messagesOf(house, lou)).at(-1)?.body).toContain('Warteliste')
  expect(await text(registration, lou)).toContain('Sie stehen auf der Warteliste')
})

test('a question can be changed in every language; only those who run the event may', async () => {
  const { registration, id } = await planned(house, editor, { title: 'Spielenachmittag' })
  const questions = `/musterkreis/anmeldung/${id}/fragen`
  const words = {
    wording: 'Was spielen Sie?',
    purpose: 'Für die Auswahl.',
    choices: 'Skat\nSchach',
    wordingLeicht: 'Was wollen Sie spielen?',
  }
  await house.post(questions, { ...words, kind: 'choice' }, editor)
  expect(await text(`/leicht${registration}`)).toContain('Was wollen Sie spielen?')
  expect((await register(registration, kim, { answer1: '1' })).status).toBe(303)
  const edit = /\/musterkreis\/anmeldung\/[^/]+\/fragen\/[0-9a-f-]{36}(?=")/.exec(
    await text(questions, editor),
  )?.[0] as string
  expect((await house.get(edit, kim)).status).toBe(403)
  const form = await text(edit, editor)
  for (const word of ['Was spielen Sie?', 'Schach', 'Was wollen Sie spielen?']) expect(form).toContain(word)
  const one = await house.post(edit, { ...words, choices: 'Nur Skat' }, editor)
  expect(one.status).toBe(422)
  const change = {
    ...words,
    wording: 'Was möchten Sie spielen?',
    choices: 'Halma\nSkat',
    wordingLeicht: '',
    wordingEn: 'Which game?',
  }
  expect((await house.post(edit, change, editor)).status).toBe(303)
  expect(await text(registration)).toContain('Was möchten Sie spielen?')
  expect(await text(`/en${registration}`)).toContain('Which game?')
  expect(await text(`/leicht${registration}`)).not.toContain('Was wollen Sie spielen?')
  expect(await text(`${registration}/liste`, editor), 'what was answered stays').toContain('Schach')
  expect((await house.get(`${questions}/nichts`, editor)).status).toBe(404)
})

test('answers are asked for with their purpose, checked, and seen on the list only', async () => {
  const { registration, id } = await planned(house, editor, { title: 'Grillfest' })
  const questions = `/musterkreis/anmeldung/${id}/fragen`
  expect((await house.get(questions, kim)).status).toBe(403)
  await house.post(
    questions,
    {
      wording: 'Was möchten Sie essen?',
      purpose: 'Damit die Küche richtig einkauft.',
      kind: 'choice',
      choices: 'Mit Fleisch\nVegetarisch',
      required: 'yes',
      wordingEn: 'What would you like to eat?',
    },
    editor,
  )
  await house.post(
    questions,
    { wording: 'Hören Sie schlecht?', purpose: 'Damit wir die Anlage aufbauen.', kind: 'yes-no' },
    editor,
  )
  expect(
    (await house.post(questions, { wording: 'Nur eine?', purpose: 'Probe', kind: 'choice', choices: 'Eine' }, editor))
      .status,
  ).toBe(422)
  const page = await text(registration)
  expect(page).toContain('Damit die Küche richtig einkauft.')
  expect(await text(`/en${registration}`)).toContain('What would you like to eat?')
  const refused = await register(registration, kim, { answer2: 'yes' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Bitte beantworten Sie diese Frage')
  expect((await register(registration, kim, { answer1: '7' })).status).toBe(422)
  expect((await register(registration, kim, { answer1: '1', answer2: 'yes' })).status).toBe(303)
  const list = await text(`${registration}/liste`, editor)
  expect(list).toContain('Vegetarisch')
  expect((await house.get(`${registration}/liste`, kim)).status).toBe(403)
  expect((await house.get(`${registration}/liste`)).status).toBe(303)
})

test('the check-in list: tick off, walk-ins, removing with a reason, table, audit', async () => {
  const { registration } = await planned(house, editor, { title: 'Vortragsabend', capacity: '2' })
  await register(registration, kim)
  await guestRegisters(house, registration, '=Böser Name', 'formel@example.org')
  const list = `${registration}/liste`
  const ids = [...(await text(list, editor)).matchAll(/name="present" value="([0-9a-f-]{36})"/g)].map(
    (match) => match[1] as string,
  )
  expect(ids).toHaveLength(2)
  await house.post(`${list}/anwesend`, { present: ids[0] as string }, editor)
  await house.post(`${list}/dazu`, { name: 'Nachbarin', persons: '2' }, editor)
  const after = await text(list, editor)
  expect(after).toContain('Nachbarin')
  expect(after).toContain(`name="absent" value="${ids[0]}"`)
  const table = await house.post(`${list}/tabelle`, {}, editor)
  expect(table.headers.get('content-type')).toContain('text/csv')
  expect(await table.text()).toContain("'=Böser Name")
  const strike = `${list}/streichen/${ids.at(-1)}`
  expect((await house.post(strike, {}, editor)).status).toBe(422)
  await house.post(strike, { reason: 'Doppelt eingetragen' }, editor)
  const { rows } = await house.database.pool.query(
    `select act from audit.entry where address like '/anmeldung/%' and act = 'look'`,
  )
  expect(rows.length).toBeGreaterThan(0)
})

test('members of the organisation manage their own list, and no one else’s', async () => {
  const toni = await house.addPerson('Toni Verein')
  const club = await house.addOrganisation('Heimatverein', toni, [[house.district, 'events.organiser']])
  const own = await planned(house, editor, { title: 'Vereinsabend', organiser: club })
  const other = await planned(house, editor, { title: 'Kreisabend' })
  expect((await house.get(`${own.registration}/liste`, toni)).status).toBe(200)
  expect((await house.get(`${other.registration}/liste`, toni)).status).toBe(403)
  const neighbour = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'administrator']] })
  expect((await house.get(`${own.registration}/liste`, neighbour)).status).toBe(403)
  expect((await house.get(own.registration.replace('musterkreis', 'nachbarkreis'), neighbour)).status).toBe(404)
})
