import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openArchive, readWhole } from '#foundation/files/archive-reader.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addHouse, ask, type Offered, offer, type Person, rooms } from '../offers/provider.fixture.ts'

let house: TestHouse
let owner: Person
let stranger: Person
let editor: Person
let neighbour: Person
let carla: Person
let otto: Person
let hall: Offered
const logged: string[] = []
beforeAll(async () => {
  house = await testHouse({
    log: pino({ level: 'trace' }, { write: (line: string) => void logged.push(line) }),
  })
  let club: string
  ;({ owner, stranger, editor, neighbour, club } = await rooms(house))
  carla = await house.addPerson('Carla Chor')
  otto = await house.addPerson('Otto Anders')
  hall = await offer(house, owner, await addHouse(house, owner, club), { title: 'Festsaal', deposit: '50' })
})
afterAll(() => house?.close())

const ways = () => `/musterkreis/raeume/anbieten/${hall.slug}/zugang`
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const run = async () => {
  for (const queue of ['rooms.deposits', 'rooms.codes']) await house.inHouse((tx) => house.tools.send(tx, queue, {}))
  await house.runJobs()
}
const inHours = (hours: number) => house.now().add({ hours }).toString()
const pageOf = (id: string) => `/musterkreis/raeume/buchung/${id}`
const settings = { showHours: '24', depositDays: '3', depositWords: 'Bar im Gemeindebüro' }
const wayIds = async () =>
  (
    await house.database.pool.query<{ id: string; kind: string; code: Buffer | null }>(
      'select id, kind, code from rooms.access_way order by first_day nulls first',
    )
  ).rows
const ofOwn = (id: string) =>
  new RegExp(`<strong class="lock-code">(\\d{6})</strong>(?:(?!lock-code)[\\s\\S])*?/raeume/codes/${id}`)

test('a provider says how one gets in; what is wrong is said at the field and stays typed', async () => {
  const none = await house.post(
    `${ways()}/neu`,
    { kind: 'code', codePer: 'period', code: '', instructions: 'Hintereingang' },
    owner,
  )
  expect(none.status).toBe(422)
  const page = await none.text()
  expect(page).toContain('Bitte geben Sie den Code an')
  expect(page).toContain('Hintereingang')
  expect((await house.post(`${ways()}/neu`, { kind: 'code', codePer: 'period', code: '12<3' }, owner)).status).toBe(422)
  expect((await house.post(`${ways()}/neu`, { kind: 'code' }, owner)).status).toBe(422)
  const key = {
    kind: 'key',
    place: 'Gemeindebüro',
    whom: 'Frau Schmitt',
    phone: '02541 1',
    instructions: 'Licht **links**',
  }
  expect((await house.post(`${ways()}/neu`, key, owner)).status).toBe(303)
  const again = await house.post(`${ways()}/neu`, key, owner)
  expect(await again.text()).toContain('Für diesen Tag ist schon ein Zugang festgelegt')
  expect(await text(ways(), owner)).toContain('Gemeindebüro, Frau Schmitt')
  for (const somebody of [stranger, neighbour, carla]) {
    expect((await house.get(ways(), somebody)).status).toBe(403)
    expect((await house.post(`${ways()}/neu`, key, somebody)).status).toBe(403)
  }
  expect((await house.post(ways(), { ...settings, showHours: '800' }, owner)).status).toBe(422)
  expect((await house.post(ways(), { ...settings, forHouse: 'yes' }, owner)).status).toBe(303)
})

test('key: whoever booked sees where in the window only; is told once that it is there, without it', async () => {
  const id = await ask(house, hall.id, { state: 'confirmed', person: carla.id, start: inHours(30), end: inHours(33) })
  await run()
  const before = await text(pageOf(id), carla)
  expect(before).toContain('Wie Sie hineinkommen, steht hier ab')
  expect(before).not.toContain('Gemeindebüro</dd>')
  house.later({ hours: 6 })
  await run()
  await run()
  expect(await text(pageOf(id), carla)).toContain('<strong>links</strong>')
  const { rows } = await house.database.pool.query(
    'select subject, body, address from inbox.message where person_id = $1',
    [carla.id],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0].subject).toBe('Zugang ist jetzt sichtbar: Festsaal')
  expect(rows[0].body).not.toMatch(/Gemeindebüro|Schmitt|links/)
  expect(rows[0].address).toContain(id)
  house.later({ hours: 27 })
  expect(await text(pageOf(id), carla)).not.toContain('Schmitt')
})

test('code for everybody from a day on: the key holds before, the code after', async () => {
  const from = house.now().add({ hours: 48 }).toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  const added = await house.post(
    `${ways()}/neu`,
    { kind: 'code', codePer: 'period', code: '4711#', firstDay: from.toString(), instructionsEn: 'Back door' },
    owner,
  )
  expect(added.status).toBe(303)
  const [, code] = await wayIds()
  expect(code?.code?.toString('latin1')).not.toContain('4711')
  expect(await text(`${ways()}/${code?.id}`, owner)).toContain('4711#')
  const key = await ask(house, hall.id, { state: 'confirmed', person: carla.id, start: inHours(4), end: inHours(5) })
  const door = await ask(house, hall.id, { state: 'confirmed', person: carla.id, start: inHours(50), end: inHours(52) })
  expect(await text(pageOf(key), carla)).toContain('Schmitt')
  expect(await text(pageOf(door), carla)).not.toContain('4711')
  house.later({ hours: 26 })
  expect(await text(pageOf(door), carla)).toContain('4711#')
  expect(await text(`/en${pageOf(door)}`, carla)).toContain('Back door')
  expect((await house.get(pageOf(door), otto)).status).toBe(403)
  house.later({ hours: 100 })
})

test('code per booking, only after the deposit; it never leaves the booker’s page and the provider’s list', async () => {
  const [, way] = await wayIds()
  const version = '1'
  const first = await house.post(
    `${ways()}/${way?.id}`,
    { kind: 'code', codePer: 'booking', digits: '6', firstDay: '2026-11-28', version },
    owner,
  )
  expect(first.status, await first.clone().text()).toBe(303)
  const stale = await house.post(`${ways()}/${way?.id}`, { kind: 'open', version }, owner)
  expect(await stale.text()).toContain('inzwischen geändert')
  await house.post(ways(), { ...settings, depositFirst: 'yes' }, owner)

  const mine = await ask(house, hall.id, { state: 'asked', person: carla.id, start: inHours(20), end: inHours(22) })
  const guest = await ask(house, hall.id, {
    state: 'asked',
    start: inHours(25),
    end: inHours(26),
    mail: 'gast@example.org',
  })
  for (const id of [mine, guest]) {
    await house.database.pool.query('update rooms.booking set deposit_cents = 5000 where id = $1', [id])
    expect((await house.post(`/musterkreis/raeume/anfragen/${id}/zusagen`, {}, owner)).status).toBe(303)
  }
  await run()
  const list = await text('/musterkreis/raeume/codes', owner)
  const code = ofOwn(mine).exec(list)?.[1] as string
  const guestCode = ofOwn(guest).exec(list)?.[1] as string
  expect(code).toMatch(/^\d{6}$/)
  expect(guestCode).not.toBe(code)
  expect(list).not.toContain('Bea Braut')

  expect(await text(pageOf(mine), carla)).toContain('sobald Ihre Kaution angekommen ist')
  expect(await text(pageOf(mine), carla)).not.toContain(code)
  await house.post(`/musterkreis/raeume/kautionen/${mine}/bezahlt`, {}, owner)
  await house.post(`/musterkreis/raeume/kautionen/${guest}/bezahlt`, {}, owner)
  await run()
  expect(await text(pageOf(mine), carla)).toContain(`<p class="door-code">${code}</p>`)

  // The guest sees it by the link in the mail, from the window on.
  const { rows: guestMails } = await house.database.pool.query<{ subject: string; body: string; attachment: unknown }>(
    `select subject, body, attachment from inbox.mail where recipient = 'gast@example.org' order by created_at`,
  )
  const link = /http:\/\/allmende\.test(\S+\/gast\/\S+)/.exec(
    guestMails.map(({ body }) => body).join('\n'),
  )?.[1] as string
  expect(await text(link)).not.toContain(guestCode)
  house.later({ hours: 2 })
  await run()
  expect(await text(link)).toContain(guestCode)

  // The provider's own code takes its place.
  expect((await house.post(`/musterkreis/raeume/codes/${mine}`, { code: '!' }, owner)).status).toBe(422)
  expect((await house.post(`/musterkreis/raeume/codes/${mine}`, { code: '99887766' }, owner)).status).toBe(303)
  await run()
  expect(await text(pageOf(mine), carla)).toContain('99887766')
  const secrets = [code, guestCode, '99887766', '4711#']

  // Nobody else, and nowhere else.
  for (const somebody of [otto, stranger, neighbour]) {
    expect((await house.get(pageOf(mine), somebody)).status).toBe(403)
    expect((await house.post(`/musterkreis/raeume/codes/${mine}`, { code: '111111' }, somebody)).status).toBe(403)
  }
  for (const somebody of [stranger, neighbour]) {
    const response = await house.get('/musterkreis/raeume/codes', somebody)
    for (const secret of secrets) expect(await response.clone().text()).not.toContain(secret)
  }
  expect((await house.get('/musterkreis/raeume/codes')).status).toBe(303)
  const everywhere = [
    await text(`${pageOf(mine)}/kalender.ics`, carla),
    await text(`${link}/kalender.ics`),
    await text(`/musterkreis/raeume/anfragen/${mine}`, owner),
    await text('/musterkreis/raeume/anfragen?ansicht=gebucht', editor),
    await text(`/musterkreis/raeume/${hall.slug}`, otto),
    await (await house.post('/musterkreis/suche', { q: 'Festsaal' })).text(),
    await text('/musterkreis/api/v1'),
    await text('/musterkreis/raeume', otto),
    await (
      await house.post('/musterkreis/raeume/anfragen/tabelle', { from: '2026-11-01', to: '2027-12-31' }, owner)
    ).text(),
    await archiveFor(otto),
    await archiveFor(carla),
    await archiveFor(owner),
    logged.join('\n'),
  ]
  // Every row of every table, jobs and audit log and outbox included: mails to anybody, notices, whatever is kept.
  const { rows: tables } = await house.database.pool.query<{ name: string }>(`
    select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`)
  for (const { name } of tables) {
    const { rows } = await house.database.pool.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
    everywhere.push(
      rows.map(({ row }) => row.replace(/\\\\x[0-9a-f]+/g, '').replace(/"[0-9a-f]{8}-[0-9a-f-]{27}"/g, '')).join('\n'),
    )
  }
  expect(logged.length).toBeGreaterThan(20)
  for (const secret of secrets)
    for (const [index, place] of everywhere.entries()) {
      const found = new RegExp(`(?<![0-9a-zA-Z.:])${secret.replace('#', '#')}(?![0-9])`).exec(place)
      expect(found && `${index}: ${place.slice(Math.max(0, found.index - 80), found.index + 20)}`).toBeNull()
    }

  // A code that was sealed in another house does not open here: another one is made.
  await house.database.pool.query('update rooms.booking_code set code = $1 where booking_id = $2', [
    Buffer.alloc(40, 1),
    mine,
  ])
  expect(await text(pageOf(mine), carla)).toContain('Bitte fragen Sie den Anbieter')
  await run()
  expect(ofOwn(mine).exec(await text('/musterkreis/raeume/codes', owner))?.[1]).toMatch(/^\d{6}$/)

  // When the booking is over, the code goes.
  house.later({ hours: 48 })
  await run()
  const { rows: left } = await house.database.pool.query('select from rooms.booking_code')
  expect(left).toHaveLength(0)
  expect(await text(pageOf(mine), carla)).not.toContain('99887766')
})

/** The whole archive of somebody's data. */
async function archiveFor(person: Person): Promise<string> {
  await house.post('/musterkreis/konto/daten', {}, person)
  await house.runJobs()
  const page = await text('/musterkreis/konto/daten', person)
  const link = /\/musterkreis\/konto\/daten\/[0-9a-f-]+\/archiv/.exec(page)?.[0] as string
  const opened = await openArchive(new Uint8Array(await (await house.get(link, person)).arrayBuffer()))
  if (!opened.ok) throw new Error(opened.problem.code)
  const texts: string[] = []
  for (const file of opened.value.files) {
    const content = await readWhole(file)
    if (content.ok) texts.push(Buffer.from(content.value).toString('utf8'))
  }
  return texts.join('\n')
}

test('hand-over list: given and back with their times, each once; a key that is still out is not forgotten', async () => {
  const [key] = await wayIds()
  for (const { id } of (await wayIds()).slice(1))
    expect((await house.post(`${ways()}/${id}/entfernen`, {}, owner)).status).toBe(303)
  expect(key?.kind).toBe('key')
  const id = await ask(house, hall.id, {
    state: 'confirmed',
    start: inHours(1),
    end: inHours(3),
    mail: 'schluessel@example.org',
  })
  await house.database.pool.query('update rooms.booking set deposit_cents = 5000 where id = $1', [id])
  await run()
  const list = '/musterkreis/raeume/schluessel'
  const day = Temporal.Instant.from(inHours(1)).toZonedDateTimeISO('Europe/Berlin').toPlainDate()
  const page = await text(`${list}?tag=${day}`, owner)
  for (const words of ['Bea Braut', '0261 4711', 'zu zahlen', 'Ausgegeben']) expect(page).toContain(words)
  expect(await text(`${list}?tag=${day}`, stranger)).not.toContain('Bea Braut')
  expect(await text(`${list}?tag=2026-02-30`, owner)).toContain('Übergaben')
  expect((await house.post(`${list}/${id}`, { deed: 'take' }, owner)).status).toBe(422)
  expect((await house.post(`${list}/${id}`, { deed: 'give' }, owner)).status).toBe(303)
  expect(await (await house.post(`${list}/${id}`, { deed: 'give' }, editor)).text()).toContain('schon ausgegeben')
  expect((await house.post(`${list}/${id}`, { deed: 'give' }, stranger)).status).toBe(403)
  house.later({ hours: 30 })
  expect(await text(list, owner)).toContain('Noch nicht zurück')
  expect((await house.post(`${list}/${id}`, { deed: 'take' }, owner)).status).toBe(303)
  expect(await text(list, owner)).not.toContain('Noch nicht zurück')
  expect((await house.post(`${list}/${id}`, { deed: 'undo' }, owner)).status).toBe(303)
  const { rows } = await house.database.pool.query(
    'select given_at is not null as given, returned_at from rooms.handover where booking_id = $1',
    [id],
  )
  expect(rows[0]).toEqual({ given: true, returned_at: null })
})
