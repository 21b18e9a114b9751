import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell, Sheet } from '#foundation/files/spreadsheet.ts'
import { cellOf, oneSheet, sheetsOf } from '../cells-of.ts'
import { yearColumn } from '../columns.ts'
import type { KnownMeasure, Profile } from '../plan.ts'
import { dayOf, eurosOf, type Known, numberOf, percentOf } from './cells.ts'
import { comparePlan } from './compare.ts'
import { readPlan } from './read-plan.ts'

const known: Known = {
  solutions: [{ id: 's1', title: 'Bus & Bahn verbunden' }],
  places: new Map([
    ['mendig', ['07137068']],
    ['vg mendig', ['07137001', '07137068']],
  ]),
}
const read = <Value>(reader: (cell: never, known: Known) => Value, cell: Cell) => reader(cell as never, known)
const saidBy = (result: unknown) => (result as { value?: unknown }).value?.toString()

describe('a day', () => {
  test.each([
    ['31.12.2026', '2026-12-31'],
    ['1. 2. 2026', '2026-02-01'],
    ['1.2.26', '2026-02-01'],
    ['2026-12-31', '2026-12-31'],
    ['46387', '2026-12-31'],
    [46387, '2026-12-31'],
    [2026, '2026-12-31'],
    ['2026', '2026-12-31'],
    ['02/2024', '2024-02-29'],
    ['Q1 2026', '2026-03-31'],
    ['2. Quartal 2026', '2026-06-30'],
    ['1. Halbjahr 2026', '2026-06-30'],
    ['H2/2026', '2026-12-31'],
    ['März 2026', '2026-03-31'],
    ['Dez. 2026', '2026-12-31'],
  ])('%s ends on %s', (cell, day) => {
    expect(saidBy(read(dayOf('last'), cell))).toBe(day)
  })

  test.each(['31.2.2026', 'bald', '12345678', '13/2026', '99999', 'Q5 2026', '-5'])('%s is none', (cell) => {
    expect(read(dayOf('first'), cell)).toHaveProperty('problem')
  })

  test('of any kind comes back from a spreadsheet, from German words, and from the count of days', () => {
    const days = fc
      .integer({ min: 0, max: 40_000 })
      .map((add) => Temporal.PlainDate.from('1990-01-01').add({ days: add }))
    fc.assert(
      fc.property(days, (day) => {
        const serial = Temporal.PlainDate.from('1899-12-30').until(day).days
        const german = `${day.day}.${day.month}.${day.year}`
        for (const cell of [day, day.toString(), german, serial, String(serial)])
          expect(saidBy(read(dayOf('first'), cell))).toBe(day.toString())
      }),
    )
  })
})

describe('an amount', () => {
  test.each([
    ['12.500', 1_250_000],
    ['12500,00 €', 1_250_000],
    ['12.500,50', 1_250_050],
    ['12,500.50', 1_250_050],
    ['€ 12', 1200],
    ['12,5 Tsd. €', 1_250_000],
    ['1,2 Mio. EUR', 120_000_000],
    ['20 T€', 2_000_000],
    [0.1 + 0.2, 30],
  ])('%s', (cell, cents) => expect(read(eurosOf, cell)).toMatchObject({ value: cents }))

  test.each(['12,500', 'viel', '-5', '1.2.3', '', '€'])('%s is none that is clear', (cell) => {
    expect(read(eurosOf, cell)).toHaveProperty('problem')
  })

  test('as German offices write it comes back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
        const words = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(cents / 100)
        expect(read(eurosOf, words)).toEqual({ value: cents })
      }),
    )
  })
})

test('numbers and shares', () => {
  expect(read(numberOf(), '1.234,5')).toEqual({ value: 1234.5 })
  expect(read(numberOf(), '1234.5')).toEqual({ value: 1234.5 })
  expect(read(numberOf(), 'k. A.')).toEqual({ value: null })
  expect(read(percentOf, 0.9)).toEqual({ value: 90 })
  expect(read(percentOf, '90 %')).toEqual({ value: 90 })
  expect(read(percentOf, 120)).toHaveProperty('problem')
})

test.each([
  ['Kosten 2026 geplant', { year: 2026, which: 'planned' }],
  ['Plan 2026', { year: 2026, which: 'planned' }],
  ['Kosten 2026', { year: 2026, which: 'planned' }],
  ['Ist 2025', { year: 2025, which: 'actual' }],
  ['2025 (tatsächlich)', { year: 2025, which: 'actual' }],
  ['Stand 2025', undefined],
  ['Kosten', undefined],
])('heading %s', (heading, column) => expect(yearColumn(heading)).toEqual(column))

// Measures as districts have them, with every kind of gap.
const day = fc.integer({ min: 0, max: 20_000 }).map((add) => Temporal.PlainDate.from('2000-01-01').add({ days: add }))
const text = fc.stringMatching(/^[A-Za-zÄÖÜäöüß]{2,8}( [A-Za-zÄÖÜäöüß]{2,8}){0,2}$/)
const orNull = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: null })
const profile: fc.Arbitrary<Profile> = fc
  .record({
    title: text,
    lead: orNull(text),
    aim: orNull(text),
    effect: orNull(text),
    body: orNull(text),
    solution: orNull(fc.constant('s1')),
    field: orNull(fc.constantFrom('community', 'education', 'health', 'mobility', 'steering')),
    inCharge: orNull(text),
    priority: orNull(fc.constantFrom('high', 'medium', 'low')),
    phase: fc.constantFrom('idea', 'planning', 'implementation', 'operation', 'completed'),
    paused: fc.boolean(),
    start: orNull(day),
    lesson: orNull(text),
    licence: orNull(text),
    transfer: orNull(text),
    source: orNull(text),
  })
  .map(({ start, ...rest }) => ({
    ...rest,
    code: null,
    plannedStart: start,
    plannedEnd: start?.add({ days: 30 }) ?? null,
    actualStart: null,
    actualEnd: null,
    places: { whole: true, keys: [] },
  }))
const measure: fc.Arbitrary<Omit<KnownMeasure, 'id' | 'slug'>> = fc.record({
  version: fc.constant(1),
  profile,
  money: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2020, max: 2030 }),
      source: text,
      kind: fc.constantFrom('own', 'grant', 'third-party', 'in-kind'),
      plannedCents: orNull(fc.integer({ min: 0, max: 1e10 })),
      actualCents: orNull(fc.integer({ min: 0, max: 1e10 })),
      sharePercent: orNull(fc.integer({ min: 2, max: 100 })),
    }),
    { maxLength: 3, selector: ({ year, source }) => `${year} ${source.toLowerCase().replaceAll(' ', '')}` },
  ),
  milestones: fc.uniqueArray(
    fc.record({
      title: text,
      dueOn: orNull(day),
      state: fc.constantFrom('open', 'dropped'),
      doneOn: fc.constant(null),
      note: fc.constantFrom('', 'Notiz'),
    }),
    { maxLength: 3, selector: ({ title }) => title.toLowerCase().replaceAll(' ', '') },
  ),
  counts: fc.constant([]),
}) as never
const agenda = fc.array(measure, { maxLength: 6 }).map((all) =>
  all.map((one, index): KnownMeasure => {
    const code = `M-${index + 1}`
    return { ...one, id: code, slug: code, profile: { ...one.profile, code } }
  }),
)

const plans = (all: readonly KnownMeasure[], sheets: readonly Sheet[]) => comparePlan(readPlan(sheets, known), all)

test('what goes out comes back unchanged, in both languages, as a workbook and as one table', () => {
  fc.assert(
    fc.property(agenda, fc.constantFrom('de' as const, 'en' as const), (all, language) => {
      const context = { language, solutions: known.solutions }
      const workbook = plans(all, sheetsOf(all, context))
      expect(workbook.judged.filter(({ outcome }) => outcome !== 'same')).toEqual([])
      expect(workbook.deeds).toEqual([])
      const table = plans(all, [{ name: '', rows: oneSheet(all, context) }])
      expect(table.judged.filter(({ outcome }) => outcome !== 'same')).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('taking over twice does nothing the second time', () => {
  fc.assert(
    fc.property(agenda, agenda, (here, file) => {
      const context = { language: 'de' as const, solutions: known.solutions }
      const sheets = sheetsOf(file, context)
      const first = plans(here, sheets)
      const byCode = new Map(here.map((one) => [one.profile.code, one]))
      for (const deed of first.deeds) {
        const before = deed.known
        const over = <Entry>(old: readonly Entry[], fresh: readonly Entry[], key: (entry: Entry) => string) => [
          ...old.filter((one) => !fresh.some((other) => key(other) === key(one))),
          ...fresh,
        ]
        byCode.set(deed.profile.code, {
          id: before?.id ?? `new ${deed.profile.code}`,
          slug: '',
          version: 2,
          profile: deed.profile,
          money: over(before?.money ?? [], deed.money, ({ year, source }) => `${year} ${source}`),
          milestones: over(before?.milestones ?? [], deed.milestones, ({ title }) => title),
          counts: over(before?.counts ?? [], deed.counts, (one) => `${one.indicator} ${one.kind} ${one.day}`),
        })
      }
      const second = plans([...byCode.values()], sheets)
      const changed = second.judged.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
      expect(changed).toEqual([])
    }),
    { numRuns: 60 },
  )
})

describe('a file of an office', () => {
  const head = ['Nr.', 'Maßnahme', 'Status', 'Beginn', 'Ende', 'Kosten 2026', 'Bemerkungen']
  const one = (rows: Cell[][], here: KnownMeasure[] = []) =>
    plans(here, [{ name: 'Tabelle1', rows: [['Maßnahmenplan Landkreis Muster'], [], head, ...rows] }])

  test('may have a letterhead, dates as numbers, and columns nobody knows', () => {
    const sheets: Sheet[] = [
      {
        name: 'Tabelle1',
        rows: [['Stand: heute'], head, ['M-1', 'Bus am Abend', 'läuft', 46023, '2027', '20 T€', 'x']],
      },
    ]
    const plan = readPlan(sheets, known)
    expect(plan.ignored).toEqual([{ sheet: 'Tabelle1', column: 'Bemerkungen' }])
    const [line] = plan.measures
    expect(line).toMatchObject({ line: 3, problems: [], values: { title: 'Bus am Abend', phase: 'implementation' } })
    expect(line?.remarks).toHaveLength(3)
    expect(String(line?.values.plannedStart)).toBe('2026-01-01')
  })

  test('with the same number twice: neither counts, and both lines are named', () => {
    const { judged, deeds } = one([
      ['M-1', 'Erste'],
      ['M-1', 'Zweite'],
      ['M-2', 'Dritte'],
    ])
    expect(judged.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'new'])
    expect(judged[0]?.reasons[0]?.sentence.de).toContain('4, 5')
    expect(deeds).toHaveLength(1)
  })

  test('a measure that ends before it begins, one that ended without a lesson, a day that is none, an unknown phase', () => {
    const { judged } = one([
      ['M-1', 'Erste', null, '1.2.2027', '1.1.2027'],
      ['M-2', 'Zweite', 'abgebrochen'],
      ['M-3', 'Dritte', null, 'irgendwann'],
      ['M-4', 'Vierte', 'halb fertig'],
      ['M-5', null],
    ])
    expect(judged.map(({ outcome }) => outcome)).toEqual(Array(5).fill('refused'))
    expect(judged.map(({ reasons }) => reasons.length)).toEqual([1, 1, 1, 1, 1])
  })

  test('without headings is not read, and says what was found', () => {
    const plan = readPlan(
      [
        {
          name: 'Blatt',
          rows: [
            ['irgend', 'etwas'],
            ['a', 'b'],
          ],
        },
      ],
      known,
    )
    expect(plan.unread).toEqual([{ sheet: 'Blatt', headings: ['irgend', 'etwas'] }])
  })

  test('lines of other sheets for a measure that is refused or unknown are refused with their reason', () => {
    const costs: Sheet = {
      name: 'Kosten',
      rows: [
        ['Nr.', 'Jahr', 'Quelle', 'Plan'],
        ['M-1', 2026, 'Kreis', 100],
        ['M-9', 2026, 'Kreis', 100],
        ['M-2', 2026, 'Kreis', 100],
        ['M-2', 2026, 'Kreis', 200],
      ],
    }
    const { judged } = plans([], [{ name: 'Maßnahmen', rows: [head, ['M-1', null], ['M-2', 'Zweite']] }, costs])
    expect(judged.map(({ outcome }) => outcome)).toEqual(['refused', 'new', 'refused', 'refused', 'new', 'refused'])
  })

  test('a sum of a year with several sources is not guessed', () => {
    const money = [1, 2].map((n) => ({
      year: 2026,
      source: `Quelle ${n}`,
      kind: 'own' as const,
      plannedCents: 100,
      actualCents: null,
      sharePercent: null,
    }))
    const here = {
      id: 'a',
      slug: 'a',
      version: 1,
      money,
      milestones: [],
      counts: [],
      profile: fc
        .sample(profile, { numRuns: 1, seed: 1 })
        .map((one) => ({ ...one, code: 'M-1', title: 'Erste' }))[0] as Profile,
    }
    expect(one([['M-1', null, null, null, null, 2]], [here]).judged[0]?.outcome).toBe('same')
    expect(one([['M-1', null, null, null, null, 3]], [here]).judged[0]?.outcome).toBe('refused')
  })

  test('an error of the spreadsheet is told', () => {
    expect(one([['M-1', 'Erste', '#BEZUG!']]).judged[0]?.reasons[0]?.sentence.de).toContain('#BEZUG!')
  })
})

test('a place is a municipality or a whole association', () => {
  const cells = (value: Cell) =>
    readPlan(
      [
        {
          name: '',
          rows: [
            ['Titel', 'Gemeinden'],
            ['Bus', value],
          ],
        },
      ],
      known,
    ).measures[0]
  expect(cells('Mendig')?.values.places).toEqual({ whole: false, keys: ['07137068'] })
  expect(cells('VG Mendig')?.values.places).toEqual({ whole: false, keys: ['07137001', '07137068'] })
  expect(cells('ganzer Landkreis')?.values.places).toEqual({ whole: true, keys: [] })
  expect(cells('Atlantis')?.problems).toHaveLength(1)
  expect(cellOf('places', { whole: true, keys: [] }, { language: 'de', solutions: [] })).toBe('ganzer Landkreis')
})
