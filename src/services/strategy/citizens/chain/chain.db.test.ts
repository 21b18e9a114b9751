import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

const at = '/musterkreis/strategie/massnahmen'
let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

/** The words of the page, without its markup. */
async function wayOf(slug: string, language = ''): Promise<string> {
  const answer = await house.get(`${language}${at}/${slug}/weg`)
  expect(answer.status).toBe(200)
  const body = await answer.text()
  return body
    .slice(body.indexOf('<main'), body.indexOf('</main>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** In this order, one after the other. */
function inOrder(text: string, words: readonly string[]): void {
  const places = words.map((word) => text.indexOf(word))
  expect(places, words.join(' → ')).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
}

test('the way leads from a message over vision, solution and decision to lesson and successor', async () => {
  const profile = { lead: 'x', phase: 'planning', wholeDistrict: 'yes' }
  for (const [title, slug] of [
    ['Rufbus', 'rufbus'],
    ['Rufbus überall', 'rufbus-ueberall'],
  ] as const) {
    await house.post(`${at}/neu`, { title, titleEn: `${title} (en)`, ...profile }, editor)
    await house.post(`${at}/${slug}/veroeffentlichen`, {}, editor)
  }
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Abends kein Bus', lead: 'x' }, editor)
  await house.post('/musterkreis/aktuelles/abends-kein-bus/veroeffentlichen', {}, editor)
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Erste Fahrt', lead: 'x' }, editor)
  await house.post('/musterkreis/aktuelles/erste-fahrt/veroeffentlichen', {}, editor)
  await house.post('/musterkreis/aktuelles/schreiben', { title: 'Nur ein Entwurf', lead: 'x' }, editor)
  await house.inSpace(house.district, async (tx) => {
    const space = house.district
    const now = house.now()
    const id = async (table: string, slug: string) =>
      (await sql<{ id: string }>`select id from ${sql.raw(table)} where slug = ${slug}`.execute(tx)).rows[0]
        ?.id as string
    const [bus, all] = [await id('strategy.measure', 'rufbus'), await id('strategy.measure', 'rufbus-ueberall')]
    const [vision, solution] = [house.tools.newId(), house.tools.newId()]
    await sql`insert into strategy.vision (space_id, id, slug, position, title, created_at, updated_at)
      values (${space}, ${vision}, 'unterwegs', 1, 'Alle kommen überall hin', ${now}, ${now})`.execute(tx)
    await sql`insert into strategy.solution (space_id, id, slug, position, vision_id, state, title, author_id, created_at, updated_at)
      values (${space}, ${solution}, 'busse', 1, ${vision}, 'chosen', 'Busse auf Anruf', ${editor.id}, ${now}, ${now})`.execute(
      tx,
    )
    await sql`insert into strategy.decision (space_id, id, measure_id, body, day, what, paper_address)
      values (${space}, ${house.tools.newId()}, ${bus}, 'Kreistag', '2025-03-01', 'Zwei Busse werden bestellt', 'https://example.org/vorlage')`.execute(
      tx,
    )
    await sql`update strategy.measure set solution_id = ${solution}, lesson = 'Klein anfangen.', successor_id = ${all},
      successor_how = 'superseded' where id = ${bus}`.execute(tx)
    const link = (relation: string, from: [string, string], to: [string, string]) =>
      sql`insert into links.edge (space_id, id, relation, from_kind, from_id, to_kind, to_id, made_at)
        values (${space}, ${house.tools.newId()}, ${relation}, ${from[0]}, ${from[1]}, ${to[0]}, ${to[1]}, ${now})`.execute(
        tx,
      )
    const article = (slug: string) => id('news.article', slug)
    await link('came-from', ['strategy.solution', solution], ['news.article', await article('abends-kein-bus')])
    await link('belongs-to', ['news.article', await article('erste-fahrt')], ['strategy.measure', bus])
    await link('came-from', ['strategy.measure', bus], ['news.article', await article('nur-ein-entwurf')])
  })
  const way = await wayOf('rufbus')
  inOrder(way, [
    'Abends kein Bus',
    'Alle kommen überall hin',
    'Busse auf Anruf',
    'um diese geht es hier',
    'Zwei Busse werden bestellt',
    'Kreistag · 1. März 2025',
    'Klein anfangen.',
    'Wie es weitergeht',
  ])
  expect(way).toContain('Erste Fahrt')
  expect(way).toContain('Rufbus überall')
  expect(way).toContain('Dazu ist bisher nichts eingetragen: Berichte.')
  expect(way).not.toContain('Nur ein Entwurf')
  expect(await wayOf('rufbus', '/en')).toContain('Rufbus (en)')
  inOrder(await wayOf('rufbus-ueberall'), ['Rufbus', 'ging in dieser Maßnahme auf', 'um diese geht es hier'])
})

test('of a measure nothing is known of the page says so, and of a draft visitors see nothing', async () => {
  await house.post(`${at}/neu`, { title: 'Allein', phase: 'idea', wholeDistrict: 'yes' }, editor)
  expect((await house.get(`${at}/allein/weg`)).status).toBe(404)
  await house.post(`${at}/allein/veroeffentlichen`, {}, editor)
  expect(await wayOf('allein')).toContain(
    'nichts eingetragen: Ideen und Gespräche, Zielbild, Lösung, Beschlüsse, Berichte',
  )
})
