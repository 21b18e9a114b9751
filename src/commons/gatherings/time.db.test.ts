import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { claimRegistrations } from './claim.ts'
import {
  guestRegisters,
  mailsTo,
  messagesOf,
  type Person,
  planned,
  typedEvent,
  wrongCounters,
} from './gatherings.fixture.ts'

let house: TestHouse
let editor: Person
let kim: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  kim = await house.addPerson('Kim Bürgerin')
})
afterAll(() => house.close())

const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const register = (path: string, as: Person) => house.post(path, { name: as.name }, as)
const tidy = async () => {
  const { jobs } = await import('./jobs.ts')
  await jobs.find(({ queue }) => queue === 'gatherings.tidy')?.run(house.tools, {})
}

test('registration opens and closes at its times', async () => {
  const { registration } = await planned(house, editor, {
    title: 'Zeitfenster',
    opensDay: '2026-11-28',
    opensTime: '08:00',
    closesDay: '2026-12-03',
  })
  expect(await text(registration)).toContain('Die Anmeldung beginnt: Sa., 28. November 2026, 8 Uhr')
  expect((await register(registration, kim)).status).toBe(422)
  house.later({ days: 3 })
  expect(await text(registration)).toContain('Verbindlich anmelden')
  house.later({ days: 5 })
  expect(await text(registration)).toContain('Die Anmeldung ist beendet')
  house.later({ days: -8 })
})

test('registered people are reminded once, a day before, guests with a calendar file', async () => {
  const { registration } = await planned(house, editor, { title: 'Erinnerung' })
  await register(registration, kim)
  await guestRegisters(house, registration, 'Gast', 'erinnern@example.org')
  await house.runJobs()
  expect((await mailsTo(house, 'erinnern@example.org')).map(({ subject }) => subject)).not.toContain(
    'Erinnerung: Erinnerung',
  )
  house.later({ days: 8, hours: 1 })
  await house.runJobs()
  const mails = (await mailsTo(house, 'erinnern@example.org')).filter(
    ({ subject }) => subject === 'Erinnerung: Erinnerung',
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]?.attachment?.content).toContain('DTSTART;TZID=Europe/Berlin:20261205T100000')
  expect((await messagesOf(house, kim)).at(-1)?.subject).toBe('Erinnerung: Erinnerung')
  await tidy()
  await house.runJobs()
  expect(
    (await mailsTo(house, 'erinnern@example.org')).filter(({ subject }) => subject.startsWith('Erinnerung')),
  ).toHaveLength(1)
  house.later({ days: -8, hours: -1 })
})

test('another time or place is told to everybody, in their language; other changes are not', async () => {
  const { event, registration } = await planned(house, editor, { title: 'Verschoben', titleEn: 'Moved' })
  await house.post(`/en${registration}`, { name: 'Guest', mail: 'guest@example.org' }, undefined)
  const { linkIn } = await import('./gatherings.fixture.ts')
  const confirm = linkIn((await mailsTo(house, 'guest@example.org'))[0], 'bestaetigen')
  expect(confirm.startsWith('/en/musterkreis/')).toBe(true)
  await house.post(confirm, {}, undefined)
  const edit = (more: Record<string, string>) =>
    house.post(`${event}/bearbeiten`, { ...typedEvent, title: 'Verschoben', titleEn: 'Moved', ...more }, editor)
  await edit({ version: '2', lead: 'Nur der Text ist neu.' })
  await house.runJobs()
  const before = (await mailsTo(house, 'guest@example.org')).length
  await edit({ version: '3', startTime: '15:00', endTime: '17:00' })
  await house.runJobs()
  const mails = await mailsTo(house, 'guest@example.org')
  expect(mails).toHaveLength(before + 1)
  expect(mails.at(-1)?.subject).toBe('Changed: Moved')
  expect(mails.at(-1)?.body).toContain('15:00')
})

test('a cancelled gathering tells everybody the reason, and takes no one any more', async () => {
  const { event, registration } = await planned(house, editor, { title: 'Ausfall', capacity: '1' })
  await guestRegisters(house, registration, 'Gast', 'ausfall@example.org')
  await register(registration, kim)
  await house.post(`${event}/absagen`, { reason: 'Der Saal ist überflutet.' }, editor)
  await house.runJobs()
  const mail = (await mailsTo(house, 'ausfall@example.org')).at(-1)
  expect(mail?.subject).toBe('Abgesagt: Ausfall')
  expect(mail?.body).toContain('Der Saal ist überflutet.')
  expect(mail?.attachment?.content).toContain('STATUS:CANCELLED')
  expect((await messagesOf(house, kim)).map(({ subject }) => subject)).toContain('Abgesagt: Ausfall')
  const lou = await house.addPerson('Lou Bürger')
  expect((await register(registration, lou)).status).toBe(422)
})

test('what registered people rely on cannot be edited away', async () => {
  const { event, registration } = await planned(house, editor, { title: 'Verlass', capacity: '5' })
  await register(registration, kim)
  const edit = (more: Record<string, string>) =>
    house.post(`${event}/bearbeiten`, { ...typedEvent, title: 'Verlass', version: '2', ...more }, editor)
  expect(await (await edit({ startDay: '', startTime: '', endTime: '' })).text()).toContain('Es gibt schon Anmeldungen')
  expect(await (await edit({ registration: 'none' })).text()).toContain('aber nicht abschaffen')
  expect((await house.post(`${event}/zurueckziehen`, {}, editor)).status).toBe(422)
})

test('a guest’s registration becomes the account’s', async () => {
  const { registration } = await planned(house, editor, { title: 'Mitgenommen' })
  await guestRegisters(house, registration, 'Gast', 'spaeter@example.org')
  const later = await house.addPerson('Später Konto', { mail: 'spaeter@example.org' })
  await house.inSpace(house.district, (tx) =>
    claimRegistrations(
      { tx, space: { id: house.district }, now: house.now(), newId: house.house.newId },
      'Spaeter@example.org',
      later.id,
    ),
  )
  expect(await text('/musterkreis/meine-anmeldungen', later)).toContain('Mitgenommen')
  expect(await text(registration, later)).toContain('Sie sind angemeldet')
})

test('what is too old is forgotten: unconfirmed after two days, answers and guests after thirty, names after a year', async () => {
  const { registration, id } = await planned(house, editor, { title: 'Vergessen', capacity: '5' })
  await house.post(`${registration}/fragen`, { wording: 'Allergien?', purpose: 'Küche', kind: 'text' }, editor)
  await guestRegisters(house, registration, 'Gast Geheim', 'geheim@example.org', { answer1: 'Nüsse' })
  await house.post(registration, { name: 'Nie bestätigt', mail: 'nie@example.org' }, undefined)
  await register(registration, kim)
  const rows = async () =>
    (
      await house.database.pool.query(
        'select name, mail, person_id, state from gatherings.registration where gathering_id = $1 order by made_at, id',
        [id],
      )
    ).rows
  expect(await rows()).toHaveLength(3)
  house.later({ days: 3 })
  await tidy()
  expect(await rows()).toHaveLength(2)
  house.later({ days: 40 })
  await tidy()
  expect(
    (
      await house.database.pool.query(
        'select 1 from gatherings.answer a join gatherings.registration r on r.id = a.registration_id where r.gathering_id = $1',
        [id],
      )
    ).rows,
  ).toEqual([])
  expect((await rows())[0]).toMatchObject({ name: '', mail: null })
  expect((await rows())[1]).toMatchObject({ name: kim.name, person_id: kim.id })
  house.later({ days: 365 })
  await tidy()
  expect((await rows())[1]).toMatchObject({ name: '', person_id: null, state: 'registered' })
  house.later({ days: -408 })
})

test('when a row goes with its account, the night counts again and the waiting list moves up', async () => {
  const { registration, id } = await planned(house, editor, { title: 'Konto weg', capacity: '1' })
  const leaving = await house.addPerson('Geht Weg')
  await register(registration, leaving)
  await register(registration, kim)
  await house.database.pool.query('delete from accounts.person where id = $1', [leaving.id])
  expect(await wrongCounters(house)).toEqual([{ id }])
  await tidy()
  await house.runJobs()
  expect(await wrongCounters(house)).toEqual([])
  expect(await text(registration, kim)).toContain('Sie sind angemeldet')
})
