import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDocument, documentKind, removeDocument } from '#commons/documents/save-document.ts'
import { planned } from '#commons/gatherings/gatherings.fixture.ts'
import type { LinkKind } from '#commons/manifest.ts'
import { source } from '#commons/organisations/source.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { sampleVisit } from '#foundation/ui/sample-visit.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { addLink, noteGone } from './edges.ts'
import { kindsFrom, linkKinds } from './kinds.ts'
import { linksOf } from './links-of.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
const kind = 'news.article'
let house: TestHouse
let editor: Person
let bus: string
let school: string
let neighbours: string

beforeAll(async () => {
  house = await testHouse()
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  const other = await house.addPerson('Eli Nachbar', { staff: [[house.otherDistrict, 'editor']] })
  bus = await article('musterkreis', house.district, 'Neuer Bus', editor)
  school = await article('musterkreis', house.district, 'Neue Schule', editor)
  neighbours = await article('nachbarkreis', house.otherDistrict, 'Rufbus dort', other)
  await house.runJobs()
  const own = linkKinds()
  putBack = kindsFrom(() => [...own, measures])
})
afterAll(() => {
  putBack?.()
  return house?.close()
})
beforeEach(async () => {
  described = []
  for (const space of [house.district, house.otherDistrict])
    await house.inSpace(space, (tx) => sql`delete from links.edge`.execute(tx))
})

/** A kind of another service: 'secret' ones are for staff only. */
const measure = '01990000-0000-7000-8000-000000000001'
const secret = '01990000-0000-7000-8000-000000000002'
let putBack: () => void
let described: number[] = []
const measures: LinkKind = {
  kind: 'test.measure',
  name: { de: 'Maßnahme', en: 'Measure' },
  async describe(_tx, ids, { viewer }) {
    described.push(ids.length)
    return ids
      .filter((id) => id === measure || (id === secret && viewer.staff.length > 0))
      .map((id) => ({ id, title: id === secret ? 'Geheimes' : 'Busnetz ausbauen', address: '/test' as never }))
  },
  starter: {
    label: { de: 'Eine Maßnahme daraus machen', en: 'Make a measure of it' },
    address: ({ kind: from, id }) => `/test/neu?aus=${from}~${id}` as never,
    may: ({ viewer }) => viewer.staff.length > 0,
  },
}

async function article(slug: string, space: string, title: string, by: Person): Promise<string> {
  const written = await house.post(`/${slug}/aktuelles/schreiben`, { title, lead: 'Worum es geht.' }, by)
  const at = (written.headers.get('location') as string).replace('bearbeiten', 'veroeffentlichen')
  await house.post(at, {}, by)
  const { rows } = await house.inSpace(space, (tx) =>
    sql<{ id: string }>`select id from news.article where title = ${title}`.execute(tx),
  )
  return rows[0]?.id as string
}

const inside = <Result>(work: (work: Work) => Promise<Result>, staff = false, space = house.district) =>
  house.inSpace(space, (tx) => {
    const visit = sampleVisit()
    const later: Work['later'] = (queue, data, options) => house.tools.send(tx, queue, data, options)
    const viewer = { ...visit.viewer, staff: staff ? (['editor'] as const) : [] }
    const place = { ...visit.space, id: space }
    return work({ ...visit, viewer, space: place, tx, now: house.now(), newId: house.tools.newId, later } as never)
  })
const shown = async (id: string, staff = false, space = house.district) =>
  (await inside((work) => linksOf(work, kind, id), staff, space)).groups.map(({ words, things }) => [
    say(words, 'de'),
    ...things.map(({ title, gone, place }) => (gone ? 'gone' : place ? `${title} (${place.name})` : title)),
  ])
const edit = (values: Record<string, string>, id = bus, as: Person | undefined = editor) =>
  house.post(`/musterkreis/verknuepfen/${kind}/${id}`, values, as)

test('a link is read in both directions, in the words of each side', async () => {
  expect((await edit({ relation: 'came-from:from', thing: `${kind}~${school}` })).status).toBe(303)
  expect(await shown(bus)).toEqual([['Entstanden aus', 'Neue Schule']])
  expect(await shown(school)).toEqual([['Daraus entstanden', 'Neuer Bus']])
  await edit({ relation: 'came-from:from', thing: `${kind}~${school}` })
  expect(await shown(bus), 'linking twice changes nothing').toEqual([['Entstanden aus', 'Neue Schule']])
})

test('things of many kinds are described in one statement per kind, and what is not for a reader stays unnamed', async () => {
  await inside(async (work) => {
    const from = { kind, id: bus }
    await addLink(work, { relation: 'implements', from, to: { kind: 'test.measure', id: measure } }, null)
    await addLink(work, { relation: 'implements', from, to: { kind: 'test.measure', id: secret } }, null)
    await addLink(work, { relation: 'see-also', from, to: { kind, id: school } }, null)
  })
  // Links of one moment stand in no order of their own.
  const inOrder = (groups: Awaited<ReturnType<typeof shown>>) =>
    groups.map(([words, ...things]) => [words, ...things.map(String).sort()])
  expect(inOrder(await shown(bus))).toEqual([
    ['Setzt um', 'Busnetz ausbauen', 'null'],
    ['Siehe auch', 'Neue Schule'],
  ])
  expect(described).toEqual([2])
  expect(inOrder(await shown(bus, true))).toContainEqual(['Setzt um', 'Busnetz ausbauen', 'Geheimes'])
  expect(await shown(school)).toEqual([['Siehe auch', 'Neuer Bus']])
})

test('an address of another district links across; both sides know it, and each can end it', async () => {
  const pasted = 'http://allmende.test/en/nachbarkreis/aktuelles/rufbus-dort?x=1'
  expect((await edit({ relation: 'learned-from:from', address: pasted })).status).toBe(303)
  await house.runJobs()
  expect(await shown(bus)).toEqual([['Gelernt von', 'Rufbus dort (Landkreis Nachbarkreis)']])
  expect(await shown(neighbours, false, house.otherDistrict)).toEqual([
    ['Davon wurde gelernt', 'Neuer Bus (Landkreis Musterkreis)'],
  ])
  const { rows } = await house.inSpace(house.otherDistrict, (tx) =>
    sql<{ made_by: string | null; id: string }>`select id, made_by from links.edge`.execute(tx),
  )
  expect(rows[0]?.made_by, 'who made it stays at home').toBeNull()
  expect(
    (await house.post(`/musterkreis/verknuepfen/${kind}/${bus}/loesen`, { edge: rows[0]?.id as string }, editor))
      .status,
  ).toBe(303)
  await house.runJobs()
  expect(await shown(neighbours, false, house.otherDistrict)).toEqual([])
})

test('when one end goes, the other says so, also across districts', async () => {
  await edit({ relation: 'learned-from:from', address: '/nachbarkreis/aktuelles/rufbus-dort' })
  await edit({ relation: 'see-also:from', thing: `${kind}~${school}` })
  await house.runJobs()
  await inside((work) => noteGone(work, { kind, id: neighbours }), false, house.otherDistrict)
  await inside((work) => noteGone(work, { kind, id: school }))
  await house.runJobs()
  expect(await shown(bus)).toEqual([
    ['Gelernt von', 'gone'],
    ['Siehe auch', 'gone'],
  ])
})

test('what is withdrawn is said at the other end by itself, and taken back when it appears again', async () => {
  await edit({ relation: 'see-also:from', thing: `${kind}~${school}` })
  await edit({ relation: 'learned-from:from', address: '/nachbarkreis/aktuelles/rufbus-dort' })
  await house.runJobs()
  const change = async (deed: string) => {
    expect((await house.post(`/musterkreis/aktuelles/neue-schule/${deed}`, {}, editor)).status).toBe(303)
    expect((await house.post(`/musterkreis/aktuelles/neuer-bus/${deed}`, {}, editor)).status).toBe(303)
    await house.runJobs()
  }
  await change('zurueckziehen')
  expect(await shown(bus)).toContainEqual(['Siehe auch', 'gone'])
  expect(await shown(neighbours, false, house.otherDistrict)).toEqual([['Davon wurde gelernt', 'gone']])
  await change('veroeffentlichen')
  expect(await shown(bus)).toContainEqual(['Siehe auch', 'Neue Schule'])
  expect(await shown(neighbours, false, house.otherDistrict)).toEqual([
    ['Davon wurde gelernt', 'Neuer Bus (Landkreis Musterkreis)'],
  ])
})

test('events, organisations and documents that go say so as well', async () => {
  const { event } = await planned(house, editor, { title: 'Richtfest' })
  const owner = await house.addPerson('Olga Obfrau')
  const club = await house.addOrganisation('Bauverein', owner, [[house.district, 'events.organiser']])
  await inside((work) => publish(work, source, [club]))
  const ids = await inside(({ tx }) =>
    sql<{ id: string }>`select id from events.event where slug = 'richtfest'`.execute(tx),
  )
  const festival = ids.rows[0]?.id as string
  const document = await inside((work) => createDocument(work, { kind, id: bus }, { title: 'Denkschrift' }, editor.id))
  await inside(async (work) => {
    const from = { kind, id: bus }
    for (const to of [
      { kind: 'events.event', id: festival },
      { kind: 'organisations.organisation', id: club },
      { kind: documentKind, id: document },
    ])
      await addLink(work, { relation: 'implements', from, to }, null)
  })
  expect((await shown(bus)).find(([words]) => words === 'Setzt um')).not.toContain('gone')
  expect((await house.post(`${event}/zurueckziehen`, {}, editor)).status).toBe(303)
  await inside(async (work) => {
    await sql`update organisations.admission set state = 'ended' where organisation_id = ${club}`.execute(work.tx)
    await publish(work, source, [club])
    await removeDocument(work, document)
  })
  expect((await shown(bus)).find(([words]) => words === 'Setzt um')).toEqual(['Setzt um', 'gone', 'gone', 'gone'])
})

test('what cannot be linked is said, and nothing that was typed is lost', async () => {
  const problem = async (values: Record<string, string>) => (await edit(values)).text()
  expect(await problem({ relation: 'came-from:from' })).toContain('Bitte wählen Sie etwas aus')
  expect(await problem({ relation: 'came-from:from', address: 'https://example.org/aktuelles/neue-schule' })).toContain(
    'steht hier nichts',
  )
  expect(await problem({ relation: 'came-from:from', address: '/musterkreis/aktuelles/gibt-es-nicht' })).toContain(
    'gibt-es-nicht',
  )
  expect(await problem({ relation: 'came-from:from', address: '/musterkreis/aktuelles/neuer-bus' })).toContain(
    'mit sich selbst',
  )
  expect(await problem({ relation: 'made-up:from', thing: `${kind}~${school}` })).toContain('aus der Liste')
  expect(await problem({ relation: 'came-from:from', thing: 'no.kind~nothing' })).toContain('steht hier nichts')
})

test('editors of this district edit links; nobody else does', async () => {
  const kim = await house.addPerson('Kim Bürgerin')
  const values = { relation: 'came-from:from', thing: `${kind}~${school}` }
  expect((await edit(values, bus, kim)).status).toBe(403)
  expect((await house.get(`/musterkreis/verknuepfen/${kind}/${bus}`)).status).toBe(303)
  const html = await (await house.get(`/musterkreis/verknuepfen/${kind}/${bus}`, editor)).text()
  expect(html).toContain('Neue Schule')
  expect((await house.get(`/musterkreis/verknuepfen/${kind}/${neighbours}`, editor)).status).toBe(404)
  expect((await house.get('/musterkreis/verknuepfen/no.kind/x', editor)).status).toBe(404)
})
