import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readSpreadsheet, writeSpreadsheet } from '#foundation/files/spreadsheet.ts'
import { type TestHouse, testHouse } from '#test/support/house.ts'
import { switchOn } from '#test/support/switch-on.ts'
import { forgetPlansJob } from './jobs.ts'
import { wholeAgenda } from './queries.ts'

let house: TestHouse
let editor: Awaited<ReturnType<TestHouse['addPerson']>>
beforeAll(async () => {
  house = await testHouse()
  await switchOn(house, 'strategy')
  editor = await house.addPerson('Rike Redaktion', { staff: [[house.district, 'editor']] })
})
afterAll(() => house?.close())
beforeEach(() =>
  house.inSpace(house.district, async (tx) => {
    await tx.deleteFrom('strategy.measure').execute()
    await tx.deleteFrom('strategy.plan').execute()
  }),
)

const at = '/musterkreis/strategie/tabelle'
const csv = (text: string, name = 'plan.csv') => new File([text], name, { type: 'text/csv' })
const agenda = () => house.inSpace(house.district, (tx) => wholeAgenda(tx, house.district))

/** Sends a file. @returns address of its preview with the page */
async function send(file: File): Promise<{ preview: string; html: string }> {
  const answer = await house.post(at, { file }, editor)
  expect(answer.status).toBe(303)
  const preview = answer.headers.get('location') as string
  return { preview, html: await (await house.get(preview, editor)).text() }
}

const fingerprintIn = (html: string) => /name="fingerprint" value="([^"]+)"/.exec(html)?.[1] ?? ''
const take = ({ preview, html }: { preview: string; html: string }, more: Record<string, string> = {}) =>
  house.post(`${preview}/uebernehmen`, { fingerprint: fingerprintIn(html), ...more }, editor)

const plan = `Maßnahmenplan;Stand: November
Nr.;Maßnahme;Status;Beginn;Ende;Kosten 2026 geplant;Kosten 2026 tatsächlich
M-1;Bus am Abend;in Umsetzung;46023;2027;20 Tsd. €;5.000
M-2;Mitfahrbank;Idee;;;;
M-3;Dorfladen;in Umsetzung;1.2.2027;1.1.2027;;
M-4;Hofladen;halb fertig;;;;
`

test('a table is looked at first, then taken over; what is wrong stays out with its reason', async () => {
  const sent = await send(csv(plan))
  expect(await agenda()).toEqual([])
  expect(sent.html).toContain('Das Ende liegt vor dem Anfang.')
  expect(sent.html).toContain('„halb fertig“ kennen wir hier nicht')
  expect(sent.html).toContain('„46023“ wird als 1. Januar 2026 gelesen.')
  expect((await take(sent)).status).toBe(303)
  const [bus, bench, ...rest] = await agenda()
  expect(rest).toEqual([])
  expect(bench?.profile).toMatchObject({ code: 'M-2', title: 'Mitfahrbank', phase: 'idea' })
  expect(bus?.profile).toMatchObject({ code: 'M-1', phase: 'implementation' })
  expect(String(bus?.profile.plannedEnd)).toBe('2027-12-31')
  expect(bus?.money).toMatchObject([{ year: 2026, plannedCents: 2_000_000, actualCents: 500_000 }])
  expect((await house.get('/musterkreis/strategie/massnahmen/bus-am-abend')).status).toBe(404)
  const again = await (await house.get(sent.preview, editor)).text()
  expect(again).toContain('Diese Tabelle ist übernommen')
  expect((await take(sent)).status).toBe(422)
})

test('new measures are public at once when the editor says so', async () => {
  await take(await send(csv(plan)), { publishNew: 'yes' })
  const page = await (await house.get('/musterkreis/strategie/massnahmen/bus-am-abend')).text()
  expect(page).toContain('Bus am Abend')
  const { rows } = await house.database.pool.query('select title from publication.entry order by title')
  expect(rows).toEqual([{ title: 'Bus am Abend' }, { title: 'Mitfahrbank' }])
})

test('known measures are changed, empty cells change nothing, a dash empties', async () => {
  await take(await send(csv(plan)))
  const sent = await send(csv('Nr.;Titel;Phase;Beginn;Federführung\nm-1;;Betrieb;–;Kreisverwaltung\nM-2;;;;\n'))
  expect(sent.html).toContain('Umsetzung → Betrieb')
  await take(sent)
  const [bus] = await agenda()
  expect(bus?.profile).toMatchObject({
    title: 'Bus am Abend',
    phase: 'operation',
    plannedStart: null,
    inCharge: 'Kreisverwaltung',
  })
  expect(bus?.version).toBe(2)
  expect(bus?.money).toHaveLength(1)
})

test('what changed meanwhile is shown again before anything is taken over', async () => {
  await take(await send(csv(plan)))
  const sent = await send(csv('Nr.;Titel;Phase\nM-1;;Betrieb\n'))
  const edit = {
    title: 'Bus am späten Abend',
    code: 'M-1',
    phase: 'implementation',
    wholeDistrict: 'yes',
    version: '1',
  }
  expect((await house.post('/musterkreis/strategie/massnahmen/bus-am-abend/bearbeiten', edit, editor)).status).toBe(303)
  const answer = await take(sent)
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Inzwischen hat sich etwas geändert')
  expect((await agenda())[0]?.profile.phase).toBe('implementation')
  expect((await take({ preview: sent.preview, html })).status).toBe(303)
  expect((await agenda())[0]?.profile.phase).toBe('operation')
})

test('of two who take over at once one is told that it is done', async () => {
  const sent = await send(csv(plan))
  const both = await Promise.all([take(sent), take(sent)])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(await agenda()).toHaveLength(2)
})

test.each(['xlsx', 'ods'])(
  'what goes out as %s comes back unchanged, and changed where it was changed',
  async (type) => {
    await take(await send(csv(plan)))
    const workbook = [
      {
        name: 'Meilensteine',
        widths: [8, 20, 12],
        rows: [
          ['Nr.', 'Meilenstein', 'Termin', 'Stand'],
          ['M-1', 'Fahrplan steht', Temporal.PlainDate.from('2026-06-30'), 'offen'],
        ],
      },
      {
        name: 'Kennzahlen',
        widths: [8, 20, 12],
        rows: [
          ['Nr.', 'Kennzahl', 'Einheit', 'Art', 'Tag', 'Zahl'],
          ['M-1', 'Fahrgäste', 'Personen', 'Ist', '30.6.2026', 120],
          ['M-1', 'Fahrgäste', 'Personen', 'Ziel', '31.12.2026', 500],
        ],
      },
    ]
    const parts = new File([await writeSpreadsheet(workbook, 'xlsx')], 'teile.xlsx')
    expect((await take(await send(parts))).status).toBe(303)
    const before = await agenda()
    expect(before[0]?.milestones).toMatchObject([{ title: 'Fahrplan steht', state: 'open' }])
    expect(before[0]?.counts).toMatchObject([
      { indicator: 'Fahrgäste', kind: 'value', value: 120 },
      { indicator: 'Fahrgäste', kind: 'goal', value: 500 },
    ])
    const answer = await house.get(`${at}/massnahmen.${type}`, editor)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const same = await send(new File([bytes], `zurueck.${type}`))
    expect(same.html).toContain('Es gibt nichts zu übernehmen')
    const read = await readSpreadsheet(bytes, { limit: 1e6 })
    if (!read.ok) throw new Error(read.problem.code)
    const edited = read.value.map(({ name, rows }) => ({
      name,
      widths: [],
      rows: rows.map((row) => row.map((cell) => (cell === 'offen' ? 'erreicht' : cell === 120 ? 140 : cell))),
    }))
    await take(await send(new File([await writeSpreadsheet(edited, type as 'ods')], `zurueck.${type}`)))
    const after = await agenda()
    expect(after[0]?.milestones).toMatchObject([{ title: 'Fahrplan steht', state: 'done' }])
    expect(after[0]?.counts[0]).toMatchObject({ value: 140 })
    expect(after[1]).toEqual(before[1])
  },
)

describe('bad files', () => {
  test.each([
    ['nothing', new File([], ''), 'Wählen Sie eine Datei'],
    ['a picture', new File([Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])], 'plan.xlsx'), 'Datei'],
    ['a quote that does not close', csv('Nr.;Titel\nM-1;"offen'), 'Zeile 2'],
  ])('%s is refused with its reason', async (_what, file, words) => {
    const answer = await house.post(at, { file }, editor)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(words)
  })

  test('wrong columns: the preview says what was found and what is needed', async () => {
    const { html } = await send(csv('Spalte A;Spalte B\n1;2\n'))
    expect(html).toContain('Die Tabelle lässt sich so nicht lesen')
    expect(html).toContain('Spalte A, Spalte B')
    expect(fingerprintIn(html)).toBe('')
  })

  test('an address that is none, and one of another space, is not found', async () => {
    const { preview } = await send(csv(plan))
    expect((await house.get(`${at}/kaputt`, editor)).status).toBe(404)
    const stranger = await house.addPerson('Fremde Redaktion', { staff: [[house.otherDistrict, 'editor']] })
    expect((await house.get(preview, stranger)).status).toBe(403)
  })
})

test('a table that is discarded is gone and has changed nothing; only editors may', async () => {
  const { preview } = await send(csv(plan))
  const citizen = await house.addPerson('Bürgerin')
  expect((await house.post(`${preview}/verwerfen`, {}, citizen)).status).toBe(403)
  expect((await house.post(`${preview}/verwerfen`, {}, editor)).status).toBe(303)
  expect((await house.get(preview, editor)).status).toBe(404)
  expect(await agenda()).toEqual([])
})

test('tables are forgotten after a month', async () => {
  const { preview } = await send(csv(plan))
  await house.inSpace(house.district, (tx) =>
    tx
      .updateTable('strategy.plan')
      .set({ sent_at: house.now().subtract({ hours: 24 * 31 }) })
      .execute(),
  )
  await forgetPlansJob.run(house.tools, {})
  expect((await house.get(preview, editor)).status).toBe(404)
})
