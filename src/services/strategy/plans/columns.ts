import { frontTexts } from '#commons/front/front-texts.ts'
import type { Level, MoneyKind, Phase, Priority } from '../measures/measure.ts'
import type { fieldIds } from '../measures/measure-input.ts'
import { words } from '../measures/texts.ts'
import {
  dayOf,
  eurosOf,
  line,
  lines,
  numberOf,
  oneOf,
  percentOf,
  placesOf,
  plain,
  type Reader,
  solutionOf,
  yearOf,
  yesOrNo,
} from './rules/cells.ts'
import { planTexts } from './texts.ts'

/** A column of the table: what it is called in German and English, other headings offices use for it, and how its cells are read. */
export interface PlanColumn<Value = unknown> {
  readonly de: string
  readonly en: string
  readonly also: readonly string[]
  readonly read: Reader<Value>
  /** Characters, in a table we write. */
  readonly width: number
}

const column = <Value>(
  de: string,
  en: string,
  read: Reader<Value>,
  { also = [], width = 16 }: { also?: readonly string[]; width?: number } = {},
): PlanColumn<Value> => ({ de, en, also, read, width })

type ValueOf<C> = C extends PlanColumn<infer Value> ? Value : never
/** What the cells of a line say: left out means an empty cell (nothing changes), null that there is none. */
export type ValuesOf<Columns> = { readonly [Key in keyof Columns]?: ValueOf<Columns[Key]> | null }

const code = column('Nr.', 'No.', line(30), {
  also: ['Nummer', 'Kennung', 'ID', 'lfd. Nr.', 'Maßnahmennummer', 'Code', 'Number'],
  width: 9,
})

type Spelled<Value extends string> = readonly [Value, ...string[]]
/** Our own words in both languages, then those offices use. */
const spelled = <Value extends string>(
  own: readonly [Readonly<Record<NoInfer<Value>, string>>, Readonly<Record<NoInfer<Value>, string>>],
  also: Readonly<Record<Value, readonly string[]>>,
): readonly Spelled<Value>[] =>
  (Object.entries(also) as [Value, readonly string[]][]).map(([value, others]) => [
    value,
    own[0][value],
    own[1][value],
    ...others,
  ])

const phase = oneOf<Phase>(
  spelled([words('de'), words('en')], {
    idea: ['Vorschlag'],
    planning: ['in Planung', 'geplant', 'in Vorbereitung', 'Vorbereitung'],
    implementation: ['in Umsetzung', 'laufend', 'läuft', 'in Arbeit', 'begonnen'],
    operation: ['im Betrieb', 'Regelbetrieb', 'verstetigt', 'dauerhaft'],
    completed: ['fertig', 'umgesetzt', 'erledigt', 'realisiert'],
    ended: ['eingestellt', 'abgebrochen', 'entfällt', 'nicht weiterverfolgt'],
  }),
)

const priority = oneOf<Priority>(
  spelled([planTexts('de'), planTexts('en')], {
    high: ['A', '1', 'sofort', 'kurzfristig', words('de').high, words('en').high],
    medium: ['B', '2', 'mittelfristig', words('de').medium, words('en').medium],
    low: ['C', '3', 'gering', 'langfristig', words('de').low, words('en').low],
  }),
)

const field = oneOf<(typeof fieldIds)[number]>(
  spelled([frontTexts('de'), frontTexts('en')], {
    community: ['Gemeinschaft', 'Ehrenamt', 'Ehrenamt & Gemeinschaft', 'community'],
    education: ['Bildung', 'Arbeit', 'education'],
    health: ['Gesundheit', 'Pflege', 'health'],
    mobility: ['Verkehr', 'mobility'],
    steering: ['Verwaltung', 'Querschnitt', 'steering'],
  }),
)

const moneyKind = oneOf<MoneyKind>(
  spelled([words('de'), words('en')], {
    own: ['Eigenmittel', 'Kreishaushalt', 'Haushalt'],
    grant: ['Fördermittel', 'Zuwendung'],
    'third-party': ['Drittmittel', 'Sponsoring', 'Spenden'],
    'in-kind': ['Sachleistung', 'Personal'],
  }),
)

const level = oneOf<Level>(
  spelled([words('de'), words('en')], { input: [], output: [], outcome: ['Ergebnis'], impact: [] }),
)

const milestoneState = oneOf<'open' | 'done' | 'dropped'>(
  spelled([planTexts('de'), planTexts('en')], { open: [], done: ['erledigt'], dropped: ['entfällt'] }),
)

const countKind = oneOf<'value' | 'goal'>(
  spelled([planTexts('de'), planTexts('en')], { value: ['Ist'], goal: ['Zielwert', 'Soll'] }),
)

/** The sheets of a plan. A line of the others names its measure by number. */
export const sheets = {
  measures: {
    de: 'Maßnahmen',
    en: 'Measures',
    needed: ['title'],
    columns: {
      code,
      title: column('Titel', 'Title', line(160), {
        also: ['Maßnahme', 'Bezeichnung', 'Name', 'Projekt', 'Maßnahmentitel', 'Measure'],
        width: 40,
      }),
      lead: column('Kurzbeschreibung', 'Short description', lines(400), {
        also: ['kurz', 'Kurzfassung', 'in einem Satz'],
        width: 50,
      }),
      aim: column('Ziel', 'Aim', lines(3000), { also: ['Ziele', 'Zielsetzung'], width: 40 }),
      effect: column('Wirkung', 'Effect', lines(3000), { also: ['Nutzen', 'Erwartete Wirkung'], width: 40 }),
      body: column('Beschreibung', 'Description', lines(30_000), { also: ['Inhalt', 'Erläuterung'], width: 40 }),
      solution: column('Lösung', 'Solution', solutionOf, { also: ['Integrierte Lösung', 'Bündel'], width: 26 }),
      field: column('Handlungsfeld', 'Field of action', field, { also: ['Feld', 'Themenfeld', 'Field'], width: 22 }),
      inCharge: column('Federführung', 'In charge', line(160), {
        also: ['Zuständig', 'Verantwortlich', 'Fachbereich', 'Amt', 'Zuständigkeit'],
        width: 26,
      }),
      priority: column('Priorität', 'Priority', priority, { also: ['Prio'], width: 10 }),
      phase: column('Phase', 'Phase', phase, { also: ['Status', 'Stand', 'Umsetzungsstand'], width: 14 }),
      paused: column('Pausiert', 'Paused', yesOrNo, { also: ['ruht'], width: 9 }),
      plannedStart: column('Geplanter Beginn', 'Planned start', dayOf('first'), {
        also: ['Beginn', 'Start', 'Beginn (Plan)', 'Beginn geplant', 'Projektbeginn'],
        width: 13,
      }),
      plannedEnd: column('Geplantes Ende', 'Planned end', dayOf('last'), {
        also: ['Ende', 'Ende (Plan)', 'Ende geplant', 'Frist', 'Projektende', 'Fertigstellung'],
        width: 13,
      }),
      actualStart: column('Tatsächlicher Beginn', 'Actual start', dayOf('first'), {
        also: ['Beginn (Ist)', 'Begonnen am'],
        width: 13,
      }),
      actualEnd: column('Tatsächliches Ende', 'Actual end', dayOf('last'), {
        also: ['Ende (Ist)', 'Beendet am', 'Abgeschlossen am'],
        width: 13,
      }),
      places: column('Gemeinden', 'Municipalities', placesOf, { also: ['Gemeinde', 'Ort', 'Orte', 'Wo'], width: 24 }),
      lesson: column('Was gelernt wurde', 'What was learned', lines(10_000), {
        also: ['Lehre', 'Lehren', 'Erkenntnisse'],
        width: 40,
      }),
      licence: column('Lizenz', 'Licence', line(60), { width: 12 }),
      transfer: column('Ansprechstelle', 'Contact for others', line(300), {
        also: ['Ansprechpartner', 'Kontakt'],
        width: 26,
      }),
      source: column('Quelle', 'Source', line(300), { width: 30 }),
    },
  },
  money: {
    de: 'Kosten',
    en: 'Costs',
    needed: ['code', 'year', 'moneySource'],
    columns: {
      code,
      year: column('Jahr', 'Year', yearOf, { also: ['Haushaltsjahr'], width: 7 }),
      moneySource: column('Geldquelle', 'Source of money', line(120), {
        also: ['Quelle', 'Finanzierung', 'Mittelherkunft', 'Source'],
        width: 30,
      }),
      moneyKind: column('Art', 'Kind', moneyKind, { also: ['Mittelart'], width: 14 }),
      planned: column('Geplant', 'Planned', eurosOf, { also: ['Plan', 'Ansatz', 'Soll', 'geplant (€)'], width: 14 }),
      actual: column('Tatsächlich', 'Actual', eurosOf, { also: ['Ist', 'Ausgaben', 'tatsächlich (€)'], width: 14 }),
      share: column('Förderquote %', 'Funding share %', percentOf, { also: ['Förderquote', 'Quote'], width: 12 }),
    },
  },
  milestones: {
    de: 'Meilensteine',
    en: 'Milestones',
    needed: ['code', 'milestone'],
    columns: {
      code,
      milestone: column('Meilenstein', 'Milestone', line(200), { width: 40 }),
      due: column('Termin', 'Due', dayOf('last'), { also: ['Fällig', 'Fällig am', 'bis'], width: 13 }),
      milestoneState: column('Stand', 'State', milestoneState, { also: ['Status'], width: 12 }),
      done: column('Erreicht am', 'Reached on', dayOf('last'), { also: ['Erledigt am'], width: 13 }),
      note: column('Bemerkung', 'Note', line(500), { also: ['Anmerkung', 'Notiz'], width: 30 }),
    },
  },
  counts: {
    de: 'Kennzahlen',
    en: 'Indicators',
    needed: ['code', 'indicator', 'day', 'value'],
    columns: {
      code,
      indicator: column('Kennzahl', 'Indicator', line(160), { also: ['Indikator'], width: 36 }),
      level: column('Ebene', 'Level', level, { width: 10 }),
      unit: column('Einheit', 'Unit', line(80), { width: 20 }),
      countKind: column('Wert oder Ziel', 'Value or goal', countKind, { also: ['Art'], width: 12 }),
      day: column('Tag', 'Day', dayOf('last'), { also: ['Datum', 'Stichtag', 'Zeitpunkt'], width: 13 }),
      value: column('Zahl', 'Figure', numberOf(), { also: ['Wert', 'Value', 'Betrag'], width: 12 }),
      countSource: column('Quelle', 'Source', line(200), { width: 30 }),
    },
  },
} as const

export type SheetKind = keyof typeof sheets
export const sheetKinds = ['measures', 'money', 'milestones', 'counts'] as const satisfies readonly SheetKind[]
export type ColumnsOf<Kind extends SheetKind> = (typeof sheets)[Kind]['columns']
export type ColumnKey = { [Kind in SheetKind]: keyof ColumnsOf<Kind> }[SheetKind]

/** The column of a sheet that a heading names. */
export function columnNamed(kind: SheetKind, heading: string): string | undefined {
  const wanted = plain(heading)
  const all: [string, PlanColumn][] = Object.entries(sheets[kind].columns)
  const exact = all.find(([, { de, en }]) => plain(de) === wanted || plain(en) === wanted)
  return (exact ?? all.find(([, { also }]) => also.some((name) => plain(name) === wanted)))?.[0]
}

/** A column of the measures' own sheet with the costs of a year: "Kosten 2026 geplant", "Ist 2025", "2026 (Plan)". */
export interface YearColumn {
  readonly year: number
  readonly which: 'planned' | 'actual'
}

export function yearColumn(heading: string): YearColumn | undefined {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading)?.[0]
  if (!year) return undefined
  const rest = plain(heading.replace(year, ' '))
  if (
    /^(?:kosten|ausgaben|mittel|budget|costs?)?(?:tatsächlich|ist|actual|verausgabt)(?:ekosten|eur|euro)?$|^actualcosts?$/.test(
      rest,
    )
  )
    return { year: Number(year), which: 'actual' }
  if (
    /^(?:kosten|ausgaben|mittel|budget|costs?)?(?:geplant|plan|soll|ansatz|planned)?(?:ekosten|eur|euro)?$|^plannedcosts?$/.test(
      rest,
    )
  )
    return { year: Number(year), which: 'planned' }
  return undefined
}
