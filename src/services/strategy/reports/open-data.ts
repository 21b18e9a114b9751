import { z } from 'zod'
import { absolute } from '#commons/inbox/tell.ts'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { api } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { phases } from '../measures/measure.ts'
import { municipalityName } from '../measures/places.ts'
import { words } from '../measures/texts.ts'
import { freshnesses, timelinesses } from '../overview/asked.ts'
import { columnWords, decimalOf, fileTexts } from '../overview/file-texts.ts'
import { licence } from '../overview/licence.ts'
import { reportAddresses } from './addresses.ts'
import { reportToSee } from './load-report.ts'
import type { Reported } from './report.ts'
import { reportTexts } from './texts.ts'

/** A measure as it was reported. Null is "not known", which is not nought. */
const openReported = z.object({
  code: z.string().nullable(),
  title: z.string(),
  lead: z.string(),
  vision: z.string().nullable(),
  solution: z.string().nullable(),
  inCharge: z.string().nullable(),
  phase: z.enum(phases),
  timeliness: z.enum(timelinesses),
  freshness: z.enum(freshnesses),
  reportedOn: z.string().nullable(),
  plannedEnd: z.string().nullable(),
  milestonesDone: z.number(),
  milestonesOpen: z.number(),
  plannedEuro: z.number().nullable(),
  actualEuro: z.number().nullable(),
  wholeDistrict: z.boolean(),
  municipalities: z.array(z.object({ key: z.string(), name: z.string() })),
})
type OpenReported = z.output<typeof openReported> & {
  readonly standing: string
  readonly lesson: string
  readonly address: string
}

const answer = z.object({
  title: z.string(),
  publisher: z.string(),
  licence: z.object({ id: z.string(), name: z.string(), href: z.string() }),
  halfYear: z.string(),
  figuresOn: z.string(),
  introduction: z.string(),
  correction: z.string(),
  measures: z.array(openReported.extend({ standing: z.string(), lesson: z.string(), address: z.string() })),
})

function openly(row: Reported, address: string): OpenReported {
  const euro = (cents: number | null) => (cents === null ? null : cents / 100)
  return {
    code: row.code,
    title: row.title,
    lead: row.lead,
    vision: row.vision,
    solution: row.solution,
    inCharge: row.inCharge || null,
    phase: row.phase,
    timeliness: row.timeliness,
    freshness: row.freshness,
    reportedOn: row.standingOn?.toString() ?? null,
    plannedEnd: row.plannedEnd?.toString() ?? null,
    milestonesDone: row.milestonesDone,
    milestonesOpen: row.milestonesOpen,
    plannedEuro: euro(row.plannedCents),
    actualEuro: euro(row.actualCents),
    wholeDistrict: row.wholeDistrict || row.municipalities.length === 0,
    municipalities: row.municipalities.map((key) => ({ key, name: municipalityName(key) })),
    standing: row.standing,
    lesson: row.lesson,
    address,
  }
}

/** The report as a table for spreadsheets: words instead of codes, and the licence in every line, because lines travel alone. */
export const reportCsv = api(access, {
  address: reportAddresses.table,
  action: 'strategy.read',
  async answer(work, params) {
    const { language } = work
    const [t, w, f, c] = [reportTexts(language), words(language), fileTexts(language), columnWords(language)]
    const { report, rows } = await reportToSee(work, params)
    const keys = openReported.keyof().options
    const lines = rows.map((row) => {
      const one = openly(row, '')
      const said: Record<(typeof keys)[number], string | number | null> = {
        ...one,
        phase: w[one.phase],
        timeliness: w[one.timeliness],
        freshness: w[one.freshness],
        plannedEuro: decimalOf(one.plannedEuro, language),
        actualEuro: decimalOf(one.actualEuro, language),
        wholeDistrict: one.wholeDistrict ? f.yes : f.no,
        municipalities: one.municipalities.map(({ name }) => name).join(', '),
      }
      return [
        ...keys.map((key) => String(said[key] ?? '')),
        one.standing,
        one.lesson,
        `${licence.id}, ${work.space.name}`,
      ]
    })
    return download(writeCsv([[...keys.map((key) => c[key]), t.standing, t.lesson, c.licence], ...lines]), {
      name: `bericht-${report.slug}.csv`,
      type: 'text/csv',
    })
  },
})

/** The same for programs. */
export const reportJson = api(access, {
  address: reportAddresses.data,
  action: 'strategy.read',
  async answer(work, params) {
    const { report, half, rows } = await reportToSee(work, params)
    const data: z.output<typeof answer> = {
      title: reportTexts(work.language).half(half),
      publisher: work.space.name,
      licence,
      halfYear: report.slug,
      figuresOn: report.figuresOn.toString(),
      introduction: report.introduction,
      correction: report.correction,
      measures: rows.map((row) => openly(row, absolute(work, addresses.measure({ measure: row.slug })))),
    }
    return Response.json(data)
  },
  describe: {
    summary: 'A half-yearly report of the strategy: each measure as it was reported on one day',
    answer,
    tag: 'strategy',
  },
})
