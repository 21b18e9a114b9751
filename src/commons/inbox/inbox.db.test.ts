import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { catchUp } from './jobs/catch-up.ts'
import { digestJob } from './jobs/digest.ts'
import { sendMail, tell } from './tell.ts'
import { setWish } from './wishes.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let kim: Person
let toni: Person
beforeAll(async () => {
  house = await testHouse()
  kim = await house.addPerson('Kim Bürgerin', { mail: 'kim@example.org' })
  toni = await house.addPerson('Toni Verein', { mail: 'toni@example.org' })
})
afterAll(() => house?.close())
beforeEach(async () => {
  await house.runJobs()
  await house.inHouse(async (tx) => {
    await sql`delete from inbox.mail`.execute(tx)
    await sql`delete from inbox.message`.execute(tx)
    await sql`delete from inbox.wish`.execute(tx)
  })
  house.later({ hours: 1 })
})

const everything = { modules: () => [{ id: 'x', folder: '', routes: [], access: [], topics: [] }], services: () => [] }
const tellKim = (subject: string, topic = 'news.changed', person = kim) =>
  house.inSpace(house.district, (tx) =>
    tell(
      {
        tx,
        newId: house.tools.newId,
        now: house.now(),
        space: { id: house.district, prefix: '/musterkreis' },
        later: (queue, data, options) => house.tools.send(tx, queue, data, options),
      },
      person.id,
      { topic, subject, body: `Es geht um ${subject}.\n\nZweiter Absatz.`, address: '/aktuelles' },
    ),
  )
const wish = (topic: string, mail: 'at-once' | 'daily' | 'weekly' | 'never') =>
  house.inHouse((tx) => setWish(tx, kim.id, topic, mail))
const mails = async () =>
  (
    await house.inHouse((tx) =>
      sql<{ recipient: string; subject: string; body: string; unsubscribe: string }>`
        select recipient, subject, body, unsubscribe from inbox.mail order by created_at`.execute(tx),
    )
  ).rows
const page = async (path: string, as?: Person) => (await house.get(path, as)).text()

test('messages stand in the inbox of the person they are for, newest first', async () => {
  await tellKim('Das Erste')
  house.later({ minutes: 1 })
  await tellKim('Das Zweite')
  await tellKim('Fremdes', 'news.changed', toni)
  const html = await page('/posteingang', kim)
  expect(html.indexOf('Das Zweite')).toBeGreaterThan(0)
  expect(html.indexOf('Das Zweite')).toBeLessThan(html.indexOf('Das Erste'))
  expect(html).not.toContain('Fremdes')
  expect(html).toContain('Landkreis Musterkreis')
  expect((await house.get('/posteingang')).status).toBe(303)
})

test('the inbox goes on without losing or repeating one', async () => {
  for (let number = 1; number <= 25; number++) {
    if (number % 3) house.later({ minutes: 1 })
    await tellKim(`Nummer ${number}.`)
  }
  const first = await page('/posteingang', kim)
  const next = /href="(\/posteingang\?vor=[^"]+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') as string
  const second = await page(next, kim)
  const seen = [...`${first}${second}`.matchAll(/<h2[^>]*>Nummer (\d+)\./g)].map((match) => Number(match[1]))
  expect(seen).toHaveLength(25)
  expect(new Set(seen).size).toBe(25)
})

test('a message is opened, read, deleted, by its own person only', async () => {
  await tellKim('Zum Öffnen')
  const { rows } = await house.inHouse((tx) => sql<{ id: string }>`select id from inbox.message`.execute(tx))
  const id = rows[0]?.id as string
  expect((await house.post(`/posteingang/${id}`, {}, toni)).status).toBe(404)
  await house.post('/posteingang/loeschen', { message: id }, toni)
  const opened = await house.post(`/en/posteingang/${id}`, {}, kim)
  expect(opened.headers.get('location')).toBe('/en/musterkreis/aktuelles')
  expect(await page('/posteingang', kim)).not.toContain('class="message unread"')
  expect((await house.post('/posteingang/loeschen', { message: id }, kim)).status).toBe(303)
  expect(await page('/posteingang', kim)).toContain('Noch keine Nachrichten')
})

test('all are marked as read at once', async () => {
  await tellKim('Eins')
  await tellKim('Zwei')
  expect(await page('/posteingang', kim)).toContain('Alle als gelesen markieren')
  await house.post('/posteingang/alle-gelesen', {}, kim)
  expect(await page('/posteingang', kim)).not.toContain('message unread')
})

test('several messages within minutes become one mail that says why it comes and how it ends', async () => {
  await tellKim('Die Sperrung')
  await tellKim('Das Fest')
  await house.runJobs()
  const [mail, ...others] = await mails()
  expect(others).toEqual([])
  expect(mail?.recipient).toBe('kim@example.org')
  expect(mail?.subject).toBe('2 Nachrichten für Sie')
  expect(mail?.body).toContain('Es geht um Die Sperrung.')
  expect(mail?.body).toContain('http://allmende.test/musterkreis/aktuelles')
  expect(mail?.body).toContain('http://allmende.test/musterkreis/impressum')
  expect(mail?.body).toContain(mail?.unsubscribe)

  await tellKim('Noch etwas')
  await tellKim('Und noch etwas')
  await house.runJobs()
  expect(await mails(), 'the next mail waits five minutes').toHaveLength(1)
  house.later({ minutes: 6 })
  await house.runJobs()
  expect((await mails()).map(({ subject }) => subject)).toEqual(['2 Nachrichten für Sie', '2 Nachrichten für Sie'])
})

test('a single message lends the mail its subject, in the language of its reader', async () => {
  await house.inHouse((tx) => sql`update accounts.person set language = 'en' where id = ${toni.id}`.execute(tx))
  await tellKim('The closure', 'news.changed', toni)
  await house.runJobs()
  const [mail] = await mails()
  expect(mail?.subject).toBe('The closure')
  expect(mail?.body).toContain('You get this mail because')
  expect(mail?.body).toContain('http://allmende.test/en/musterkreis/aktuelles')
})

test('what is wished daily, weekly or never comes then, or not at all', async () => {
  const digest = digestJob(everything)
  await wish('a', 'daily')
  await wish('b', 'weekly')
  await wish('c', 'never')
  for (const topic of ['a', 'b', 'c']) await tellKim(`Thema ${topic}`, topic)
  await house.runJobs()
  expect(await mails()).toEqual([])
  await digest.run(house.tools, {}) // a Thursday
  expect((await mails()).map(({ subject }) => subject)).toEqual(['Ihr Tag: eine Nachricht'])
  await digest.run(house.tools, {})
  expect(await mails(), 'nothing is told twice').toHaveLength(1)
  const weekday = house.now().toZonedDateTimeISO('Europe/Berlin').dayOfWeek
  house.later({ days: (8 - weekday) % 7 || 7 })
  await digest.run(house.tools, {})
  const all = await mails()
  expect(all.map(({ subject }) => subject)).toEqual(['Ihr Tag: eine Nachricht', 'Ihre Woche: eine Nachricht'])
  expect(all.map(({ body }) => body).join()).not.toContain('Thema c')
})

test('what was read in the inbox meanwhile is not mailed as well', async () => {
  await wish('', 'daily')
  await tellKim('Schon gelesen')
  await house.post('/posteingang/alle-gelesen', {}, kim)
  await digestJob(everything).run(house.tools, {})
  expect(await mails()).toEqual([])
})

test('a message whose job was lost is found by the net below', async () => {
  await tellKim('Fast verloren')
  await house.inHouse((tx) => sql`select 1`.execute(tx))
  await house.database.pool.query(`delete from jobs.job where name = 'inbox.notify'`)
  house.later({ minutes: 20 })
  await catchUp.run(house.tools, {})
  await house.runJobs()
  expect((await mails()).map(({ subject }) => subject)).toEqual(['Fast verloren'])
})

test('wishes are chosen on their page', async () => {
  expect(await page('/konto/benachrichtigungen', kim)).toContain('einmal am Tag')
  expect((await house.post('/konto/benachrichtigungen', { mail: 'weekly' }, kim)).status).toBe(303)
  expect(await page('/konto/benachrichtigungen', kim)).toMatch(/value="weekly"[^>]*checked/)
  expect((await house.post('/konto/benachrichtigungen', { mail: 'hourly' }, kim)).status).toBe(422)
})

test('mails are ended without login: by the page, and by the mail program with one click', async () => {
  await tellKim('Eine Mail')
  await house.runJobs()
  const path = new URL((await mails())[0]?.unsubscribe as string).pathname
  const asked = await page(path)
  expect(asked).toContain('Alle Mails abbestellen')
  expect((await house.get(path)).status).toBe(200)
  const wishRows = () =>
    house.inHouse((tx) => sql`select topic, mail from inbox.wish where person_id = ${kim.id}`.execute(tx))
  expect((await wishRows()).rows, 'opening the page changes nothing').toEqual([])

  const oneClick = await house.server.fetch(
    new Request(`http://allmende.test${path}`, {
      method: 'POST',
      headers: { host: 'allmende.test', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    }),
  )
  expect(oneClick.status).toBe(200)
  expect((await wishRows()).rows).toEqual([{ topic: 'news.changed', mail: 'never' }])
  expect(await page(path)).toContain('keine Mails')

  expect((await house.post(path, { what: 'all' })).status).toBe(303)
  expect((await wishRows()).rows).toEqual([{ topic: '', mail: 'never' }])
})

test('a changed address ends nothing', async () => {
  await tellKim('Eine Mail')
  await house.runJobs()
  const path = new URL((await mails())[0]?.unsubscribe as string).pathname
  for (const wrong of [path.replace(kim.id, toni.id), `${path}x`, path.replace('news.changed', 'alles')]) {
    expect(await page(wrong)).toContain('nicht vollständig')
    expect((await house.post(wrong, { what: 'all' })).status).toBe(404)
  }
})

test('the outbox is seen by operators, and by nobody else outside of a demo on one’s own machine', async () => {
  const operator = await house.addPerson('Odo Betrieb', { operator: true })
  await tellKim('Im Ausgang')
  await house.runJobs()
  expect(await page('/postausgang', operator)).toContain('Im Ausgang')
  expect((await house.get('/postausgang', kim)).status).toBe(403)
  const id = (await house.inHouse((tx) => sql<{ id: string }>`select id from inbox.mail`.execute(tx))).rows[0]?.id
  expect(await page(`/postausgang/${id}`, operator)).toContain('href="http://allmende.test/musterkreis/aktuelles"')
  expect((await house.get(`/postausgang/${id}`, kim)).status).toBe(403)

  const at = (host: string, address: string) =>
    house.server.fetch(new Request(`http://${host}/postausgang`, { headers: { host } }), { address })
  expect((await at('localhost', '127.0.0.1')).status).toBe(303)
  await house.inHouse((tx) =>
    sql`insert into accounts.demo_login (mail, name, password, role_de, role_en, position)
      values ('demo@example.org', 'Demo', 'x', 'x', 'x', 1)`.execute(tx),
  )
  expect((await at('localhost', '127.0.0.1')).status).toBe(200)
  expect((await at('localhost', '192.0.2.7')).status).toBe(303)
  expect((await at('allmende.test', '127.0.0.1')).status).toBe(303)
  await house.inHouse((tx) => sql`delete from accounts.demo_login`.execute(tx))
})

test('the outbox shows what was written last on top, and finds the mails of one recipient, page by page', async () => {
  const operator = await house.addPerson('Odo Postmeister', { operator: true })
  const write = async (subject: string, to: string) => {
    house.later({ seconds: 1 })
    await house.inHouse((tx) =>
      sendMail(
        { tx, newId: house.tools.newId, now: house.now(), later: (queue, data) => house.tools.send(tx, queue, data) },
        to,
        { subject, body: `Guten Tag Toni,\n\nes geht um ${subject}.` },
      ),
    )
  }
  for (let number = 1; number <= 31; number++) await write(`Nachricht ${number}`, 'kim@example.org')
  await write('Etwas für Toni', 'toni@example.org')
  const subjects = (html: string) =>
    [...html.matchAll(/href="\/postausgang\/[0-9a-f-]{36}"[^>]*>([^<]+)</g)].map((match) => match[1] as string)
  const first = await page('/postausgang', operator)
  expect(subjects(first)[0]).toBe('Etwas für Toni')
  expect(first, 'one line of what it says').toContain('>es geht um Etwas für Toni.')
  const older = /href="([^"]*vor=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') as string
  expect(subjects(await page(older, operator))).toEqual(['Nachricht 2', 'Nachricht 1'])
  expect(subjects(await page('/postausgang?an=TONI@', operator))).toEqual(['Etwas für Toni'])
  expect(await page('/postausgang?an=niemand', operator)).toContain('Keine Mail an „niemand“')
})
