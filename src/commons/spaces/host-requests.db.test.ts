import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
const host = 'digital.muster.example'
let house: TestHouse
let administrator: Person
let editor: Person
let stranger: Person
let office: Person
beforeAll(async () => {
  house = await testHouse()
  administrator = await house.addPerson('Ada Verwaltung', { staff: [[house.district, 'administrator']] })
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  stranger = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'administrator']] })
  office = await house.addPerson('Pat Programm', { staff: [[house.network, 'programme-office']] })
})
afterAll(() => house?.close())
beforeEach(() =>
  house.inHouse(async (tx) => {
    await sql`update spaces.space set hosts = '{}', host_requests = '[]'`.execute(tx)
    await sql`delete from inbox.message`.execute(tx)
  }),
)

const settings = '/einstellungen/adressen'
const ask = (hosts: string, slug = 'musterkreis', as = administrator) =>
  house.post(`/${slug}${settings}`, { hosts }, as)
const drop = (name: string, as = administrator) => house.post(`/musterkreis${settings}/entfernen`, { host: name }, as)
const decide = (decision: string, more: Record<string, string> = {}, slug = 'musterkreis', as = office) =>
  house.post(`/landkreise/${slug}/adressen`, { host, decision, ...more }, as)
const text = async (path: string, as?: Person) => (await house.get(path, as)).text()
const names = async (slug = 'musterkreis') =>
  (
    await house.inHouse((tx) =>
      sql<{ hosts: string[]; requests: { host: string; reason: string | null }[] }>`
        select hosts, host_requests as requests from spaces.space where slug = ${slug}`.execute(tx),
    )
  ).rows[0]
const under = (name: string) => house.server.fetch(new Request(`http://${name}/`, { headers: { host: name } }))
const told = async () =>
  (
    await house.inHouse((tx) =>
      sql<{ person: string; subject: string; body: string; address: string }>`
        select person_id as person, subject, body, address from inbox.message`.execute(tx),
    )
  ).rows

test('a name that was asked for leads nowhere before the programme office has approved it', async () => {
  expect((await ask('https://digital.Muster.example/x')).status).toBe(303)
  expect(await names()).toMatchObject({ hosts: [], requests: [{ host, reason: null }] })
  expect(await (await under(host)).text()).toContain('Testnetz')
  const page = await text(`/musterkreis${settings}`, administrator)
  expect(page).toContain(host)
  expect(page).toContain('wartet auf das Programmbüro')
  const desk = await text('/schreibtisch', office)
  expect(desk).toContain(`${host} für Landkreis Musterkreis`)
  expect(desk).toContain('href="/landkreise/musterkreis"')
  expect(await text('/landkreise/musterkreis', office)).toContain('Im DNS zeigt er')

  expect((await decide('approve')).status).toBe(303)
  expect(await names()).toMatchObject({ hosts: [host], requests: [] })
  expect(await (await under(host)).text()).toContain('<h1>Landkreis Musterkreis</h1>')
  expect(await text(`/musterkreis${settings}`, administrator)).toContain('in Kraft')
  expect(await text('/schreibtisch', office)).not.toContain(host)
})

test('administrators of the district are told the decision, nobody else', async () => {
  await house.runJobs()
  await house.inHouse((tx) => sql`delete from inbox.message`.execute(tx))
  await ask(host)
  await decide('refuse', { hostReason: 'Gehört einem Verein.' })
  await house.runJobs()
  expect(await told()).toEqual([
    {
      person: administrator.id,
      subject: `Adresse abgelehnt: ${host}`,
      body: expect.stringContaining('Gehört einem Verein.'),
      address: `/musterkreis${settings}`,
    },
  ])
})

test('a refusal needs a reason, which is shown until the next request', async () => {
  await ask(host)
  const without = await decide('refuse')
  expect(without.status).toBe(422)
  expect(await without.text()).toContain('Bitte sagen Sie, warum.')
  await decide('refuse', { hostReason: 'Gehört <b>einem</b> Verein.' })
  expect(await text(`/musterkreis${settings}`, administrator)).toContain('Gehört &lt;b&gt;einem&lt;/b&gt; Verein.')
  expect((await decide('approve')).status).toBe(422)
  await ask('anders.muster.example')
  expect(await text(`/musterkreis${settings}`, administrator)).not.toContain('Verein')
  expect((await ask(host)).status).toBe(303)
})

test('a name belongs to one space, in force or asked for; the house’s own to none', async () => {
  await ask(host)
  const second = await ask(host, 'nachbarkreis', stranger)
  expect(second.status).toBe(422)
  expect(await second.text()).toContain('hat schon ein anderer Bereich beantragt')
  await decide('approve')
  expect(await (await ask(host, 'nachbarkreis', stranger)).text()).toContain('gehört schon zu einem anderen Bereich')
  expect(await (await ask('allmende.test')).text()).toContain('Name des Netzwerks selbst')
  expect(await (await ask(host)).text()).toContain('steht schon in der Liste')
})

test('of two who wait for the same name, only one is given it', async () => {
  const request = JSON.stringify([{ host, askedAt: '2026-11-26T09:00:00Z', reason: null }])
  await house.inHouse((tx) =>
    sql`update spaces.space set host_requests = ${request}::jsonb where kind = 'district'`.execute(tx),
  )
  expect((await decide('approve')).status).toBe(422)
  expect((await decide('refuse', { hostReason: 'Doppelt' }, 'nachbarkreis')).status).toBe(303)
  expect((await decide('approve')).status).toBe(303)
  await house.inHouse((tx) =>
    sql`update spaces.space set host_requests = ${request}::jsonb where slug = 'nachbarkreis'`.execute(tx),
  )
  const late = await decide('approve', {}, 'nachbarkreis')
  expect(late.status).toBe(422)
  expect((await names('nachbarkreis'))?.hosts).toEqual([])
})

test('what is no name is refused, and so are more than ten', async () => {
  for (const wrong of ['localhost', '10.0.0.1', 'a_b.example', 'ä..de', ',;', 'x'.repeat(300)])
    expect((await ask(wrong)).status, wrong).toBe(422)
  const many = Array.from({ length: 11 }, (_, index) => `n${index}.muster.example`)
  expect(await (await ask(many.join('\n'))).text()).toContain('Höchstens zehn')
  expect((await ask(many.slice(1).join('\n'))).status).toBe(303)
  expect((await ask(many[0] as string)).status).toBe(422)
})

test('a name ends at once, a request is withdrawn; not the one somebody is here under', async () => {
  await ask(`${host}\nzwei.muster.example`)
  await decide('approve')
  expect((await drop('zwei.muster.example')).status).toBe(303)
  expect(await names()).toEqual({ hosts: [host], requests: [] })
  const body = new FormData()
  body.set('csrf', house.csrfFor(administrator))
  body.set('host', host)
  const headers = { host, origin: `http://${host}`, cookie: administrator.cookie }
  const here = await house.server.fetch(
    new Request(`http://${host}${settings}/entfernen`, { method: 'POST', body, headers }),
  )
  expect(here.status).toBe(422)
  expect(await here.text()).toContain('http://allmende.test/musterkreis/einstellungen/adressen')
  expect((await drop(host)).status).toBe(303)
  expect(await names()).toEqual({ hosts: [], requests: [] })
  expect((await drop('gibt.es.nicht.example')).status).toBe(303)
})

test('nobody approves for themselves', async () => {
  await ask(host)
  expect((await decide('approve', {}, 'musterkreis', administrator)).status).toBe(403)
  expect((await house.post('/musterkreis/landkreise/musterkreis/adressen', { host }, administrator)).status).toBe(404)
  expect((await ask('x.muster.example', 'musterkreis', editor)).status).toBe(403)
  expect((await ask('x.muster.example', 'musterkreis', stranger)).status).toBe(403)
  expect((await drop(host, stranger)).status).toBe(403)
  expect(await names()).toMatchObject({ hosts: [], requests: [{ host }] })
})
