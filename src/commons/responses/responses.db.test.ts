import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { commentReport } from './links.ts'
import { respondablesFrom } from './respondable.ts'
import { threadOf } from './thread.ts'

type Person = Awaited<ReturnType<TestHouse['addPerson']>>
let house: TestHouse
let kim: Person
let toni: Person
let article: string
let putBack: () => void
const kind = 'news.article'

beforeAll(async () => {
  house = await testHouse()
  const editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
  kim = await house.addPerson('Kim Bürgerin')
  toni = await house.addPerson('Toni Verein')
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Neuer Bus', lead: 'Er fährt.' }, editor)
  await house.post('/musterkreis/aktuelles/neuer-bus/veroeffentlichen', {}, editor)
  const { rows } = await inDistrict((tx) => sql<{ id: string }>`select id from news.article`.execute(tx))
  article = rows[0]?.id as string
})
afterEach(() => putBack?.())
afterAll(() => house?.close())
beforeEach(async () => {
  putBack = respondablesFrom(() => [{ kind, comments: true, guests: true, marks: ['support', 'same-here'] }])
  house.later({ minutes: 11 })
  await inDistrict(async (tx) => {
    await sql`delete from responses.comment`.execute(tx)
    await sql`delete from responses.mark`.execute(tx)
    await sql`delete from responses.tally`.execute(tx)
  })
})

const inDistrict: typeof house.inHouse = (work) => house.inSpace(house.district, work)
const at = () => `/musterkreis/antworten/${kind}/${article}`
const say = (body: string, as?: Person, more: Record<string, string> = {}) => house.post(at(), { body, ...more }, as)
const page = async (path = at(), as?: Person) => (await house.get(path, as)).text()
const tallies = async () => {
  const { rows } = await inDistrict((tx) =>
    sql<{ what: string; number: number }>`select what, number from responses.tally where number <> 0`.execute(tx),
  )
  return Object.fromEntries(rows.map(({ what, number }) => [what, number]))
}
const idOf = async (body: string) =>
  (await inDistrict((tx) => sql<{ id: string }>`select id from responses.comment where body = ${body}`.execute(tx)))
    .rows[0]?.id as string

test('somebody says something, somebody answers, and answers to answers stay on one level', async () => {
  const written = await say('Endlich!', kim)
  expect(written.status).toBe(303)
  expect(written.headers.get('location')).toBe(`/musterkreis/aktuelles/neuer-bus#b-${await idOf('Endlich!')}`)
  await say('Finde ich auch.', toni, { answerTo: await idOf('Endlich!') })
  await say('Danke.', kim, { answerTo: await idOf('Finde ich auch.') })
  const html = await page()
  expect(html).toContain('3 Beiträge')
  expect(html).toContain('Kim Bürgerin')
  const { rows } = await inDistrict((tx) =>
    sql<{
      above: string
    }>`select distinct answer_to as above from responses.comment where answer_to is not null`.execute(tx),
  )
  expect(rows).toEqual([{ above: await idOf('Endlich!') }])
  expect(await tallies()).toEqual({ comment: 3 })
  expect(await page(`${at()}?auf=${await idOf('Endlich!')}`, kim)).toContain('Antwort schreiben')
})

test('words are words: nothing of them becomes markup', async () => {
  await say('<script>alert(1)</script> **fett**', kim)
  const html = await page()
  expect(html).toContain('&lt;script&gt;')
  expect(html).toContain('**fett**')
})

test('an empty comment comes back, an answer to nothing is refused', async () => {
  expect((await say('   ', kim)).status).toBe(422)
  const lost = await say('Meine Worte', kim, { answerTo: house.tools.newId() })
  expect(lost.status).toBe(422)
  expect(await lost.text()).toContain('Meine Worte')
})

test('a guest’s comment appears when the mail was confirmed, once', async () => {
  await house.inHouse((tx) => sql`delete from inbox.mail`.execute(tx))
  expect((await say('Ohne Namen')).status).toBe(422)
  expect((await say('Vom Gast', undefined, { name: 'Gerd Gast', mail: 'gerd@example.org' })).status).toBe(303)
  expect(await page()).not.toContain('Vom Gast')
  expect(await tallies()).toEqual({})
  const { rows } = await house.inHouse((tx) => sql<{ body: string }>`select body from inbox.mail`.execute(tx))
  const link = /http:\/\/allmende\.test(\S+)/.exec(rows[0]?.body ?? '')?.[1] as string
  expect(await page(link)).toContain('Beitrag veröffentlichen')
  expect(await page(), 'opening the link alone shows nothing').not.toContain('Vom Gast')
  expect((await house.post(link, {})).headers.get('location')).toContain('/aktuelles/neuer-bus#b-')
  expect(await page()).toContain('Vom Gast')
  expect(await page()).not.toContain('gerd@example.org')
  await house.post(link, {})
  expect(await tallies()).toEqual({ comment: 1 })
  expect(await page(link)).toContain('gilt nicht mehr')
})

test('where guests are not allowed, a visitor is sent away; where nobody may respond, there is nothing', async () => {
  respondablesFrom(() => [{ kind, comments: true }])
  expect((await say('Gast', undefined, { name: 'G', mail: 'g@example.org' })).status).toBe(403)
  expect(await page()).toContain('Anmelden und mitreden')
  respondablesFrom(() => [])
  expect((await say('Egal', kim)).status).toBe(404)
  expect((await house.get(at())).status).toBe(404)
})

test('one takes back only one’s own words; answers of others stay', async () => {
  await say('Mein Wort', kim)
  const id = await idOf('Mein Wort')
  await say('Deine Antwort', toni, { answerTo: id })
  expect((await house.post(`${at()}/zuruecknehmen`, { comment: id }, toni)).status).toBe(404)
  expect((await house.post(`${at()}/zuruecknehmen`, { comment: id }, kim)).status).toBe(303)
  const html = await page()
  expect(html).not.toContain('Mein Wort')
  expect(html).toContain('zurückgenommen')
  expect(html).toContain('Deine Antwort')
  expect(await tallies()).toEqual({ comment: 1 })
})

test('what moderation hides is out of sight and out of the number, and comes back', async () => {
  await say('Ärgerlich', kim)
  const id = await idOf('Ärgerlich')
  const hide = (hidden: boolean) =>
    inDistrict((tx) => commentReport.hide({ tx, space: { id: house.district } } as never, id, hidden))
  await hide(true)
  await hide(true)
  expect(await page()).not.toContain('Ärgerlich')
  expect(await tallies()).toEqual({})
  await hide(false)
  expect(await page()).toContain('Ärgerlich')
  expect(await tallies()).toEqual({ comment: 1 })
})

test('eleven comments in ten minutes are one too many', async () => {
  // New accounts have a limit of their own (commons/fair).
  house.later({ hours: 73 })
  for (let number = 0; number < 10; number++) expect((await say(`Nummer ${number}`, kim)).status).toBe(303)
  expect((await say('Zu viel', kim)).status).toBe(429)
  expect((await say('Andere dürfen', toni)).status).toBe(303)
})

test('the first page of ten thousand comments is one statement, and the pages go on without losing one', async () => {
  await inDistrict((tx) =>
    sql`insert into responses.comment (space_id, id, subject_kind, subject_id, author_id, body, state, created_at)
      select ${house.district}, gen_random_uuid(), ${kind}, ${article}, ${kim.id}, 'Wort ' || n, 'shown', ${house.now()}::timestamptz - n * interval '1 second'
      from generate_series(1, 10000) n`.execute(tx),
  )
  await inDistrict((tx) => sql`analyze responses.comment`.execute(tx).catch(() => {}))
  const seen: string[] = []
  let vor = ''
  for (let number = 0; number < 3; number++) {
    const response = await house.get(`${at()}${vor ? `?vor=${encodeURIComponent(vor)}` : ''}`)
    // Space, thing, thread.
    expect(Number(response.headers.get('x-statements'))).toBeLessThanOrEqual(3)
    const html = await response.text()
    seen.push(...[...html.matchAll(/Wort (\d+)</g)].map((match) => match[1] as string))
    vor = decodeURIComponent(/\?vor=([^"]+)"[^>]*rel="prev"/.exec(html)?.[1] ?? '')
  }
  expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1)))
  const started = performance.now()
  await inDistrict((tx) =>
    threadOf({ tx, space: { id: house.district }, viewer: { person: null } } as never, { kind, id: article }),
  )
  expect(performance.now() - started).toBeLessThan(500)
})

test('a mark counts once and is taken back', async () => {
  const mark = (values: Record<string, string>, as?: Person) => house.post(`${at()}/zeichen`, values, as)
  expect((await mark({ mark: 'support', on: 'yes' })).status).toBe(403)
  expect((await mark({ mark: 'follow', on: 'yes' }, kim)).status).toBe(403)
  await mark({ mark: 'support', on: 'yes' }, kim)
  await mark({ mark: 'support', on: 'yes' }, kim)
  await mark({ mark: 'support', on: 'yes' }, toni)
  expect(await tallies()).toEqual({ support: 2 })
  await mark({ mark: 'support', on: '' }, kim)
  await mark({ mark: 'support', on: '' }, kim)
  expect(await tallies()).toEqual({ support: 1 })
})

test('a later account takes over what the guest said', async () => {
  await say('Vom Gast', undefined, { name: 'Gerd Gast', mail: 'gerd@example.org' })
  const { rows } = await house.inHouse((tx) =>
    sql<{ body: string }>`select body from inbox.mail order by created_at desc limit 1`.execute(tx),
  )
  await house.post(/http:\/\/allmende\.test(\S+)/.exec(rows[0]?.body ?? '')?.[1] as string, {})
  const { responsesModule } = await import('./module.ts')
  const { claim } = responsesModule({ modules: () => [], services: () => [] })
  await inDistrict((tx) =>
    (claim as NonNullable<typeof claim>)(
      { tx, space: { id: house.district }, now: house.now(), newId: house.tools.newId },
      'GERD@example.org',
      toni.id,
    ),
  )
  respondablesFrom(() => [{ kind, comments: true }])
  const html = await page()
  expect(html).toContain('Toni Verein')
  expect(html).not.toContain('Gerd Gast')
})
