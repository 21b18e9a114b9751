import { z } from 'zod'
import { frontTexts } from '#commons/front/front-texts.ts'
import { absolute } from '#commons/inbox/tell.ts'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { fields } from '#foundation/ui/field.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { type MeasureRow, phases, priorities } from '../measures/measure.ts'
import { municipalityName } from '../measures/places.ts'
import { measureRowsIn } from '../measures/queries.ts'
import { freshnessOf } from '../measures/rules/freshness.ts'
import { timelinessOf } from '../measures/rules/timeliness.ts'
import { today } from '../measures/save-measure.ts'
import { words } from '../measures/texts.ts'
import { freshnesses, type ListAsked, listQuery, narrowingOf, shownSolutions, timelinesses } from './asked.ts'
import { columnWords, decimalOf, type FileColumn, fileTexts } from './file-texts.ts'
import { licence } from './licence.ts'
import { type Entry, entriesOf } from './queries.ts'
import { comingDue, narrowed, ordered } from './rules/listing.ts'

const day = z.string().nullable()
/** A measure as open data. Null is "not known", which is not nought and not no. */
const openMeasure = z.object({
  code: z.string().nullable(),
  title: z.string(),
  lead: z.string(),
  address: z.string(),
  vision: z.string().nullable(),
  solution: z.string().nullable(),
  field: z.enum(fields).nullable(),
  inCharge: z.string().nullable(),
  priority: z.enum(priorities).nullable(),
  phase: z.enum(phases),
  timeliness: z.enum(timelinesses),
  freshness: z.enum(freshnesses),
  reportedOn: day,
  plannedStart: day,
  plannedEnd: day,
  actualStart: day,
  actualEnd: day,
  milestonesDone: z.number(),
  milestonesOpen: z.number(),
  nextMilestoneOn: day,
  plannedEuro: z.number().nullable(),
  actualEuro: z.number().nullable(),
  wholeDistrict: z.boolean(),
  municipalities: z.array(z.object({ key: z.string(), name: z.string() })),
  changedAt: z.string(),
})
type OpenMeasure = z.output<typeof openMeasure>

const answer = z.object({
  title: z.string(),
  publisher: z.string(),
  licence: z.object({ id: z.string(), name: z.string(), href: z.string() }),
  asOf: z.string(),
  address: z.string(),
  measures: z.array(openMeasure),
})

/** The measures of a list that was narrowed down, each as open data. */
async function openMeasures(work: Work, asked: ListAsked): Promise<OpenMeasure[]> {
  const day = today(work)
  const all = await measureRowsIn(work.tx, work.space.id, work.language, { today: day })
  const entries = await entriesOf(work.tx, work.space.id, work.language)
  const narrowing = narrowingOf(asked, entries, work.space.settings.districtKey)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return ordered(narrowed(all, narrowing, day, shownSolutions(entries)), asked.ordnung).map((row) =>
    openly(row, day, byId, absolute(work, addresses.measure({ measure: row.slug }))),
  )
}

function openly(
  row: MeasureRow,
  day: Temporal.PlainDate,
  entries: ReadonlyMap<string, Entry>,
  address: string,
): OpenMeasure {
  const euro = (cents: number | null) => (cents === null ? null : cents / 100)
  const text = (value: Temporal.PlainDate | null) => value?.toString() ?? null
  return {
    code: row.code,
    title: row.title,
    lead: row.lead,
    address,
    vision: (row.visionId && entries.get(row.visionId)?.title) || null,
    solution: (row.solutionId && entries.get(row.solutionId)?.title) || null,
    field: row.field,
    inCharge: row.inCharge || null,
    priority: row.priority,
    phase: row.phase,
    timeliness: timelinessOf(row, day).value,
    freshness: freshnessOf(row, day).value,
    reportedOn: text(row.standingOn),
    plannedStart: text(row.plannedStart),
    plannedEnd: text(row.plannedEnd),
    actualStart: text(row.actualStart),
    actualEnd: text(row.actualEnd),
    milestonesDone: row.milestonesDone,
    milestonesOpen: row.milestonesOpen,
    nextMilestoneOn: text(comingDue(row)),
    plannedEuro: euro(row.plannedCents),
    actualEuro: euro(row.actualCents),
    wholeDistrict: row.wholeDistrict || row.municipalities.length === 0,
    municipalities: row.municipalities.map((key) => ({ key, name: municipalityName(key) })),
    changedAt: row.updatedAt.toString(),
  }
}

/** The list as a table for spreadsheets: words instead of codes, and the licence in every line, because lines travel alone. */
export const measuresCsv = api(access, {
  address: addresses.table,
  action: 'strategy.read',
  query: listQuery,
  async answer(work, _params, asked) {
    const { language } = work
    const [t, w, f] = [fileTexts(language), words(language), frontTexts(language)]
    const head: readonly FileColumn[] = [...openMeasure.keyof().options, 'licence']
    const rows = (await openMeasures(work, asked)).map((one) => {
      const said: Record<FileColumn, string | number | null> = {
        ...one,
        field: one.field && f[one.field],
        priority: one.priority && w[one.priority],
        phase: w[one.phase],
        timeliness: w[one.timeliness],
        freshness: w[one.freshness],
        wholeDistrict: one.wholeDistrict ? t.yes : t.no,
        municipalities: one.municipalities.map(({ name }) => name).join(', '),
        plannedEuro: decimalOf(one.plannedEuro, language),
        actualEuro: decimalOf(one.actualEuro, language),
        licence: `${licence.id}, ${work.space.name}`,
      }
      return head.map((name) => String(said[name] ?? ''))
    })
    return download(writeCsv([head.map((name) => columnWords(language)[name]), ...rows]), {
      name: 'massnahmen.csv',
      type: 'text/csv',
    })
  },
})

/** The same for programs. */
export const measuresJson = api(access, {
  address: addresses.data,
  action: 'strategy.read',
  query: listQuery,
  async answer(work, _params, asked) {
    const data: z.output<typeof answer> = {
      title: fileTexts(work.language).title,
      publisher: work.space.name,
      licence,
      asOf: work.now.toString(),
      address: absolute(work, addresses.measures()),
      measures: await openMeasures(work, asked),
    }
    return Response.json(data)
  },
  describe: {
    summary: 'Measures of the strategy with phase, schedule, freshness, money and places; narrowed down like the list',
    answer,
    tag: 'strategy',
  },
})
