import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let ada: Person
let rike: Person
beforeAll(async () => {
  house = await testHouse()
  ada = await house.addPerson('Ada Amt', { staff: [[house.district, 'administrator']] })
  rike = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Neuer Bus', lead: 'x' }, rike)
  await house.post('/musterkreis/aktuelles/neuer-bus/veroeffentlichen', {}, rike)
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Kurzes Leben', lead: 'x' }, ada)
  await house.post('/musterkreis/aktuelles/kurzes-leben/veroeffentlichen', {}, ada)
  await house.inSpace(house.district, (tx) => sql`delete from news.article where slug = 'kurzes-leben'`.execute(tx))
})
afterAll(() => house?.close())

/** The log as a reader sees it: what, about, who; newest first. */
async function log(query = '', at = '/musterkreis'): Promise<string[][]> {
  const response = await house.get(`${at}/protokoll${query}`, ada)
  expect(response.status).toBe(200)
  const body = (await response.text()).split('<tbody')[1]?.split('</tbody>')[0] ?? ''
  return [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)]
      .slice(0, 3)
      .map(([, cell]) => (cell ?? '').replace(/<[^>]*>/g, '')),
  )
}

test('the log says in sentences who did what, and about what', async () => {
  const entries = await log()
  expect(entries).toContainEqual(['Meldung veröffentlicht oder dafür vorgemerkt', 'Neuer Bus', 'Rike Redaktion'])
  expect(entries).toContainEqual(['Meldung geschrieben', '–', 'Rike Redaktion'])
  expect(entries).toContainEqual(['Meldung veröffentlicht oder dafür vorgemerkt', 'gibt es nicht mehr', 'Ada Amt'])
  expect(await log('', '/en/musterkreis')).toContainEqual([
    'Published or scheduled an article',
    'Neuer Bus',
    'Rike Redaktion',
  ])
  const html = await (await house.get('/musterkreis/protokoll', ada)).text()
  expect(html).toContain('href="/musterkreis/aktuelles/neuer-bus/bearbeiten"')
  expect(html).not.toContain('article.publish')
})

test('it is narrowed down by person, by kind, by part of the house and by time', async () => {
  expect(new Set((await log(`?wer=${rike.id}`)).map(([, , who]) => who))).toEqual(new Set(['Rike Redaktion']))
  expect((await log('?art=look')).map(([what]) => what)).toContain('Protokoll angesehen')
  expect((await log('?art=look')).map(([what]) => what)).not.toContain('Meldung geschrieben')
  expect(await log('?bereich=events')).toEqual([])
  expect((await log('?bereich=news')).length).toBe(4)
  expect(await log('?ab=27.11.2026')).toEqual([])
  expect((await log('?ab=2026-11-26&bis=2026-11-26&bereich=news')).length).toBe(4)
  expect(await log('?bis=2026-11-25')).toEqual([])
})

test('it is taken away as a table, which the log records', async () => {
  const refused = await house.post('/musterkreis/protokoll/tabelle', {}, rike)
  expect(refused.status).toBe(403)
  const response = await house.post('/musterkreis/protokoll/tabelle', { bereich: 'news', wer: rike.id }, ada)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/csv')
  const lines = (await response.text()).replace('\ufeff', '').trim().split('\r\n')
  expect(lines[0]).toBe('Wann;Wer;Getan oder angesehen;Was;Worum es ging;Felder')
  expect(lines[1]).toBe(
    '2026-11-26 10:00:00;Rike Redaktion;getan;Meldung veröffentlicht oder dafür vorgemerkt;Neuer Bus;day time',
  )
  expect(lines.length).toBe(3)
  expect((await log('?bereich=audit')).map(([what]) => what)).toContain('Protokoll als Tabelle geholt')
})

test('what staff do as anybody may is not recorded', async () => {
  const before = await log()
  const reported = await house.post('/musterkreis/barriere-melden', { what: 'Der Knopf hat keinen Namen.' }, rike)
  expect(reported.status).toBe(303)
  expect(await log()).toEqual([['Protokoll angesehen', '–', 'Ada Amt'], ...before])
})
