import { describe, expect, test } from 'vitest'
import { writeArchive } from './archive.ts'
import { writeCsv } from './csv.ts'
import { readSpreadsheet, type Sheet, writeSpreadsheet } from './spreadsheet.ts'

const day = Temporal.PlainDate.from('2024-02-29')
const sheets: Sheet[] = [
  {
    name: 'Maßnahmen',
    rows: [
      ['Nr.', 'Titel', 'Beginn', 'Kosten', 'Läuft'],
      ['M-1', '=1+1 <b> & „Zitat“', day, 12.5, true],
      ['M-2', 'Zweite\nZeile', null, -3, false],
    ],
  },
  { name: 'Kosten', rows: [['Nr.'], ['M-1']] },
]
const limit = 1_000_000

describe.each(['xlsx', 'ods'] as const)('%s', (type) => {
  test('comes back as it was written', async () => {
    const bytes = await writeSpreadsheet(
      sheets.map((sheet) => ({ ...sheet, widths: [10, 30, 12, 12, 8] })),
      type,
    )
    const read = await readSpreadsheet(bytes, { name: `plan.${type}`, limit })
    if (!read.ok) throw new Error(read.problem.code)
    expect(read.value.map(({ name }) => name)).toEqual(['Maßnahmen', 'Kosten'])
    const plain = (rows: Sheet['rows']) => rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))))
    expect(plain(read.value[0]!.rows)).toEqual(plain(sheets[0]!.rows))
  })

  test('with another ending it is told', async () => {
    const bytes = await writeSpreadsheet([{ ...sheets[1]!, widths: [10] }], type)
    expect(await readSpreadsheet(bytes, { name: 'plan.csv', limit })).toMatchObject({ problem: { code: 'disguised' } })
  })
})

test('CSV is one sheet without a name', async () => {
  const read = await readSpreadsheet(
    new TextEncoder().encode(
      writeCsv([
        ['Nr.', 'Titel'],
        ['M-1', ''],
      ]),
    ),
    {
      name: 'plan.csv',
      limit,
    },
  )
  expect(read).toEqual({
    ok: true,
    value: [
      {
        name: '',
        rows: [
          ['Nr.', 'Titel'],
          ['M-1', null],
        ],
      },
    ],
  })
})

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['old Excel', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'not-allowed'],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'not-allowed'],
])('%s is refused with its reason', async (_what, bytes, code) => {
  expect(await readSpreadsheet(bytes, { limit })).toMatchObject({ ok: false, problem: { code } })
})

test('an archive that only looks like a table is refused', async () => {
  const entries = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, content: 'nothing' }))
  const stream = writeArchive(entries, { at: Temporal.Instant.from('2026-01-01T00:00:00Z') })
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  expect(await readSpreadsheet(bytes, { limit })).toMatchObject({
    ok: false,
    problem: { code: 'archive-broken' },
  })
})
