import { frontTexts } from '#commons/front/front-texts.ts'
import type { Cell, SheetToWrite } from '#foundation/files/spreadsheet.ts'
import type { Language } from '#foundation/text/language.ts'
import { municipalityName } from '../measures/places.ts'
import { words } from '../measures/texts.ts'
import { type ColumnKey, type PlanColumn, type SheetKind, sheets } from './columns.ts'
import type { KnownMeasure } from './plan.ts'
import type { Known, Places } from './rules/cells.ts'
import { planTexts } from './texts.ts'

type Context = { readonly language: Language; readonly solutions: Known['solutions'] }

/** A value of a column as a cell that the import reads back as the same. Null: an empty cell. */
export function cellOf(key: ColumnKey, value: unknown, { language, solutions }: Context): Cell {
  if (value === null || value === undefined || value === '') return null
  const w = words(language)
  switch (key) {
    case 'phase':
    case 'level':
    case 'moneyKind':
      return w[value as 'idea']
    case 'priority':
      return planTexts(language)[value as 'high']
    case 'milestoneState':
      return planTexts(language)[value as 'open']
    case 'countKind':
      return planTexts(language)[value as 'goal']
    case 'field':
      return frontTexts(language)[value as 'mobility']
    case 'solution':
      return solutions.find(({ id }) => id === value)?.title ?? null
    case 'places': {
      const { whole, keys } = value as Places
      return whole ? planTexts(language).everywhere : keys.map(municipalityName).join(', ')
    }
    case 'planned':
    case 'actual':
      return (value as number) / 100
    case 'paused':
      return value ? planTexts(language).yes : null
    default:
      return value as Cell
  }
}

/** What a column is called in our own tables. */
export const headingOf = (column: Pick<PlanColumn, 'de' | 'en'>, language: Language): string =>
  language === 'en' ? column.en : column.de

/** All measures as sheets, in the shape the import reads. */
export function sheetsOf(all: readonly KnownMeasure[], context: Context): SheetToWrite[] {
  const { language } = context
  const sheet = (kind: SheetKind, rows: readonly Readonly<Record<string, unknown>>[]): SheetToWrite => {
    const columns = Object.entries(sheets[kind].columns) as [ColumnKey, PlanColumn][]
    return {
      name: headingOf(sheets[kind], language),
      widths: columns.map(([, { width }]) => width),
      rows: [
        columns.map(([, column]) => headingOf(column, language)),
        ...rows.map((row) => columns.map(([key]) => cellOf(key, row[key], context))),
      ],
    }
  }
  return [
    sheet(
      'measures',
      all.map(({ profile }) => ({ ...profile })),
    ),
    sheet(
      'money',
      all.flatMap(({ profile: { code }, money }) =>
        money.map((one) => ({
          code,
          year: one.year,
          moneySource: one.source,
          moneyKind: one.kind,
          planned: one.plannedCents,
          actual: one.actualCents,
          share: one.sharePercent,
        })),
      ),
    ),
    sheet(
      'milestones',
      all.flatMap(({ profile: { code }, milestones }) =>
        milestones.map((one) => ({
          code,
          milestone: one.title,
          due: one.dueOn,
          milestoneState: one.state,
          done: one.doneOn,
          note: one.note,
        })),
      ),
    ),
    sheet(
      'counts',
      all.flatMap(({ profile: { code }, counts }) =>
        counts
          .filter(({ day }) => day !== null)
          .map((one) => ({
            code,
            indicator: one.indicator,
            level: one.level,
            unit: one.valueUnit,
            countKind: one.kind,
            day: one.day,
            value: one.value,
            countSource: one.source,
          })),
      ),
    ),
  ]
}

/** The measures' own sheet with the costs of each year in columns of their own, for tables that have one sheet only. */
export function oneSheet(all: readonly KnownMeasure[], context: Context): Cell[][] {
  const [measures] = sheetsOf(all, context) as [SheetToWrite]
  const years = [...new Set(all.flatMap(({ money }) => money.map(({ year }) => year)))].sort((a, b) => a - b)
  const t = planTexts(context.language)
  const sums = years.flatMap((year) => [
    { heading: t.plannedIn(year), key: 'plannedCents' as const, year },
    { heading: t.actualIn(year), key: 'actualCents' as const, year },
  ])
  return measures.rows.map((row, index) => {
    if (index === 0) return [...row, ...sums.map(({ heading }) => heading)]
    const { money } = all[index - 1] as KnownMeasure
    return [
      ...row,
      ...sums.map(({ key, year }) => {
        const known = money.filter((one) => one.year === year).flatMap((one) => one[key] ?? [])
        return known.length > 0 ? known.reduce((sum, cents) => sum + cents, 0) / 100 : null
      }),
    ]
  })
}
