import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { stopForeignCodes } from './tidy.ts'

let house: TestHouse
let administrator: Awaited<ReturnType<TestHouse['addPerson']>>
let editor: typeof administrator
let one: typeof administrator
let other: typeof administrator
const at = '/musterkreis/wohnsitz'
const card = { name: 'Jürgen Weiß', street: 'Mühlenstraße 3', town: '56727 Mayen', seen: 'yes' }

beforeAll(async () => {
  house = await testHouse()
  administrator = await house.addPerson('Ada', { staff: [[house.district, 'administrator']] })
  editor = await house.addPerson('Rike', { staff: [[house.district, 'editor']] })
  one = await house.addPerson('Jürgen')
  other = await house.addPerson('Jürgens zweites Konto')
})
afterAll(() => house?.close())

const text = async (response: Response | Promise<Response>) => (await response).text()
const codeIn = (words: string) => /[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}/.exec(words)?.[0] as string
const noticeIn = (response: Response) =>
  Buffer.from(/hinweis=([^;]+)/.exec(response.headers.get('set-cookie') ?? '')?.[1] ?? '', 'base64url').toString()
const deskCode = async (values = {}) => {
  const made = await house.post(`${at}/rathaus`, { ...card, ...values }, editor)
  expect(made.status).toBe(303)
  return codeIn(noticeIn(made))
}

describe('at the town hall', () => {
  test('only staff, and only with the card', async () => {
    expect((await house.post(`${at}/rathaus`, card, one)).status).toBe(403)
    expect(await text(house.post(`${at}/rathaus`, { ...card, seen: '' }, editor))).toContain('den Ausweis gesehen')
  })

  test('the code confirms one account, once; the same human does not count twice', async () => {
    const code = await deskCode()
    expect(code).toBeDefined()
    expect(await text(house.post(at, { code: 'AAAAA-AAAAA' }, one))).toContain('kennen wir nicht')
    expect((await house.post(at, { code: code.toLowerCase().replace('-', ' ') }, one)).status).toBe(303)
    expect(await text(house.get(at, one))).toContain('Im Rathaus am 26. November 2026, gültig bis 26. November 2028')
    expect(await text(house.post(at, { code }, other))).toContain('schon eingelöst')
    const again = await deskCode({ name: 'JUERGEN WEISS', street: 'Mühlenstr. 3' })
    expect(await text(house.post(at, { code: again }, other))).toContain('mit einem anderen Konto bestätigt')
    // The refusal took nothing away: the right account can still use it.
    expect((await house.post(at, { code: again }, one)).status).toBe(303)
  })

  test('neither name nor address is kept, and another district knows nothing of it', async () => {
    const rows = await house.database.pool.query('select * from residents.code')
    expect(JSON.stringify(rows.rows)).not.toMatch(/Weiß|Mühlen|Mayen/i)
    expect(await text(house.get('/nachbarkreis/wohnsitz', one))).not.toContain('ist bestätigt')
  })

  test('who has moved away is not confirmed any more', async () => {
    const { seen: _, ...addressee } = card
    expect((await house.post(`${at}/rathaus/beenden`, addressee, editor)).status).toBe(303)
    expect(await text(house.post(`${at}/rathaus/beenden`, addressee, editor))).toContain('ist niemand bestätigt')
    expect(await text(house.get(at, one))).not.toContain('ist bestätigt')
  })
})

describe('letters', () => {
  const list = 'Anna Acker; Hauptstraße 1; 56727 Mayen\nBernd Bach; Hauptstraße 2; 56727 Mayen'
  const make = (values = {}, as = administrator) =>
    house.post(`${at}/briefe`, { whatFor: 'Abstimmung', days: '30', addressees: list, ...values }, as)

  test('are made by administrators; the wrong line is named and the list stays', async () => {
    expect((await make({}, editor)).status).toBe(403)
    const wrong = await text(make({ addressees: `${list}\nnur ein Name` }))
    expect(wrong).toContain('Zeile 3')
    expect(wrong).toContain('Bernd Bach')
    expect(await text(make({ addressees: `${list}\nANNA ACKER; Hauptstr. 1; 56727 Mayen` }))).toContain(
      'steht schon weiter oben',
    )
  })

  test('come as a PDF, once, and can be stopped', async () => {
    const made = await make()
    expect(made.status).toBe(200)
    expect(made.headers.get('content-type')).toBe('application/pdf')
    expect(made.headers.get('cache-control')).toBe('no-store')
    const pdf = Buffer.from(await made.arrayBuffer())
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    const { extractText, getDocumentProxy } = await import('unpdf')
    const { text: pages } = await extractText(await getDocumentProxy(new Uint8Array(pdf)))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Anna Acker')
    const [first, second] = pages.map(codeIn) as [string, string]
    expect(first).not.toBe(second)
    expect((await house.post(at, { code: first }, one)).status).toBe(303)
    const page = await text(house.get(`${at}/briefe`, administrator))
    expect(page).toContain('1 von 2')
    expect(page).not.toContain(second)
    const run = /briefe\/([0-9a-f-]{36})\/stoppen/.exec(page)?.[1]
    expect((await house.post(`${at}/briefe/${run}/stoppen`, {}, administrator)).status).toBe(303)
    expect((await house.post(`${at}/briefe/${run}/stoppen`, {}, administrator)).status).toBe(404)
    expect(await text(house.post(at, { code: second }, other))).toContain('gilt nicht mehr')
  })
})

test('guessing is slow', async () => {
  const guesser = await house.addPerson('Rate')
  const statuses: number[] = []
  for (let n = 0; n < 12; n++) statuses.push((await house.post(at, { code: 'ZZZZZ-ZZZZZ' }, guesser)).status)
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 422))
  expect(statuses.at(-1)).toBe(429)
})

test('a district from another house: its codes are worth nothing here, and its letters say so', async () => {
  const list = 'Carla Cremer; Hauptstraße 3; 56727 Mayen'
  const made = await house.post(`${at}/briefe`, { whatFor: 'Umzug', days: '30', addressees: list }, administrator)
  expect(made.status).toBe(200)
  await deskCode({ name: 'Dora Dorn' })
  const space = { id: house.district }
  await house.inSpace(house.district, (tx) => stopForeignCodes({ tx, space, now: house.now(), later: async () => {} }))
  const running = await house.database.pool.query('select 1 from residents.letter_run where stopped_at is null')
  expect(running.rows).toEqual([])
  const open = await house.database.pool.query('select 1 from residents.code where run_id is null and not used')
  expect(open.rows).toEqual([])
  expect(await text(house.get(`${at}/briefe`, administrator))).toContain('gestoppt')
})
