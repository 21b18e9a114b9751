import { z } from 'zod'
import { writeCsv } from '#foundation/files/csv.ts'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { threshold } from '../../../threshold.ts'
import { surveyAccess } from '../access.ts'
import { surveyAddresses } from '../addresses.ts'
import { type PhaseParams, surveyAt } from '../load-survey.ts'
import { snapshotOf } from '../queries.ts'
import { cellInWords, rowInWords } from '../results.ts'
import { inWords } from '../rules/questions.ts'
import { resultsOf } from '../rules/results.ts'
import { resultTexts } from '../texts/results.ts'

/** Lines of the result, the same for both formats; null stands for what is not shown. */
async function linesOf(work: Work, params: PhaseParams) {
  const at = await surveyAt(work, params)
  const { questions } = found(at.survey)
  const snapshot = found(await snapshotOf(work.tx, work.space.id, at.phase.id))
  const { language } = work
  const lines = resultsOf(snapshot.tally, questions).flatMap(({ question, tables }) =>
    tables.flatMap((table) =>
      table.cells.map(({ id, count }) => ({
        question: inWords(question.words, language),
        row: rowInWords(table, language) || null,
        answer: cellInWords(table, id, language),
        asked: table.asked,
        count,
      })),
    ),
  )
  const shown = snapshot.tally.sheets >= threshold
  return { at, snapshot, lines, sheets: shown ? snapshot.tally.sheets : null }
}

export const resultsTable = api(surveyAccess, {
  address: surveyAddresses.resultsTable,
  action: 'survey.read',
  async answer(work, params) {
    const { at, lines } = await linesOf(work, params)
    const t = resultTexts(work.language)
    const rows = lines.map(({ question, row, answer, asked, count }) => [
      question,
      row ?? '',
      answer,
      String(asked ?? ''),
      String(count ?? ''),
    ])
    return download(writeCsv([[t.question, t.row, t.answer, t.askedColumn, t.count], ...rows]), {
      name: `umfrage-${at.dialogue.slug}-${at.phase.slug}.csv`,
      type: 'text/csv',
    })
  },
})

const answer = z.object({
  title: z.string(),
  takenAt: z.string(),
  final: z.boolean(),
  sheets: z.number().nullable(),
  threshold: z.number(),
  channels: z.record(z.string(), z.number()),
  lines: z.array(
    z.object({
      question: z.string(),
      row: z.string().nullable(),
      answer: z.string(),
      asked: z.number().nullable(),
      count: z.number().nullable(),
    }),
  ),
})

export const resultsData = api(surveyAccess, {
  address: surveyAddresses.resultsData,
  action: 'survey.read',
  async answer(work, params) {
    const { at, snapshot, lines, sheets } = await linesOf(work, params)
    const data: z.output<typeof answer> = {
      title: at.phase.title,
      takenAt: snapshot.takenAt.toString(),
      final: snapshot.final,
      sheets,
      threshold,
      channels: sheets === null ? {} : snapshot.tally.channels,
      lines,
    }
    return Response.json(data)
  },
})
