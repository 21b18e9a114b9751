import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let owner: Person
let moderator: Person
let second: Person
let neighbour: Person
let office: Person
beforeAll(async () => {
  house = await testHouse()
  owner = await house.addPerson('Olga Verein')
  moderator = await house.addPerson('Mo Moderation', { staff: [[house.district, 'moderator']] })
  second = await house.addPerson('Ada Verwaltung', { staff: [[house.district, 'administrator']] })
  neighbour = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'administrator']] })
  office = await house.addPerson('Pat Programm', { staff: [[house.network, 'programme-office']] })
})
afterAll(() => house?.close())

const at = (path: string) => `/musterkreis/organisationen${path}`
const idIn = (location: string | null) => /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? ''
const facts = { name: 'Chor Musterdorf', kind: 'club', description: 'Wir **singen**.', municipality: '07137068' }

async function create(name: string, by = owner, prefix = '/musterkreis') {
  const response = await house.post(`${prefix}/organisationen/anlegen`, { ...facts, name, municipality: '' }, by)
  expect(response.status).toBe(303)
  return idIn(response.headers.get('location'))
}

/** An application, waiting: id of the admission. */
async function applied(organisation: string, part: string, by = owner, prefix = '/musterkreis') {
  const response = await house.post(`${prefix}/organisationen/${organisation}/bewerben`, { part, message: 'Bitte' }, by)
  expect(response.status).toBe(303)
  const { rows } = await house.inHouse((tx) =>
    sql<{
      id: string
    }>`select id from organisations.admission where organisation_id = ${organisation} and part = ${part} and state = 'asked'`.execute(
      tx,
    ),
  )
  return rows[0]?.id ?? ''
}

/** Any part that a service of the district offers. */
async function somePart(organisation: string): Promise<string | undefined> {
  return /name="part" value="([^"]+)"/.exec(await (await house.get(at(`/${organisation}/bewerben`), owner)).text())?.[1]
}

/** An admission in the district, put there directly: the parts of services are not this test's business. */
async function asked(organisation: string, part = 'events.organiser'): Promise<string> {
  const id = crypto.randomUUID()
  await house.inSpace(house.district, (tx) =>
    sql`insert into organisations.admission (space_id, id, organisation_id, part, state, asked_by, asked_at)
      values (${house.district}, ${id}, ${organisation}, ${part}, 'asked', ${owner.id}, ${house.now()})`.execute(tx),
  )
  return id
}

const stateOf = async (id: string) =>
  (
    await house.inHouse((tx) =>
      sql<{
        state: string
        reason: string | null
      }>`select state, reason from organisations.admission where id = ${id}`.execute(tx),
    )
  ).rows[0]

describe('from application to page', () => {
  test('a person enters it, only its people and those who decide see it', async () => {
    const id = await create('Noch geheim')
    expect((await house.get(at(`/${id}`), owner)).status).toBe(200)
    expect((await house.get(at(`/${id}`), moderator)).status).toBe(200)
    expect((await house.get(at(`/${id}`))).status).toBe(404)
    expect((await house.get(at(`/${id}`), neighbour)).status).toBe(404)
    expect((await house.get(at(`/${id}/bearbeiten`), neighbour)).status).toBe(403)
    expect((await house.post(at('/anlegen'), facts)).status).toBe(403)
  })

  test('admitted with an end: public, found by its place, owner told; ended with a reason: gone', async () => {
    const id = await create('Chor Musterdorf')
    const admission = await asked(id)
    expect((await house.get(at('/antraege'), neighbour)).status).toBe(403)
    expect((await house.get(`/nachbarkreis/organisationen/antraege/${admission}`, neighbour)).status).toBe(404)
    expect((await house.post(at(`/antraege/${admission}`), { decision: 'refuse' }, moderator)).status).toBe(422)
    expect(
      (await house.post(at(`/antraege/${admission}`), { decision: 'accept', expiresOn: '1.1.2020' }, moderator)).status,
    ).toBe(422)
    expect(
      (await house.post(at(`/antraege/${admission}`), { decision: 'accept', expiresOn: '2026-12-31' }, moderator))
        .status,
    ).toBe(303)
    expect((await house.get(at(`/${id}`))).status).toBe(200)
    expect(await (await house.get(at(''))).text()).toContain('Chor Musterdorf')
    await house.runJobs()
    const published = await house.inHouse((tx) =>
      sql`select from publication.published where thing_id = ${id}`.execute(tx),
    )
    expect(published.rows).toHaveLength(1)
    const told = await house.inHouse((tx) =>
      sql<{
        body: string
      }>`select body from inbox.message where person_id = ${owner.id} and subject like 'Chor Musterdorf ist%'`.execute(
        tx,
      ),
    )
    expect(told.rows[0]?.body).toContain('31. Dezember 2026')
    expect((await house.post(at(`/antraege/${admission}/beenden`), { endReason: '' }, moderator)).status).toBe(422)
    expect((await house.post(at(`/antraege/${admission}/beenden`), { endReason: 'Aufgelöst' }, moderator)).status).toBe(
      303,
    )
    expect((await house.get(at(`/${id}`))).status).toBe(404)
    await house.runJobs()
    const after = await house.inHouse((tx) => sql`select from publication.published where thing_id = ${id}`.execute(tx))
    expect(after.rows).toHaveLength(0)
  })

  test('two staff decide at once: one wins, the other learns who', async () => {
    const id = await create('Zwei zugleich')
    const admission = await asked(id)
    const answers = await Promise.all([
      house.post(at(`/antraege/${admission}`), { decision: 'accept' }, moderator),
      house.post(at(`/antraege/${admission}`), { decision: 'refuse', reason: 'Passt nicht' }, second),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    const loser = await answers.find(({ status }) => status === 422)?.text()
    expect(loser).toContain('Das ist inzwischen entschieden')
    expect(loser).toMatch(/Mo Moderation|Ada Verwaltung/)
    const told = await house.inHouse((tx) =>
      sql`select from inbox.message where person_id = ${owner.id} and subject like '%Zwei zugleich%'`.execute(tx),
    )
    expect(told.rows).toHaveLength(1)
  })

  test('changed facts reach every space; what somebody else changed is not overwritten', async () => {
    const id = await create('Alter Name')
    await house.post(at(`/antraege/${await asked(id)}`), { decision: 'accept' }, moderator)
    const edit = (version: string, name: string) =>
      house.post(at(`/${id}/bearbeiten`), { ...facts, version, name }, owner)
    expect((await edit('1', 'Neuer Name')).status).toBe(303)
    const late = await edit('1', 'Dritter Name')
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('value="Dritter Name"')
    expect((await edit('2', 'x')).status).toBe(303)
    await house.runJobs()
    const { rows } = await house.inHouse((tx) =>
      sql<{ title: string }>`select title from publication.published where thing_id = ${id}`.execute(tx),
    )
    expect(rows[0]?.title).toBe('x')
    const elsewhere = await house.post(
      at(`/${id}/bearbeiten`),
      { ...facts, version: '3', municipality: '03360025' },
      owner,
    )
    expect(elsewhere.status).toBe(422)
  })
})

describe('time', () => {
  test('thirty days before: desk and owner; after: ended and out of sight', async () => {
    const id = await create('Auf Zeit')
    const admission = await asked(id)
    await house.post(at(`/antraege/${admission}`), { decision: 'accept', expiresOn: '2026-12-26' }, moderator)
    const job = house.queue
    await house.inHouse((tx) => house.tools.send(tx, 'organisations.expire', {}))
    await house.runJobs()
    expect(job).toBeDefined()
    const soon = await house.inHouse((tx) =>
      sql`select from inbox.message where person_id = ${owner.id} and subject like 'Aufnahme läuft bald ab: Auf Zeit%'`.execute(
        tx,
      ),
    )
    expect(soon.rows).toHaveLength(1)
    expect((await house.post(at(`/${id}/antraege/${admission}/verlaengern`), {}, neighbour)).status).toBe(403)
    expect((await house.post(at(`/${id}/antraege/${admission}/verlaengern`), {}, owner)).status).toBe(303)
    expect(
      (await house.post(at(`/antraege/${admission}`), { decision: 'prolong', expiresOn: '2027-01-10' }, moderator))
        .status,
    ).toBe(303)
    house.later({ days: 60 })
    await house.inHouse((tx) => house.tools.send(tx, 'organisations.expire', {}))
    await house.runJobs()
    expect(await stateOf(admission)).toMatchObject({ state: 'ended' })
    house.later({ days: -60 })
    expect((await house.get(at(`/${id}`))).status).toBe(404)
  })
})

describe('members', () => {
  test('the last owner stays, also when two leave at once', async () => {
    const id = await create('Mit Zweien')
    const other = await house.addPerson('Otto Zweiter')
    await house.inHouse((tx) =>
      sql`insert into organisations.membership values (${id}, ${other.id}, 'member', now())`.execute(tx),
    )
    expect((await house.get(at(`/${id}/mitglieder`), other)).status).toBe(200)
    expect((await house.post(at(`/${id}/mitglieder/${owner.id}`), { role: 'member' }, other)).status).toBe(403)
    expect((await house.post(at(`/${id}/mitglieder/${other.id}`), { role: 'owner' }, owner)).status).toBe(303)
    await Promise.all([house.post(at(`/${id}/verlassen`), {}, owner), house.post(at(`/${id}/verlassen`), {}, other)])
    const owners = await house.inHouse((tx) =>
      sql`select from organisations.membership where organisation_id = ${id} and role = 'owner'`.execute(tx),
    )
    expect(owners.rows).toHaveLength(1)
  })

  test('invited by mail, once, withdrawn', async () => {
    const id = await create('Lädt ein')
    expect(
      (await house.post(at(`/${id}/mitglieder/einladen`), { mail: 'neu@example.org', role: 'member' }, owner)).status,
    ).toBe(303)
    expect(
      (await house.post(at(`/${id}/mitglieder/einladen`), { mail: 'NEU@example.org', role: 'member' }, owner)).status,
    ).toBe(422)
    expect(
      (await house.post(at(`/${id}/mitglieder/einladen`), { mail: 'x@example.org', role: 'member' }, neighbour)).status,
    ).toBe(403)
    const { rows } = await house.inHouse((tx) =>
      sql<{ body: string }>`select body from inbox.mail where recipient = 'neu@example.org'`.execute(tx),
    )
    const link = /\/musterkreis\/einladung\/[\w-]{43}/.exec(rows[0]?.body ?? '')?.[0] ?? ''
    const invited = await house.addPerson('Nele Neu')
    const seen = (person?: string) =>
      house.inSpace(
        house.district,
        async (tx) =>
          (
            await sql<{
              mail: string
            }>`select mail from organisations.invitation where organisation_id = ${id}`.execute(tx)
          ).rows,
        person,
      )
    expect(await (await house.get(link, invited)).text()).toContain('Lädt ein')
    expect(await (await house.get(link)).text()).toContain('Lädt ein')
    // The wall: members see the address, neither those who only hold a link nor anybody else.
    expect(await seen(owner.id)).toEqual([{ mail: 'neu@example.org' }])
    expect([await seen(neighbour.id), await seen(invited.id), await seen()]).toEqual([[], [], []])
    expect((await house.post(link, {}, invited)).status).toBe(303)
    const members = await house.inHouse((tx) =>
      sql<{
        role: string
      }>`select role from organisations.membership where organisation_id = ${id} and person_id = ${invited.id}`.execute(
        tx,
      ),
    )
    expect(members.rows).toEqual([{ role: 'member' }])
    const count = async () =>
      (await house.inHouse((tx) => sql`select from organisations.invitation where organisation_id = ${id}`.execute(tx)))
        .rows.length
    const retention = async () => {
      await house.inHouse((tx) => house.tools.send(tx, 'privacy.retention', {}))
      await house.runJobs()
    }
    house.later({ months: 5 })
    await retention()
    expect(await count()).toBe(1)
    house.later({ months: 2 })
    await retention()
    expect(await count()).toBe(0)
    house.later({ months: -7 })
  })

  test('an invitation that was withdrawn no longer leads anywhere; only owners withdraw', async () => {
    const id = await create('Zieht zurück')
    await house.post(at(`/${id}/mitglieder/einladen`), { mail: 'doch-nicht@example.org', role: 'owner' }, owner)
    const { rows } = await house.inHouse((tx) =>
      sql<{ id: string; body: string }>`select i.id, m.body from organisations.invitation i
        join inbox.mail m on m.recipient = i.mail where organisation_id = ${id}`.execute(tx),
    )
    const link = /\/musterkreis\/einladung\/[\w-]{43}/.exec(rows[0]?.body ?? '')?.[0] ?? ''
    const withdraw = (as: typeof owner) => house.post(at(`/${id}/einladungen/${rows[0]?.id}/zurueckziehen`), {}, as)
    expect((await withdraw(neighbour)).status).toBe(403)
    expect((await withdraw(owner)).status).toBe(303)
    const late = await house.addPerson('Lara Spät')
    expect(await (await house.get(link, late)).text()).toContain('gilt nicht mehr')
    expect((await house.post(link, {}, late)).status).toBe(422)
  })
})

describe('the network', () => {
  test('a body without a district becomes a member of the network', async () => {
    const researcher = await house.addPerson('Rosa Forschung')
    const id = await create('Institut', researcher, '')
    expect((await house.get('/mitglieder', researcher)).status).toBe(403)
    const admission = await applied(id, 'network.member', researcher, '')
    expect((await house.post(`/organisationen/${id}/bewerben`, { part: 'network.member' }, researcher)).status).toBe(
      422,
    )
    expect((await house.post(`/organisationen/antraege/${admission}`, { decision: 'accept' }, office)).status).toBe(303)
    expect(await (await house.get('/mitglieder', researcher)).text()).toContain('Institut')
    expect(await stateOf(admission)).toMatchObject({ state: 'admitted' })
  })

  test('parts of the network are not for districts, unknown ones for nobody', async () => {
    const id = await create('Fragt falsch')
    for (const part of ['network.member', 'gibt.es.nicht', "'", 'x'.repeat(500)]) {
      expect((await house.post(at(`/${id}/bewerben`), { part }, owner)).status, part).toBe(422)
    }
    const part = await somePart(id)
    if (part) {
      const admission = await applied(id, part)
      expect((await house.post(at(`/${id}/antraege/${admission}/zurueckziehen`), {}, owner)).status).toBe(303)
      expect(await stateOf(admission)).toMatchObject({ state: 'ended' })
    }
  })
})
