import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hashPassword } from '#commons/accounts/password.ts'
import { wrongCounters } from '#commons/gatherings/gatherings.fixture.ts'
import { declarations } from '#commons/privacy/declarations.ts'
import { openArchive, readWhole } from '#foundation/files/archive-reader.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { modules } from '../../src/house.ts'
import type { Cast, Deed } from './deed.ts'

const files = readdirSync(new URL('./deeds', import.meta.url)).filter((name) => name.endsWith('.ts'))
const deeds = (
  await Promise.all(
    files.map((name) => import(new URL(`./deeds/${name}`, import.meta.url).href) as Promise<Record<string, Deed>>),
  )
).flatMap((module) => Object.values(module))

const marker = { name: 'Zwetschge Quitterich', mail: 'zwetschge.quitterich@example.org', words: 'quittengelb' }
const guest = { mail: 'gast.mispelbaum@example.org', words: 'Mispel Mispelbaum' }
const password = 'vier Wörter ohne Zusammenhang'

let house: TestHouse
let cast: Cast
beforeAll(async () => {
  house = await testHouse()
  const staff = (role: 'editor' | 'moderator') => ({ staff: [[house.district, role]] as [string, typeof role][] })
  const person = await house.addPerson(marker.name, { mail: marker.mail, ...staff('editor') })
  await house.database.pool.query('update accounts.login set password_hash = $1 where person_id = $2', [
    await hashPassword(password),
    person.id,
  ])
  cast = {
    person,
    marker,
    guest,
    editor: await house.addPerson('Rike Redaktion', staff('editor')),
    moderator: await house.addPerson('Mo Moderation', staff('moderator')),
  }
  for (const { act } of deeds) await act(house, cast)
  await house.runJobs()
})
afterAll(() => house?.close())

/** Every row of every table in which one of the words stands, as table and text. */
async function traces(words: readonly string[]): Promise<{ table: string; row: string }[]> {
  const { rows: tables } = await house.database.pool.query<{ name: string }>(`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`)
  const found: { table: string; row: string }[] = []
  for (const { name } of tables) {
    const quoted = name.replace(/\.(.*)$/, '."$1"')
    const { rows } = await house.database.pool.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${quoted} t`,
    )
    for (const { row } of rows)
      if (words.some((word) => row.toLowerCase().includes(word.toLowerCase()))) found.push({ table: name, row })
  }
  return found
}

async function archiveOf(response: Response): Promise<Map<string, string>> {
  expect(response.status).toBe(200)
  const opened = await openArchive(new Uint8Array(await response.arrayBuffer()))
  if (!opened.ok) throw new Error(opened.problem.code)
  const texts = new Map<string, string>()
  for (const file of opened.value.files) {
    const content = await readWhole(file)
    if (content.ok) texts.set(file.name, Buffer.from(content.value).toString('utf8'))
  }
  return texts
}

test('the archive holds something of every module, and only of this person', async () => {
  expect((await house.post('/musterkreis/konto/daten', {}, cast.person)).status).toBe(303)
  await house.runJobs()
  const page = await (await house.get('/musterkreis/konto/daten', cast.person)).text()
  const link = /\/musterkreis\/konto\/daten\/[0-9a-f-]+\/archiv/.exec(page)?.[0] as string
  expect((await house.get(link, cast.editor)).status).toBe(404)
  const archive = await archiveOf(await house.get(link, cast.person))
  for (const { module } of deeds) expect([...archive.keys()], module).toContain(`${module}.json`)
  const all = [...archive.values()].join()
  expect(all).toContain(marker.name)
  expect(all).toContain(marker.mail)
  expect(all).not.toContain(guest.mail)
  expect(all).not.toContain('password_hash')
  expect(archive.get('lesen.html')).toContain('Landkreis Musterkreis')
  expect(archive.get('gatherings.json')).toMatch(/"title": "[^"]+",\s+"time": "[^"]+20\d\d[^"]*"/)
  expect([...archive.keys()].some((name) => name.startsWith('dateien/'))).toBe(true)
})

test('after the deletion nothing is left but what the declarations name', async () => {
  const wrong = await house.post('/musterkreis/konto/loeschen', { current: 'falsch', sure: 'yes' }, cast.person)
  expect(await wrong.text()).toContain('Dieses Passwort stimmt nicht')
  const gone = await house.post('/musterkreis/konto/loeschen', { current: password, sure: 'yes' }, cast.person)
  expect(gone.status).toBe(303)
  expect((await house.get('/musterkreis/konto', cast.person)).status).toBe(303)
  house.later({ minutes: 10 }) // what waits in the queue to be told has run by then
  await house.runJobs()

  expect(await traces([marker.name, marker.mail, marker.words])).toEqual([])
  const left = await traces([cast.person.id])
  const allowed = new Set(
    declarations({ modules: () => modules, services: () => [] })
      .filter(({ onDeletion }) => onDeletion === 'keep' || onDeletion === 'stand-in')
      .map(({ table }) => table),
  )
  expect(left.filter(({ table }) => !allowed.has(table))).toEqual([])
  const { rows } = await house.database.pool.query(
    'select display_name, deleted_at from accounts.person where id = $1',
    [cast.person.id],
  )
  expect(rows[0].display_name).toBe('')
  expect(rows[0].deleted_at).not.toBeNull()
})

test('places of those who left are free again', async () => {
  expect(await wrongCounters(house)).toEqual([])
})

test('what somebody booked and will not need is free again; what is over keeps its time and its price', async () => {
  const { rows } = await house.database.pool.query(
    `select b.state, b.price_cents as price, b.name, b.mail, (select count(*)::int from rooms.occupancy o where o.booking_id = b.id) as taken
     from rooms.booking b join rooms.resource r on r.id = b.resource_id where r.slug = 'saal-der-spuren' and b.link_key is null order by b.starts_at`,
  )
  expect(rows).toEqual([
    { state: 'confirmed', price: 2000, name: '', mail: null, taken: 1 },
    { state: 'cancelled', price: 2000, name: '', mail: null, taken: 0 },
    // The three dates of a series.
    { state: 'cancelled', price: 2000, name: '', mail: null, taken: 0 },
    { state: 'cancelled', price: 2000, name: '', mail: null, taken: 0 },
    { state: 'cancelled', price: 2000, name: '', mail: null, taken: 0 },
  ])
})

test('a picture with somebody who left is hidden', async () => {
  const { rows } = await house.database.pool.query(
    `select v.key from pictures.variant v join pictures.picture p on p.id = v.picture_id where p.shows_people limit 1`,
  )
  expect((await house.get(`/musterkreis/bild/${rows[0].key.replace('/', '')}`)).status).toBe(404)
})

test('a deletion that was interrupted goes on where it stopped', async () => {
  const { rows } = await house.database.pool.query('select id from privacy.deletion where person_id = $1', [
    cast.person.id,
  ])
  await house.database.pool.query(
    'update privacy.deletion set done_at = null, spaces = array[$2::uuid] where id = $1',
    [rows[0].id, house.district],
  )
  await house.inHouse((tx) => house.tools.send(tx, 'privacy.delete', { deletion: rows[0].id }))
  await house.runJobs()
  const after = await house.database.pool.query('select done_at, spaces from privacy.deletion where id = $1', [
    rows[0].id,
  ])
  expect(after.rows[0].done_at).not.toBeNull()
  expect(after.rows[0].spaces).toEqual([])
})

test('a guest sees and deletes with a link, without an account', async () => {
  expect((await house.post('/musterkreis/meine-daten', { mail: guest.mail })).status).toBe(303)
  const mails = async () =>
    (
      await house.database.pool.query(
        'select body from inbox.mail where recipient = $1 order by created_at desc, id desc',
        [guest.mail],
      )
    ).rows
  const link = /http:\/\/allmende\.test(\/musterkreis\/meine-daten\/\S+)/.exec((await mails())[0].body)?.[1] as string
  expect((await house.post(`${link}/auskunft`, {})).status).toBe(303)
  await house.runJobs()
  const archiveLink = /http:\/\/\S+?(\/musterkreis\/meine-daten\/archiv\/\S+)/.exec(
    (await mails())[0].body,
  )?.[1] as string
  const archive = await archiveOf(await house.get(archiveLink))
  for (const { module, guest: leaves } of deeds)
    if (leaves) expect([...archive.keys()], module).toContain(`${module}.json`)
  expect((await house.post(`${link}/loeschen`, { sure: 'yes' })).status).toBe(303)
  await house.runJobs()
  expect(await traces([guest.mail, guest.words])).toEqual([])
  expect(await (await house.get(link)).text()).toContain('Dieser Link gilt nicht mehr')
})

test('the last administrator is told what to do first', async () => {
  const last = await house.addPerson('Ada Allein', { staff: [[house.otherDistrict, 'administrator']] })
  const page = await (await house.get('/musterkreis/konto/loeschen', last)).text()
  expect(page).toContain('Sie sind allein für die Verwaltung zuständig in: Landkreis Nachbarkreis')
  expect((await house.post('/musterkreis/konto/loeschen', { sure: 'yes' }, last)).status).toBe(422)
})

test('retention: audit entries go after two years, reporters are forgotten after one', async () => {
  const count = async (sql: string) => Number((await house.database.pool.query(sql)).rows[0].count)
  const audit = 'select count(*) from audit.entry'
  expect(await count(audit)).toBeGreaterThan(0)
  const run = async () => {
    await house.inHouse((tx) => house.tools.send(tx, 'privacy.retention', {}))
    await house.runJobs()
  }
  const before = await count(audit)
  await run()
  expect(await count(audit)).toBe(before)
  house.later({ years: 2, days: 1 })
  await run()
  expect(await count(audit)).toBe(0)
  expect(await count('select count(*) from moderation.report where reporter_id is not null or mail is not null')).toBe(
    0,
  )
})
