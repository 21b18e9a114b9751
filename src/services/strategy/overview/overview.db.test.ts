import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
const room = '/musterkreis/strategie'

beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())

const page = async (path: string) => (await house.get(room + path)).text()

async function add(title: string, values: Record<string, string>): Promise<void> {
  const made = await house.post(
    `${room}/massnahmen/neu`,
    { title, lead: 'Ein Satz.', phase: 'planning', ...values },
    editor,
  )
  expect(made.status).toBe(303)
  const address = made.headers.get('location')?.replace(/\/bearbeiten$/, '') ?? ''
  expect((await house.post(`${address}/veroeffentlichen`, {}, editor)).status).toBe(303)
}

test('before there are measures the overview says what will be here, and places have their pages all the same', async () => {
  expect(await page('')).toContain('Hier entsteht die Übersicht')
  expect(await page('/massnahmen')).toContain('Es gibt noch keine Maßnahme')
  expect(await page('/orte')).toContain('Mendig')
  expect(await page('/orte/mendig')).toContain('Keine Maßnahme nennt diesen Ort eigens')
  expect((await house.get(`${room}/orte/gibtsnicht`)).status).toBe(404)
})

test('measures are counted on the overview, and each number leads to a list of as many', async () => {
  await add('Mitfahrbänke', { municipalities: '07137069', field: 'mobility', code: 'M-1' })
  await add('Glasfaser für Schulen', { wholeDistrict: 'yes', field: 'education', code: 'M-2', phase: 'completed' })
  await add('Dorfladen Plus', { municipalities: '07137003', plannedEnd: '2020-01-01', phase: 'implementation' })
  const overview = await page('')
  expect(overview).toContain('Von 3 Maßnahmen ist 1 abgeschlossen und 1 verzögert. Bei 2 ist kein Zeitplan bekannt.')
  expect(overview).toContain('/strategie/massnahmen?zeitplan=late')
  const late = await page('/massnahmen?zeitplan=late')
  expect(late).toContain('Dorfladen Plus')
  expect(late).toContain('1 von 3 Maßnahmen')
  expect(late).not.toContain('Mitfahrbänke')
})

test('the list is narrowed down by place, field and words; what does not exist asks nothing', async () => {
  const here = await page('/massnahmen?gemeinde=07137069')
  expect(here).toContain('Mitfahrbänke')
  expect(here).toContain('Glasfaser')
  expect(here).not.toContain('Dorfladen')
  expect(await page('/massnahmen?gemeinde=07137069&nur=eigene')).not.toContain('Glasfaser')
  expect(await page('/massnahmen?gemeinde=kreis')).toContain('1 von 3 Maßnahmen')
  expect(await page('/massnahmen?suche=MITFAHRBANKE')).toContain('1 von 3 Maßnahmen')
  expect(await page('/massnahmen?suche=nirgends')).toContain('Dazu passt keine Maßnahme')
  for (const wrong of ['gemeinde=99999999', 'loesung=gibts-nicht', 'phase=quatsch', 'nach=weg', 'ordnung=x'])
    expect(await page(`/massnahmen?${wrong}`), wrong).toContain('3 Maßnahmen')
})

test('open data are exactly the list that was asked for, with the licence', async () => {
  const json = await (await house.get(`${room}/massnahmen/tabelle.json?gemeinde=07137069&nur=eigene`)).json()
  expect(json).toMatchObject({
    publisher: 'Landkreis Musterkreis',
    licence: { id: 'dl-de/by-2-0' },
    measures: [{ code: 'M-1', title: 'Mitfahrbänke', plannedEuro: null, timeliness: 'unknown', wholeDistrict: false }],
  })
  const csv = await (await house.get(`${room}/massnahmen/tabelle.csv?feld=education`)).text()
  const lines = csv.trim().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain('Glasfaser für Schulen')
  expect(lines[1]).toContain('dl-de/by-2-0')
})

test('Verbandsgemeinde Mendig sees and prints what concerns it: its own first, then the whole district', async () => {
  const html = await page('/orte/mendig')
  expect(html).toContain('Verbandsgemeinde Mendig')
  expect(html).toContain('1 Maßnahme nennt diesen Ort eigens; 1 gilt im ganzen Landkreis.')
  expect(html.indexOf('Mitfahrbänke')).toBeLessThan(html.indexOf('Glasfaser für Schulen'))
  expect(html).not.toContain('Dorfladen')
  const paper = await house.get(`${room}/orte/mendig/papier.pdf`)
  expect(paper.headers.get('content-type')).toBe('application/pdf')
  const first = await paper.arrayBuffer()
  const bytes = new Uint8Array(first.slice(0))
  expect(Buffer.from(bytes).toString('latin1')).toContain('pdfuaid:part>1<')
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
  expect(text).toContain('Strategie vor Ort: Verbandsgemeinde Mendig')
  expect(text.indexOf('Mitfahrbänke')).toBeLessThan(text.indexOf('Glasfaser für Schulen'))
  expect(text).not.toContain('Dorfladen')
  const again = await house.get(`${room}/orte/mendig/papier.pdf`)
  expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(first))).toBe(true)
  expect(await page('/orte')).toContain('gemeinde=')
})

test('drafts are nowhere', async () => {
  await house.post(`${room}/massnahmen/neu`, { title: 'Noch geheim', phase: 'idea', wholeDistrict: 'yes' }, editor)
  for (const path of ['', '/massnahmen', '/massnahmen/tabelle.csv', '/massnahmen/tabelle.json', '/orte/mendig'])
    expect(await page(path), path).not.toContain('Noch geheim')
})
