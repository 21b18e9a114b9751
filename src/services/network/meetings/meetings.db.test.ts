import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ExchangeHouse, exchangeHouse, read } from '../network.fixture.ts'
import { remindJob } from './remind.ts'

let at: ExchangeHouse
beforeAll(async () => {
  at = await exchangeHouse()
})
afterAll(() => at?.house.close())

const list = '/vernetzung/treffen'
const path = `${list}/treffen-im-dorf`
const meeting = (more: Record<string, string> = {}) => ({
  ...{ title: 'Treffen im Dorf', form: 'meeting', audience: 'members', host: at.house.district, registration: 'here' },
  ...{ startDay: '2027-03-04', startTime: '10:00', endDay: '2027-03-05', endTime: '15:00', place: 'Dorfhaus' },
  ...more,
})
const item = (more: Record<string, string> = {}) => ({
  ...{ kind: 'status', title: 'Wo wir stehen', onDay: '2027-03-04', from: '10:00', to: '11:00', version: '1' },
  ...more,
})
const link = (html: string, pattern: string) => new RegExp(`href="([^"]*${pattern})"`).exec(html)?.[1] as string

describe('a meeting is planned', () => {
  test('by the programme office or process support, as a draft that only those see who prepare it', async () => {
    const { house, office, staff, neighbour, free, support } = at
    expect((await house.post(`${list}/planen`, meeting(), staff)).status).toBe(403)
    const refused = await house.post(
      `${list}/planen`,
      meeting({ host: '00000000-0000-7000-8000-000000000000', nextMonth: 'bald' }),
      office,
    )
    expect(await refused.text()).toContain('gibt es im Verzeichnis nicht mehr')
    expect(
      (await house.post(`${list}/planen`, meeting({ nextMonth: '2027-09', nextHost: house.otherDistrict }), support))
        .status,
    ).toBe(303)
    expect((await house.get(path, free)).status).toBe(404)
    expect((await house.get(path, neighbour)).status).toBe(404)
    // The district that invites prepares it.
    expect(await read(at, path, staff)).toContain('Dieses Treffen ist in Vorbereitung')
    expect(await read(at, list, free)).not.toContain('Treffen im Dorf')
  })

  test('published, members see it and others do not; travel and meals are asked at the registration', async () => {
    const { house, staff, free, outside } = at
    expect((await house.post(`${path}/veroeffentlichen`, {}, free)).status).toBe(404)
    expect((await house.post(`${path}/veroeffentlichen`, {}, staff)).status).toBe(303)
    expect((await house.get(path, outside)).status).toBe(404)
    expect((await house.get(path)).status).toBe(404)
    const page = await read(at, path, free)
    expect(page).toContain('September 2027, bei Landkreis Nachbarkreis')
    const registration = await read(at, link(page, '/anmeldung/[0-9a-f-]+'), free)
    expect(registration).toContain('Was essen Sie?')
    expect(registration).toContain('Wie kommen Sie?')
  })

  test('the same change by two people: the second is told', async () => {
    const { house, staff, office } = at
    const form = await read(at, `${path}/bearbeiten`, staff)
    const version = /name="version"[^>]*value="(\d+)"/.exec(form)?.[1] as string
    expect((await house.post(`${path}/bearbeiten`, meeting({ lead: 'Eins', version }), staff)).status).toBe(303)
    const second = await house.post(`${path}/bearbeiten`, meeting({ lead: 'Zwei', version }), office)
    expect(second.status).toBe(422)
    expect(await second.text()).toContain('Zwei')
  })
})

describe('the programme', () => {
  test('whoever moderates arranges it; what does not fit is said', async () => {
    const { house, staff, free, neighbour } = at
    expect((await house.post(`${path}/ablauf/neu`, item(), neighbour)).status).toBe(403)
    const people = await read(at, `${path}/aufgaben`, staff)
    expect(people).toContain('Pia Prozess')
    // Somebody without a part, who can be asked, is given one.
    await house.post('/vernetzung/ansprechbar', { topics: 'Moderation', version: '0' }, free)
    expect((await house.post(`${path}/aufgaben`, { person: free.id, role: 'moderator' }, staff)).status).toBe(303)
    expect((await house.post(`${path}/aufgaben`, { person: at.outside.id, role: 'moderator' }, staff)).status).toBe(422)
    expect((await house.post(`${path}/raeume/neu`, { name: 'Saal', seats: '20', version: '1' }, free)).status).toBe(303)
    expect((await house.post(`${path}/raeume/neu`, { name: 'Saal', version: '1' }, free)).status).toBe(422)
    const room = /<option value="([0-9a-f-]{36})">Saal/.exec(await read(at, `${path}/ablauf/neu`, free))?.[1] as string
    expect((await house.post(`${path}/ablauf/neu`, item({ room }), free)).status).toBe(303)
    expect(
      (await house.post(`${path}/ablauf/neu`, item({ room, title: 'Zugleich', from: '10:30' }), free)).status,
    ).toBe(303)
    expect((await house.post(`${path}/ablauf/neu`, item({ to: '10:00' }), free)).status).toBe(422)
    expect((await house.post(`${path}/ablauf/neu`, item({ room: at.town }), free)).status).toBe(422)
    const run = await read(at, `${path}/ablauf`, free)
    expect(run).toContain('sind gleichzeitig im Raum Saal')
    expect(run).toContain('Noch ist nicht eingetragen, wer berichtet')
  })

  test('who reports, and the sign for the door', async () => {
    const { house, free } = at
    const page = await read(at, `${path}/ablauf`, free)
    const first = link(page, '/programm/[0-9a-f-]{36}')
    expect((await house.post(`${first}/mitwirkende/neu`, { part: 'reports', version: '1' }, free)).status).toBe(422)
    const part = { part: 'reports', actor: house.district, version: '1' }
    expect((await house.post(`${first}/mitwirkende/neu`, part, free)).status).toBe(303)
    expect(await read(at, first, free)).toContain('Landkreis Musterkreis berichtet')
    const door = await read(at, link(page, '/tuer'), free)
    expect(door).toContain('Wo wir stehen')
    expect(door).toContain('Zugleich')
  })

  test('a personal programme: what clashes is said, and whoever chose an item is told when it moves or goes', async () => {
    const { house, free, neighbour } = at
    const programme = await read(at, path, neighbour)
    const hrefs = [...programme.matchAll(/href="([^"]*\/programm\/[0-9a-f-]{36})"/g)].map((match) => match[1] as string)
    const all = [...new Set(hrefs)]
    expect(all).toHaveLength(2)
    for (const href of all) expect((await house.post(`${href}/merken`, { on: 'yes' }, neighbour)).status).toBe(303)
    const own = await read(at, `${path}/mein-programm`, neighbour)
    expect(own).toContain('gleichzeitig')
    const second = (all[1] as string).replace('/programm/', '/ablauf/')
    expect(
      (await house.post(second, item({ title: 'Zugleich', from: '12:00', to: '13:00', version: '1' }), free)).status,
    ).toBe(303)
    await house.runJobs()
    expect(await read(at, '/posteingang', neighbour)).toContain('Ihr Programm hat sich geändert')
    expect(await read(at, path, neighbour)).toContain('geändert')
    expect((await house.post(`${second}/entfernen`, {}, free)).status).toBe(303)
    expect(await read(at, `${path}/mein-programm`, neighbour)).not.toContain('Zugleich')
    expect((await house.post(`${all[0]}/merken`, {}, neighbour)).status).toBe(303)
    expect(await read(at, `${path}/mein-programm`, neighbour)).toContain('Noch ist nichts gemerkt')
  })

  test('a room that is removed leaves its items without a room', async () => {
    const { house, free } = at
    const room = link(await read(at, `${path}/ablauf`, free), '/raeume/[0-9a-f-]{36}')
    expect((await house.post(`${room}/entfernen`, {}, free)).status).toBe(303)
    expect((await house.get(`${room}/tuer`, free)).status).toBe(404)
    expect(await read(at, path, free)).toContain('Wo wir stehen')
  })
})

test('each body prepares its five fields, for itself only', async () => {
  const { house, staff, neighbour } = at
  const prepare = `${path}/vorbereitung/landkreis-musterkreis`
  const fields = { highlight: 'Zwölf Lotsen', question: 'Wie bleiben sie dabei?', version: '0' }
  expect((await house.post(prepare, fields, neighbour)).status).toBe(403)
  expect((await house.post(prepare, { version: '0' }, staff)).status).toBe(422)
  expect((await house.post(prepare, fields, staff)).status).toBe(303)
  expect((await house.post(prepare, fields, staff)).status).toBe(422)
  expect((await house.post(prepare, { ...fields, offer: 'Ein Lehrplan', version: '1' }, staff)).status).toBe(303)
  const page = await read(at, `${path}/vorbereitung`, neighbour)
  expect(page).toContain('Ein Lehrplan')
  expect(page).toContain('1 von 1 haben etwas vorbereitet')
})

test('stations of an excursion stay findable, as far as the meeting can be read', async () => {
  const { house, free, outside } = at
  expect(
    (
      await house.post(
        `${path}/ablauf/neu`,
        item({ kind: 'excursion', title: 'Ausflug', from: '14:00', to: '16:00' }),
        free,
      )
    ).status,
  ).toBe(303)
  const excursion = [
    ...(await read(at, path, free)).matchAll(/href="([^"]*\/programm\/[0-9a-f-]{36})">Ausflug/g),
  ][0]?.[1] as string
  const station = { name: 'Medienwerkstatt', copyable: 'Der Koffer', version: '1' }
  expect((await house.post(`${excursion}/stationen/neu`, station, outside)).status).toBe(404)
  expect((await house.post(`${excursion}/stationen/neu`, station, free)).status).toBe(303)
  expect(await read(at, '/vernetzung/initiativen?q=Koffer', free)).toContain('Medienwerkstatt')
  expect(await read(at, '/vernetzung/initiativen')).not.toContain('Medienwerkstatt')
  expect((await house.get('/vernetzung/initiativen/medienwerkstatt', outside)).status).toBe(404)
})

test('methods: taken over once, one brings its worksheet to an item', async () => {
  const { house, office, free } = at
  for (let times = 0; times < 2; times++)
    expect((await house.post('/vernetzung/methoden/vorrat', {}, office)).status).toBe(303)
  const methods = await read(at, '/vernetzung/methoden')
  expect(methods.match(/World Café/g)).toHaveLength(1)
  const method = /<option value="([0-9a-f-]{36})">World Café/.exec(
    await read(at, `${path}/ablauf/neu`, free),
  )?.[1] as string
  expect(
    (
      await house.post(
        `${path}/ablauf/neu`,
        item({ kind: 'cafe', title: 'Café', method, from: '13:00', to: '14:00' }),
        free,
      )
    ).status,
  ).toBe(303)
  const cafe = [
    ...(await read(at, path, free)).matchAll(/href="([^"]*\/programm\/[0-9a-f-]{36})">Café/g),
  ][0]?.[1] as string
  expect(await read(at, `${cafe}/blatt`, free)).toContain('Die Frage an diesem Tisch')
  expect(
    (await house.post('/vernetzung/methoden/neu', { name: 'Neu', aim: 'x', groupMin: '9', groupMax: '3' }, office))
      .status,
  ).toBe(422)
})

test('two weeks before, those who report are asked what they bring, and those with an old profile whether it is true: each once', async () => {
  const { house, staff, neighbour, office } = at
  const profile = { actor: house.otherDistrict, name: 'Alter Dienst', field: 'health', status: 'live', audience: 'all' }
  expect((await house.post('/vernetzung/dienste/neu', profile, neighbour)).status).toBe(303)
  await house.database.pool.query(`update network.profile set checked_on = '2026-01-01'`)
  const soon = { startDay: '2026-12-05', endDay: '2026-12-06', title: 'Baldiges Treffen', host: '' }
  expect((await house.post(`${list}/planen`, meeting(soon), office)).status).toBe(303)
  const path = `${list}/baldiges-treffen`
  expect((await house.post(`${path}/ablauf/neu`, item({ onDay: '2026-12-05' }), office)).status).toBe(303)
  const first = link(await read(at, path, office), '/programm/[0-9a-f-]{36}')
  expect(
    (await house.post(`${first}/mitwirkende/neu`, { part: 'reports', actor: house.district, version: '1' }, office))
      .status,
  ).toBe(303)
  const job = () => remindJob.run(house.tools, {})
  await job()
  expect(await read(at, '/posteingang', staff)).not.toContain('Was bringen Sie mit?')
  expect((await house.post(`${path}/veroeffentlichen`, {}, office)).status).toBe(303)
  await house.runJobs()
  const invited = await house.database.pool.query(
    `select address from inbox.message where topic = 'network.invite' and person_id = $1 and address like '%baldiges-treffen'`,
    [neighbour.id],
  )
  expect(invited.rows).toHaveLength(1)
  for (let times = 0; times < 2; times++) await job()
  const inbox = await read(at, '/posteingang', staff)
  expect(inbox.match(/Was bringen Sie mit\?/g)).toHaveLength(1)
  expect(inbox).not.toContain('Stimmt der Steckbrief')
  expect((await read(at, '/posteingang', neighbour)).match(/Stimmt der Steckbrief/g)).toHaveLength(1)
})

test('called off: it stays with the reason, and those registered are told', async () => {
  const { house, staff, free } = at
  const registration = link(await read(at, path, free), '/anmeldung/[0-9a-f-]+')
  expect((await house.post(registration, { persons: '1', name: 'Freya Frei' }, free)).status).toBe(303)
  expect((await house.post(`${path}/absagen`, { reason: '' }, staff)).status).toBe(422)
  expect((await house.post(`${path}/absagen`, { reason: 'Sturm' }, staff)).status).toBe(303)
  await house.runJobs()
  expect(await read(at, path, free)).toContain('Sturm')
  expect(await read(at, '/posteingang', free)).toContain('Treffen im Dorf')
})
