import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>

let house: TestHouse
let editor: Person
let citizen: Person
let member: Person
let club: string

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  citizen = await house.addPerson('Kim Bürgerin')
  member = await house.addPerson('Toni Verein')
  club = await house.addOrganisation('Heimatverein Musterdorf', member, [[house.district, 'events.organiser']])
})
afterAll(() => house.close())

const termine = '/musterkreis/termine'
const plan = {
  title: 'Herbstmarkt',
  lead: 'Kartoffeln und Äpfel.',
  startDay: '2026-12-05',
  startTime: '10:00',
  endTime: '16:00',
  place: 'Marktplatz',
  registration: 'none',
}

/** Plans and publishes an event; answers with its page's path. */
async function published(more: Record<string, string>, as = editor): Promise<string> {
  const planned = await house.post(`${termine}/planen`, { ...plan, ...more }, as)
  expect(planned.status, await planned.clone().text()).toBe(303)
  const path = (planned.headers.get('location') as string).replace('/bearbeiten', '')
  const done = await house.post(`${path}/veroeffentlichen`, {}, as)
  expect(done.headers.get('location')).toBe(path)
  return path
}

const text = async (path: string, as?: Person) => (await house.get(path, as)).text()

test('an empty list says what one can expect', async () => {
  expect(await text('/nachbarkreis/termine')).toContain('Gerade keine Termine')
})

test('a draft is seen by those who plan it, and by nobody else', async () => {
  const planned = await house.post(`${termine}/planen`, { ...plan, title: 'Geheimer Markt' }, editor)
  expect(planned.headers.get('location')).toBe(`${termine}/geheimer-markt/bearbeiten`)
  expect((await house.get(`${termine}/geheimer-markt`)).status).toBe(404)
  expect((await house.get(`${termine}/geheimer-markt`, citizen)).status).toBe(404)
  expect((await house.get(`${termine}/geheimer-markt`, editor)).status).toBe(200)
  expect(await text(termine)).not.toContain('Geheimer Markt')
  expect(await text(`${termine}/entwuerfe`, editor)).toContain('Geheimer Markt')
})

test('a published event is in the list, on the front page, in the search’s table and in a calendar file', async () => {
  const path = await published({})
  expect(await text(termine)).toContain('Herbstmarkt')
  expect(await text('/musterkreis')).toContain('Herbstmarkt')
  const page = await text(path)
  expect(page).toContain('Sa., 5. Dezember 2026, 10–16 Uhr')
  expect(page).toContain('Kommen Sie einfach vorbei')
  const file = await house.get(`${path}/kalender.ics`)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(await file.text()).toContain('DTSTART;TZID=Europe/Berlin:20261205T100000')
  const { rows } = await house.database.pool.query(
    `select title, place, starts_at from publication.entry where kind = 'events.event' and address = '/termine/herbstmarkt'`,
  )
  expect(rows[0]).toMatchObject({ title: 'Herbstmarkt', place: 'Marktplatz' })
})

test('a time that the clocks skip is refused with the reason, and what was typed stays', async () => {
  const response = await house.post(
    `${termine}/planen`,
    { ...plan, title: 'Nachtwanderung', startDay: '2027-03-28', startTime: '02:30', endTime: '' },
    editor,
  )
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('02:30 Uhr gibt es an diesem Tag nicht')
  expect(page).toContain('value="Nachtwanderung"')
})

test('two people who change the same event do not overwrite each other unknowingly', async () => {
  const path = await published({ title: 'Lesung' })
  const edit = `${path}/bearbeiten`
  const first = await house.post(edit, { ...plan, title: 'Lesung im Dezember', version: '2' }, editor)
  expect(first.status).toBe(303)
  const second = await house.post(edit, { ...plan, title: 'Lesung am Abend', version: '2' }, editor)
  expect(second.status).toBe(422)
  const page = await second.text()
  expect(page).toContain('Jemand anderes hat diesen Termin inzwischen geändert')
  expect(page).toContain('Lesung am Abend')
  expect(await text(path)).toContain('Lesung im Dezember')
})

test('an admitted organisation plans its own events, and no one else’s', async () => {
  const refused = await house.post(`${termine}/planen`, { ...plan, title: 'Im Namen des Kreises' }, member)
  expect(refused.status).toBe(422)
  const path = await published({ title: 'Dorffest', organiser: club }, member)
  expect(await text(path)).toContain('Heimatverein Musterdorf')
  const other = await published({ title: 'Kreistag' })
  expect((await house.post(`${other}/zurueckziehen`, {}, member)).status).toBe(403)
  expect((await house.get(`${other}/bearbeiten`, member)).status).toBe(403)
  expect((await house.get(`${termine}/planen`, citizen)).status).toBe(403)
})

test('without a day there must be an interest list', async () => {
  const planned = await house.post(`${termine}/planen`, { title: 'Irgendwann', registration: 'none' }, editor)
  const path = (planned.headers.get('location') as string).replace('/bearbeiten', '')
  expect((await house.post(`${path}/veroeffentlichen`, {}, editor)).status).toBe(422)
  const interest = await published({
    title: 'Repair-Café',
    startDay: '',
    startTime: '',
    endTime: '',
    registration: 'here',
  })
  expect(await text(interest)).toContain('Der Tag steht noch nicht fest')
  expect(await text(termine)).toContain('Repair-Café')
})

test('a cancelled event stays, says why, and calendars learn of it', async () => {
  const path = await published({ title: 'Vortrag' })
  const response = await house.post(`${path}/absagen`, { reason: 'Die Referentin ist erkrankt.' }, editor)
  expect(response.status).toBe(303)
  const page = await text(path)
  expect(page).toContain('Dieser Termin ist abgesagt')
  expect(page).toContain('Die Referentin ist erkrankt.')
  const file = await text(`${path}/kalender.ics`)
  expect(file).toContain('STATUS:CANCELLED')
  expect(file).toMatch(/SEQUENCE:3/)
  expect((await house.post(`${path}/absagen`, { reason: 'Noch einmal' }, editor)).status).toBe(422)
})

test('a copy takes everything along but the day', async () => {
  const path = await published({ title: 'Stammtisch', registration: 'here', capacity: '12', body: 'Jeden **Monat**.' })
  const copied = await house.post(`${path}/kopieren`, {}, editor)
  expect(copied.headers.get('location')).toBe(`${termine}/stammtisch-kopie/bearbeiten`)
  const page = await text(`${termine}/stammtisch-kopie/bearbeiten`, editor)
  expect(page).toContain('value="12"')
  expect(page).toContain('Jeden **Monat**.')
  expect(page).not.toContain('value="2026-12-05"')
})

test('filters and pages narrow the list down; nonsense in the address changes nothing', async () => {
  await published({ title: 'Mobilitätstag', field: 'mobility', startDay: '2027-02-10' })
  expect(await text(`${termine}?feld=mobility`)).toContain('Mobilitätstag')
  expect(await text(`${termine}?feld=health`)).toContain('Nichts gefunden')
  expect(await text(`${termine}?monat=2027-02`)).toContain('Mobilitätstag')
  expect(await text(`${termine}?monat=2027-02`)).not.toContain('Herbstmarkt')
  const odd = await house.get(
    `${termine}?feld=%00&monat=2027-99&nach=2026-99-99T00:00:00Z~00000000-0000-0000-0000-000000000000&gemeinde='`,
  )
  expect(odd.status).toBe(200)
  expect(await odd.text()).toContain('Herbstmarkt')
})

test('what is over moves to the past', async () => {
  const path = await published({ title: 'Adventssingen', startDay: '2026-11-27', startTime: '18:00', endTime: '19:00' })
  expect(await text(termine)).toContain('Adventssingen')
  house.later({ days: 2 })
  expect(await text(termine)).not.toContain('Adventssingen')
  expect(await text(`${termine}?vorbei=ja`)).toContain('Adventssingen')
  expect(await text(path)).toContain('Dieser Termin ist vorbei')
  house.later({ days: -2 })
})

test('the other languages of an event are shown where they exist', async () => {
  const path = await published({ title: 'Kochabend', titleEn: 'Cooking together', leadLeicht: 'Wir kochen zusammen.' })
  expect(await text(`/en${path}`)).toContain('Cooking together')
  expect(await text(`/leicht${path}`)).toContain('Wir kochen zusammen.')
  expect(await text(`/leicht${path}`)).toContain('Sie müssen sich nicht anmelden.')
})

test('moderation can hide an event, and shows it again', async () => {
  const path = await published({ title: 'Streitgespräch' })
  const { eventReport } = await import('./links.ts')
  const { rows } = await house.database.pool.query<{ id: string }>(
    `select id from events.event where slug = 'streitgespraech'`,
  )
  const hide = (hidden: boolean) =>
    house.inSpace(house.district, (tx) =>
      eventReport.hide(
        { tx, space: { id: house.district }, later: async () => {} } as never,
        rows[0]?.id as string,
        hidden,
      ),
    )
  await hide(true)
  expect((await house.get(path)).status).toBe(404)
  expect(await text(termine)).not.toContain('Streitgespräch')
  await hide(false)
  expect((await house.get(path)).status).toBe(200)
})
