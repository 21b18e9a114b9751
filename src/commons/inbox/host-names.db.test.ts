import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { mailsTo, planned } from '#commons/gatherings/gatherings.fixture.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
const host = 'digital.musterkreis.example'
let house: TestHouse
let editor: Person
let kim: Person
beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  kim = await house.addPerson('Kim Bürgerin', { mail: 'kim@example.org' })
  await house.inHouse((tx) =>
    sql`update spaces.space set hosts = array[${host}] where id = ${house.district}`.execute(tx),
  )
})
afterAll(() => house?.close())
beforeEach(() => house.inHouse((tx) => sql`delete from inbox.mail`.execute(tx)))

const lastMail = async (to: string) => (await mailsTo(house, to)).at(-1)?.body ?? ''
/** Posts a form from a host, as a browser there would, or as somebody who only claims to be there. */
const postFrom = (from: string, path: string, values: Record<string, string>) => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ csrf: house.csrfFor(), ...values })) body.set(name, value)
  const headers = { host: from, origin: `http://${from}` }
  return house.server.fetch(new Request(`http://${from}${path}`, { method: 'POST', body, headers }))
}

test('mails to guests lead to the district’s own host name', async () => {
  const { registration } = await planned(house, editor, { title: 'Lesekreis' })
  await house.post(registration, { name: 'Gast', mail: 'gast@example.org' }, undefined)
  const confirm = new RegExp(`http://${host}(/anmeldung/\\S+)`).exec(await lastMail('gast@example.org'))?.[1] as string
  expect((await postFrom(host, confirm, {})).status).toBe(303)
  const told = await lastMail('gast@example.org')
  expect(told).toContain(`http://${host}/termine/lesekreis`)
  expect(told).not.toContain('allmende.test')
})

test('so do mails about messages, whose address stays good on every host; the choice of mails is everybody’s', async () => {
  const { registration } = await planned(house, editor, { title: 'Kochabend' })
  await house.post(registration, { name: 'Kim' }, kim)
  await house.runJobs()
  const body = await lastMail('kim@example.org')
  expect(body).toContain(`http://${host}/anmeldung/`)
  expect(body).toContain(`http://${host}/impressum`)
  expect(body).toContain('http://allmende.test/konto/benachrichtigungen')
  const { rows } = await house.inHouse((tx) =>
    sql<{ address: string }>`select address from inbox.message where person_id = ${kim.id}`.execute(tx),
  )
  expect(rows[0]?.address).toMatch(/^\/musterkreis\/anmeldung\//)
})

test('so do mails of the account; a district without a host name stays in the house', async () => {
  await house.post('/musterkreis/passwort-vergessen', { mail: 'kim@example.org' }, undefined)
  expect(await lastMail('kim@example.org')).toContain(`http://${host}/passwort-`)
  await house.post('/nachbarkreis/passwort-vergessen', { mail: 'kim@example.org' }, undefined)
  expect(await lastMail('kim@example.org')).toContain('http://allmende.test/nachbarkreis/passwort-')
})

test('whoever invents a host name does not get the link of a mail to lead there', async () => {
  expect((await postFrom('evil.example', '/passwort-vergessen', { mail: 'kim@example.org' })).status).toBe(303)
  const body = await lastMail('kim@example.org')
  expect(body).toContain('http://allmende.test/passwort-')
  expect(body).not.toContain('evil.example')
})

test('under its own host name a district names the network whole', async () => {
  const page = await house.server.fetch(new Request(`http://${host}/`, { headers: { host } }))
  const html = await page.text()
  expect(html).toContain('<h1>Landkreis Musterkreis</h1>')
  expect(html).toContain('href="http://allmende.test/"')
})
