import type { Sentence } from '#foundation/text/catalogue.ts'
import type { OfferedBuilding, OfferedResource } from '../offers/save-offers.ts'
import { type Equipment, equipment, type PriceRule } from '../resource.ts'
import { equipmentWords } from '../texts/words.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { openingsIn } from './openings-text.ts'
import type { ImportProblem } from './problem.ts'
import { importTexts as t } from './texts.ts'

const columns = {
  house: 'haus',
  provider: 'anbieter',
  street: 'anschrift',
  municipality: 'gemeindeschlüssel',
  longitude: 'länge',
  latitude: 'breite',
  arrival: 'anfahrt',
  kind: 'art',
  title: 'titel',
  lead: 'kurz',
  body: 'beschreibung',
  persons: 'personen',
  equipment: 'ausstattung',
  stepFree: 'stufenlos',
  units: 'einheiten',
  takes: 'belegt',
  approval: 'freigabe',
  openings: 'öffnung',
  hour: 'preis je stunde',
} as const
const needed = [columns.house, columns.kind, columns.title, columns.openings]

const kinds = { raum: 'room', arbeitsplatz: 'seat', gerät: 'thing' } as const
const stepFrees = { ja: 'yes', teilweise: 'partly', nein: 'no' } as const
const yesNo = { ja: true, nein: false } as const
const takes = { alle: 'all', eine: 'one' } as const

/** A building out of a file, with the name of its provider; null: the district. */
export interface ReadBuilding extends Omit<OfferedBuilding, 'organisation'> {
  readonly line: number
  readonly provider: string | null
}

/** Reads buildings and what is in them from a table (docs/formats/rooms-csv.md). Every line that is wrong is named; then nothing counts. */
export function readRooms(text: string): { buildings: ReadBuilding[]; problems: ImportProblem[] } {
  const { headings, rows } = readCsv(text)
  const problems: ImportProblem[] = []
  const say = (line: number, problem: Sentence) => void problems.push({ line, problem })
  const known: readonly string[] = Object.values(columns)
  for (const name of needed) if (!headings.includes(name)) say(1, t.noColumn(name))
  for (const name of headings) if (name && !known.includes(name)) say(1, t.unknownColumn(name))
  if (problems.length) return { buildings: [], problems }
  if (rows.length === 0) say(0, t.noRows)
  const titles = new Set<string>()
  const buildings = [...Map.groupBy(rows, ({ cells }) => cells[columns.house] ?? '')].map(([name, list]) => {
    const first = list[0] as CsvRow
    if (!name) say(first.line, t.empty(columns.house))
    for (const { line, cells } of list.slice(1))
      for (const column of [
        columns.provider,
        columns.street,
        columns.municipality,
        columns.longitude,
        columns.latitude,
      ])
        if (cells[column] && cells[column] !== first.cells[column]) say(line, t.otherHouse(name, column))
    const resources = list.map((row) => resourceOf(row, say, titles))
    return { ...buildingOf(first, name, say), units: [...new Set(resources.flatMap(({ units }) => units))], resources }
  })
  return { buildings, problems }
}

type Say = (line: number, problem: Sentence) => void

function buildingOf({ line, cells }: CsvRow, name: string, say: Say) {
  const municipality = cells[columns.municipality] || null
  if (municipality && !/^\d{8}$/.test(municipality)) say(line, t.wrong(columns.municipality, municipality, '07137068'))
  const longitude = numberIn(line, cells, columns.longitude, -180, 180, say)
  const latitude = numberIn(line, cells, columns.latitude, -90, 90, say)
  if ((longitude === null) !== (latitude === null))
    say(line, t.empty(longitude === null ? columns.longitude : columns.latitude))
  return {
    line,
    provider: cells[columns.provider] || null,
    name,
    street: cells[columns.street] || null,
    municipality,
    longitude,
    latitude,
    arrival: cells[columns.arrival] ?? '',
  }
}

function resourceOf(row: CsvRow, say: Say, titles: Set<string>): OfferedResource {
  const { line, cells } = row
  const title = cells[columns.title] ?? ''
  if (!title) say(line, t.empty(columns.title))
  else if (titles.has(title)) say(line, t.twice(title))
  titles.add(title)
  const persons = numberIn(line, cells, columns.persons, 1, 10_000, say)
  const hour = numberIn(line, cells, columns.hour, 0, 100_000, say)
  const openings = openingsIn(cells[columns.openings] ?? '')
  if (openings === null)
    say(line, t.wrong(columns.openings, cells[columns.openings] ?? '', 'Mo-Fr 08:00-22:00, Sa 10:00-14:00'))
  const units = listIn(cells[columns.units])
  return {
    kind: wordIn(row, columns.kind, kinds, 'room', say),
    takes: wordIn(row, columns.takes, takes, 'all', say),
    title,
    lead: cells[columns.lead] ?? '',
    body: cells[columns.body] ?? '',
    english: { title: '', lead: '', body: '' },
    persons: persons === null ? null : Math.floor(persons),
    equipment: equipmentIn(row, say),
    stepFree: cells[columns.stepFree] ? wordIn(row, columns.stepFree, stepFrees, 'no', say) : null,
    units: units.length ? units : [title],
    rules: { approval: wordIn(row, columns.approval, yesNo, false, say) },
    refunds: null,
    conditions: '',
    depositCents: 0,
    vatPermille: 0,
    openings: openings ?? [],
    exceptions: [],
    prices: pricesOf(hour),
  }
}

const pricesOf = (euros: number | null): PriceRule[] =>
  euros === null
    ? []
    : [
        {
          position: 1,
          firstDay: null,
          groups: [],
          purposes: [],
          per: euros === 0 ? 'free' : 'hour',
          cents: Math.round(euros * 100),
        },
      ]

const listIn = (cell = '') => [
  ...new Set(
    cell
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

function equipmentIn({ line, cells }: CsvRow, say: Say): Equipment[] {
  const names = new Map(equipment.map((key) => [equipmentWords('de')[key].toLowerCase(), key]))
  return listIn(cells[columns.equipment]).flatMap((word) => {
    const key = names.get(word.toLowerCase())
    if (!key)
      say(line, t.wrong(columns.equipment, word, [...equipment].map((one) => equipmentWords('de')[one]).join(', ')))
    return key ?? []
  })
}

function wordIn<Value>(
  { line, cells }: CsvRow,
  column: string,
  words: Readonly<Record<string, Value>>,
  otherwise: Value,
  say: Say,
): Value {
  const word = (cells[column] ?? '').toLowerCase()
  if (!word && column !== columns.kind) return otherwise
  if (Object.hasOwn(words, word)) return words[word] as Value
  say(line, t.wrong(column, cells[column] ?? '', Object.keys(words).join(', ')))
  return otherwise
}

/** '12,5' and '12.5'. */
function numberIn(
  line: number,
  cells: CsvRow['cells'],
  column: string,
  least: number,
  most: number,
  say: Say,
): number | null {
  const cell = cells[column]
  if (!cell) return null
  const value = /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN
  if (value >= least && value <= most) return value
  say(line, t.wrong(column, cell, `${least}–${most}`))
  return null
}
