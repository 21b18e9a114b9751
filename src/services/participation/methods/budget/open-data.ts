import { z } from 'zod'
import { loadAreas } from '#commons/areas/areas.ts'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { homeZone } from '#foundation/text/dates.ts'
import { countedBallots, receiptsOf } from '../../ballots/count.ts'
import { access } from './access.ts'
import { budgetAddresses } from './addresses.ts'
import { type BudgetAt, budgetAt, type PhaseParams } from './load-budget.ts'
import { inSight } from './out-of-sight.ts'
import { type Costed, isCosted } from './project.ts'
import { readBallot } from './rules/ballot.ts'
import { pabulibFile } from './rules/pabulib.ts'
import type { BudgetResult } from './rules/result.ts'

/** Whoever asks: what is hidden is in no file. */
async function openAt(work: Work, params: PhaseParams): Promise<BudgetAt> {
  const at = await budgetAt(work, params)
  return { ...at, projects: at.projects.map((project) => inSight(project, work.language)) }
}

const file = (text: string, type: string, name: string) => download(text, { name, type })

const heads = [
  'number',
  'title',
  'cost',
  'votes',
  'chosen',
  'lot',
  'field',
  'municipality',
  'place',
  'latitude',
  'longitude',
]

/** All projects as a table; votes when they are counted. */
export const projectsCsv = api(access, {
  address: budgetAddresses.csv,
  action: 'budget.read',
  async answer(work, params) {
    const { projects, result, phase } = await openAt(work, params)
    const rows = projects.map((project) =>
      [
        project.number,
        project.title,
        project.cost === null ? '' : (project.cost / 100).toFixed(2).replace('.', ','),
        result ? (result.votes[String(project.number)] ?? 0) : '',
        result ? (result.chosen.includes(project.number) ? 1 : 0) : '',
        project.lot,
        project.field ?? '',
        project.municipality ? (loadAreas().find(project.municipality)?.name ?? project.municipality) : '',
        project.place,
        project.latitude ?? '',
        project.longitude ?? '',
      ].map(String),
    )
    return file(writeCsv([heads, ...rows]), 'text/csv', `projekte-${phase.slug}.csv`)
  },
})

const openBudget = z.object({
  phase: z.string(),
  dialogue: z.string(),
  /** Cents. */
  purse: z.number().nullable(),
  rule: z.string().nullable(),
  way: z.string().nullable(),
  cast: z.record(z.string(), z.number()),
  projects: z.array(
    z.object({
      number: z.number(),
      title: z.string(),
      text: z.string(),
      cost: z.number().nullable(),
      lot: z.number(),
      field: z.string().nullable(),
      municipality: z.string().nullable(),
      place: z.string(),
      latitude: z.number().nullable(),
      longitude: z.number().nullable(),
    }),
  ),
  /** Equal ballots together; null: spoilt. Empty until it is counted. */
  ballots: z.array(z.object({ projects: z.array(z.number()).nullable(), times: z.number() })),
  result: z.unknown(),
})

/** Everything for programs: projects, all ballots without names, and the count with each step. */
export const budgetJson = api(access, {
  address: budgetAddresses.json,
  action: 'budget.read',
  async answer(work, params) {
    const at = await openAt(work, params)
    const ballots = at.result ? await countedBallots(work.tx, work.space.id, at.phase.id) : []
    return Response.json({
      phase: at.phase.title,
      dialogue: at.dialogue.title,
      purse: at.budget?.purse ?? null,
      rule: at.budget?.rule ?? null,
      way: at.budget?.way ?? null,
      cast: at.urn?.cast ?? {},
      projects: at.projects.map(
        ({ body, number, title, cost, lot, field, municipality, place, latitude, longitude }) => ({
          ...{ number, title, text: body, cost, lot, field, municipality, place, latitude, longitude },
        }),
      ),
      ballots: ballots.map(({ ballot, times }) => ({ projects: readBallot(ballot), times })),
      result: at.result,
    })
  },
  describe: {
    summary: 'A participatory budget: projects, counted ballots without persons, and the result with each step',
    answer: openBudget,
    tag: 'participation',
  },
})

/** The count in the format of Pabulib. */
export const budgetPabulib = api(access, {
  address: budgetAddresses.pabulib,
  action: 'budget.read',
  async answer(work, params) {
    const at = await openAt(work, params)
    return file(await pabulibOf(work, at, found(at.result)), 'text/plain', `${at.phase.slug}.pb`)
  },
})

async function pabulibOf(work: Work, at: BudgetAt, result: BudgetResult): Promise<string> {
  const { phase, dialogue, budget, projects } = at
  return pabulibFile({
    title: phase.title,
    unit: work.space.name,
    subunit: dialogue.title,
    begin: dayOf(phase.startsAt),
    end: dayOf(phase.endsAt?.subtract({ seconds: 1 }) ?? null),
    budget: found(budget),
    projects: projects.filter((project): project is Costed => isCosted(project)),
    ballots: await countedBallots(work.tx, work.space.id, phase.id),
    result,
  })
}

const dayOf = (moment: Temporal.Instant | null): string =>
  moment?.toZonedDateTimeISO(homeZone).toPlainDate().toString() ?? ''

/** Receipts of all counted ballots, sorted. */
export const receiptsText = api(access, {
  address: budgetAddresses.receiptsList,
  action: 'budget.read',
  async answer(work, params) {
    const at = await budgetAt(work, params)
    const receipts = await receiptsOf(work.tx, work.space.id, found(at.result && at.phase.id))
    return file(receipts.map((receipt) => `${receipt}\n`).join(''), 'text/plain', `quittungen-${at.phase.slug}.txt`)
  },
})
