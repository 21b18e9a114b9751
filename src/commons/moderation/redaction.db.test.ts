import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createDocument } from '#commons/documents/save-document.ts'
import { planned } from '#commons/gatherings/gatherings.fixture.ts'
import { respondablesFrom } from '#commons/responses/respondable.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
const name = 'Wilma Waldmeister'
let house: TestHouse
let who: Person
beforeAll(async () => {
  house = await testHouse()
  who = await house.addPerson('Ada Amt', {
    staff: [
      [house.district, 'administrator'],
      [house.district, 'editor'],
    ],
  })
})
afterAll(() => house?.close())

const rowsOf = async (sql: string) => (await house.database.pool.query(sql)).rows
const went = async (path: string, values: Record<string, string>) => {
  const response = await house.post(path, values, who)
  expect(response.status, `${path} ${response.status === 303 ? '' : await response.clone().text()}`).toBe(303)
}

/** Finds the name and takes it out of every place found. @returns how many places there were */
async function redactAll(): Promise<number> {
  const found = await house.post('/musterkreis/schwaerzen', { needle: name }, who)
  const address = found.headers.get('location') as string
  const html = await (await house.get(address, who)).text()
  const places = [...html.matchAll(/name="places" value="([^"]+)"/g)].map((match) => match[1] as string)
  if (places.length) {
    const done = await house.post(address, { places, reason: 'Bitte der Person selbst' }, who)
    expect(done.status, await done.clone().text()).toBe(303)
  }
  await house.runJobs()
  return places.length
}

test('events and what belongs to them: texts, place, cancellation and questions', async () => {
  const { event, registration } = await planned(house, who, {
    title: `Fest für ${name}`,
    lead: `Mit ${name}`,
    body: name,
  })
  await went(`${registration}/fragen`, { wording: `Kennen Sie ${name}?`, purpose: `Für ${name}`, kind: 'text' })
  await went(`${event}/absagen`, { reason: `${name} ist krank.` })
  expect(await (await house.get(event)).text()).toContain(`${name} ist krank.`)
  expect(await redactAll()).toBe(6)
  const html = await (await house.get(event)).text()
  expect(html).not.toContain(name)
  expect(html).toContain('[geschwärzt] ist krank.')
  expect(await rowsOf(`select 1 from publication.entry where title || lead || body like '%Waldmeister%'`)).toEqual([])
})

test('organisations: what they say about themselves, everywhere, and their applications', async () => {
  const id = await house.addOrganisation(`Chor ${name}`, who, [
    [house.district, 'events.organiser'],
    [house.otherDistrict, 'events.organiser'],
  ])
  const facts = {
    version: '1',
    name: `Chor ${name}`,
    kind: 'club',
    description: `Es leitet ${name}.`,
    municipality: '',
  }
  await went(`/musterkreis/organisationen/${id}/bearbeiten`, facts)
  await house.runJobs()
  await house.database.pool.query(`update organisations.admission set message = $1 where space_id = $2`, [
    `Mit Gruß, ${name}`,
    house.district,
  ])
  expect(await redactAll()).toBe(3)
  const shown = await rowsOf(`select title, body from publication.entry where kind = 'organisations.organisation'`)
  expect(shown.map(({ title }) => title)).toEqual(['Chor [geschwärzt]', 'Chor [geschwärzt]'])
  expect(JSON.stringify(shown)).not.toContain(name)
})

test('spaces: own texts in every language, other services, reports of barriers', async () => {
  const [{ version }] = await rowsOf(`select version from spaces.space where id = '${house.district}'`)
  const text = { version: String(version), de: `Es schreibt ${name}.`, en: `Written by ${name}.`, leicht: '' }
  await went('/musterkreis/einstellungen/texte/imprint', text)
  const service = { name: 'Bürgerbus', field: 'mobility', summary: `Es fährt ${name}.`, status: 'live', position: '0' }
  await went('/musterkreis/einstellungen/andere-dienste/neu', service)
  await went('/musterkreis/barriere-melden', { what: `${name} sieht nichts.`, name })
  expect(await redactAll()).toBe(5)
  expect(await (await house.get('/musterkreis/impressum')).text()).toContain('Es schreibt [geschwärzt].')
  expect(await (await house.get('/en/musterkreis/impressum')).text()).toContain('Written by [geschwärzt].')
  const left = await rowsOf(`select what, name from spaces.barrier_report`)
  expect(left).toEqual([{ what: '[geschwärzt] sieht nichts.', name: '[geschwärzt]' }])
})

test('comments and documents, in every version', async () => {
  const kind = 'news.article'
  onTestFinished(respondablesFrom(() => [{ kind, comments: true, guests: true, marks: [] }]))
  await went('/musterkreis/aktuelles/schreiben', { title: 'Anlass', lead: 'x' })
  await went('/musterkreis/aktuelles/anlass/veroeffentlichen', {})
  const [{ id: article }] = await rowsOf(`select id from news.article where slug = 'anlass'`)
  await went(`/musterkreis/antworten/${kind}/${article}`, { body: `${name} war dabei.` })
  const paragraphs = [{ depth: 1, heading: name, body: `Verfasst von ${name}.` }]
  await house.inSpace(house.district, (tx) =>
    createDocument(
      { tx, space: { id: house.district } as never, now: house.now(), newId: house.tools.newId },
      { kind, id: article },
      { title: `Denkschrift von ${name}`, paragraphs },
      who.id,
    ),
  )
  expect(await redactAll()).toBe(4)
  expect(await redactAll()).toBe(0)
  expect(await (await house.get(`/musterkreis/antworten/${kind}/${article}`)).text()).toContain(
    '[geschwärzt] war dabei.',
  )
  expect(await rowsOf('select title from documents.document')).toEqual([{ title: 'Denkschrift von [geschwärzt]' }])
})

test('a form that was open meanwhile does not bring the words back', async () => {
  const { event } = await planned(house, who, { title: `Fest mit ${name}`, lead: 'x', titleEn: `Party with ${name}` })
  const versionIn = async (path: string) =>
    /name="version" value="(\d+)"/.exec(await (await house.get(path, who)).text())?.[1] as string
  await went('/musterkreis/aktuelles/schreiben', { title: `Ehrung für ${name}`, lead: 'x' })
  const article = '/musterkreis/aktuelles/ehrung-fuer-wilma-waldmeister/bearbeiten'
  const open = [article, `${event}/bearbeiten`]
  const before = await Promise.all(open.map(versionIn))
  expect(await redactAll()).toBe(3)
  for (const [index, path] of open.entries()) {
    const late = { version: before[index] as string, title: `Immer noch ${name}`, lead: 'x' }
    const answer = await house.post(path, late, who)
    expect(answer.status, path).toBe(422)
    expect(Number(await versionIn(path))).toBe(Number(before[index]) + 1)
  }
  expect(await redactAll()).toBe(0)
  const [{ version }] = await rowsOf(`select version from spaces.space where id = '${house.district}'`)
  await went('/musterkreis/einstellungen/texte/imprint', { version: String(version), de: name, en: '', leicht: '' })
  expect(await redactAll()).toBe(1)
  const [{ version: after }] = await rowsOf(`select version from spaces.space where id = '${house.district}'`)
  expect(Number(after)).toBe(Number(version) + 2)
})
