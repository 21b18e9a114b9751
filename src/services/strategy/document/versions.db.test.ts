import { extractText, getDocumentProxy, getMeta } from 'unpdf'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { chaptersOf, paperOf } from './queries.ts'
import { markOf } from './versions.ts'

let house: TestHouse
let anna: Awaited<ReturnType<TestHouse['addPerson']>>
let bert: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  anna = await house.addPerson('Anna Redaktion', { staff: [[house.district, 'editor']] })
  bert = await house.addPerson('Bert Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

const at = '/musterkreis/strategie/dokument'
beforeEach(async () => {
  await house.inSpace(house.district, async (tx) => {
    await tx.deleteFrom('strategy.measure').execute()
    await tx.deleteFrom('strategy.document').execute()
  })
  await house.post(`${at}/angaben`, { version: '0', title: 'Digital auf dem Land', usual: 'yes' }, anna)
  await save('challenges', 'Der Bus kommt selten.\n\nDie Wege sind weit.')
})

const now = () =>
  house.inSpace(house.district, async (tx) => {
    const paper = (await paperOf(tx, house.district))!
    return { paper, chapters: await chaptersOf(tx, house.district, paper.id) }
  })
async function save(kind: string, body: string) {
  const { id, version, title } = (await now()).chapters.find((one) => one.kind === kind)!
  const answer = await house.post(
    `${at}/kapitel/${id}`,
    { kind, title, state: 'closed', version: String(version), body },
    anna,
  )
  expect(answer.status).toBe(303)
}
const seen = async () => {
  const { paper, chapters } = await now()
  return markOf(paper, chapters)
}
const decision = { body: 'Kreistag', on: '2026-03-02', paper: 'KT 12/2026' }
const adopt = async (values: Record<string, string> = {}, as = anna) =>
  house.post(`${at}/fassungen/beschliessen`, { seen: await seen(), ...decision, ...values }, as)
const page = async (path = '', as?: typeof anna) => (await house.get(`${at}${path}`, as)).text()

test('what a body adopts is read by everybody and never changes; the draft is for editors only again', async () => {
  await house.post(`${at}/zeigen`, { state: 'public' }, anna)
  expect((await adopt()).status).toBe(303)
  await save('challenges', 'Alles ist gut.')
  const html = await page()
  expect(html).toContain('Der Bus kommt selten.')
  expect(html).not.toContain('Alles ist gut.')
  expect(html).toContain('Kreistag, 2. März 2026')
  expect(html).toContain('Vorlage KT 12/2026')
  expect((await house.get(`${at}/entwurf`)).status).toBe(404)
  expect(await page('/entwurf', anna)).toContain('Alles ist gut.')
  expect(await page('/fassungen')).toContain('Fassung 1')
  expect(await page('/fassungen/1')).toContain('Die Wege sind weit.')
  for (const none of [
    '/fassungen/2',
    '/fassungen/0',
    '/fassungen/x',
    '/fassungen/99999999999',
    '/fassungen/2/strategie.pdf',
  ])
    expect((await house.get(`${at}${none}`)).status).toBe(404)
})

test('a version keeps what its chapters showed, whatever becomes of measures', async () => {
  const measures = '/musterkreis/strategie/massnahmen'
  await house.post(`${measures}/neu`, { title: 'Bus am Abend', phase: 'planning', wholeDistrict: 'yes' }, anna)
  await house.post(`${measures}/bus-am-abend/veroeffentlichen`, {}, anna)
  await adopt()
  await house.post(`${measures}/bus-am-abend/zurueckziehen`, {}, anna)
  expect(await page()).toContain('Bus am Abend')
  expect(await page('/entwurf', anna)).not.toContain('Bus am Abend')
})

test('the next version is compared by paragraphs; a reworded one stays the same', async () => {
  await adopt()
  await save('challenges', 'Der Bus kommt selten und spät.\n\nEin neuer Satz steht hier.\n\nDie Wege sind weit.')
  expect((await adopt({ body: 'Kreisausschuss', on: '2026-05-04', note: 'Ein Absatz mehr.' })).status).toBe(303)
  const versions = await page('/fassungen')
  expect(versions).toContain('Ein Absatz mehr.')
  const href = /href="(\/musterkreis\/dokumente\/[^"]+\/fassungen\/1\/2)"/.exec(versions)?.[1]
  const differences = await (await house.get(href as string)).text()
  expect(differences).toContain('<ins> und spät</ins>')
  expect(differences).toContain('<ins>Ein neuer Satz steht hier.</ins>')
  expect(differences).not.toContain('<del>Die Wege')
  expect(await page('/fassungen/1')).toContain('Inzwischen gibt es eine neuere.')
  expect(await page()).toContain('Kreisausschuss, 4. Mai 2026')
})

test('adopted is what was read: a chapter saved meanwhile, a second decision at once, and tomorrow are refused', async () => {
  const before = await seen()
  await save('transfer', 'Noch schnell ein Satz.')
  const stale = await adopt({ seen: before })
  expect(stale.status).toBe(422)
  expect(await stale.text()).toContain('Inzwischen hat jemand die Strategie geändert')
  const tomorrow = await adopt({ on: '2199-01-01' })
  expect(tomorrow.status).toBe(422)
  expect(await tomorrow.text()).toContain('nicht in der Zukunft')
  const both = await Promise.all([adopt(), adopt({}, bert)])
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect((await now()).paper.adopted?.number).toBe(1)
})

test('a version is a tagged PDF with title, language, headings, lists and contents', async () => {
  await save(
    'challenges',
    '## Wege\n\nDer Bus *kommt* [selten](https://example.org).\n\n- Erstens\n  - Darunter\n- Zweitens\n\n| a | b |\n|---|---|\n| 1 | 2 |',
  )
  await adopt()
  const answer = await house.get(`${at}/fassungen/1/strategie.pdf`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = Buffer.from(bytes).toString('latin1')
  for (const mark of ['/Marked true', '/StructTreeRoot', 'pdfuaid:part>1<']) expect(raw).toContain(mark)
  expect(raw).toMatch(/\/Lang \(de/)
  const document = await getDocumentProxy(new Uint8Array(bytes))
  expect((await getMeta(document)).info.Title).toBe('Digital auf dem Land')
  const trees = []
  for (let number = 1; number <= document.numPages; number++)
    trees.push(JSON.stringify(await (await document.getPage(number)).getStructTree()))
  for (const role of ['"H1"', '"H2"', '"H3"', '"L"', '"Table"', '"TH"', '"Link"']) expect(trees.join()).toContain(role)
  const { text } = await extractText(document, { mergePages: true })
  for (const words of ['Kreistag, 2. März 2026', 'Der Bus kommt selten.', 'Darunter', 'Inhalt'])
    expect(text.replace(/\s+/g, ' ')).toContain(words)
})

test.each([
  '-\n- \n1.\n\n>\n> # Tief\n> - a\n>   1. b\n\n***\n\n```\n#panic() $x$\n```',
  '| a |\n|---|\n| |\n| 1 | 2 | 3 |\n\n![Bild](https://example.org/b.png) [](https://example.org) [x](javascript:alert(1)) <b>b</b>',
  '###### Sechs\n\n# Eins\n\n`` ` `` **fett *und* mehr** ~~weg~~ 👩‍👩‍👧 שלום \u202e',
  `${'Wort '.repeat(5000)}${'x'.repeat(3000)}`,
])('whatever people write becomes a PDF: %#', async (body) => {
  await save('challenges', body)
  await adopt()
  const answer = await house.get(`${at}/fassungen/1/strategie.pdf`)
  expect(answer.status).toBe(200)
  expect((await page()).includes('Herausforderungen')).toBe(true)
})

test('what is written goes to Mitreden, paragraph by paragraph, and both lead to each other', async () => {
  await switchOn(house, 'participation')
  const writing = await page('/schreiben', anna)
  const plan = /href="([^"]*mitreden\/planen[^"]*)"/.exec(writing)?.[1]?.replaceAll('&amp;', '&') as string
  const form = await (await house.get(plan, anna)).text()
  expect(form).toContain('Der Dialog gehört zu: Digital auf dem Land.')
  const from = /name="from" value="([^"]+)"/.exec(form)?.[1] as string
  const promise = { title: 'Was sagen Sie dazu?', decides: 'Der Text.', limits: 'Der Rahmen.', decidedBy: 'Kreistag' }
  const made = await house.post(
    '/musterkreis/mitreden/planen',
    { ...promise, template: 'draft', decidedWhen: '2027-01-01', answerDays: '14', from },
    anna,
  )
  expect(
    made.status,
    await made
      .clone()
      .text()
      .then((text) => text.match(/error-summary[\s\S]{0,400}/)?.[0] ?? ''),
  ).toBe(303)
  const dialogue = made.headers.get('location')!.replace(/\/bearbeiten$/, '')
  expect(await page('/entwurf', anna)).toContain('Was sagen Sie dazu?')
  const { rows } = await house.database.pool.query(
    `select slug from participation.phase where method = 'text' and dialogue_id = (select id from participation.dialogue where slug = $1)`,
    [dialogue.split('/').at(-1)],
  )
  const text = `${dialogue}/phasen/${rows[0].slug}/text`
  const take = /href="([^"]*text\?aus=[^"]+)"/.exec(await (await house.get(text, anna)).text())?.[1] as string
  const filled = await (await house.get(take.replaceAll('&amp;', '&'), anna)).text()
  expect(filled).toContain('Der Bus kommt selten.')
  expect(filled).toContain('# Herausforderungen')
})
