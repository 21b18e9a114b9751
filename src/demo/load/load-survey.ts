import {
  type Answer,
  type Answers,
  reached,
  type SurveyQuestion,
  saveSurveyAsIs,
} from '../../services/participation/demo.ts'
import { drawing } from '../auenmark/chance.ts'
import type { DemoSurvey } from '../types.ts'
import type { Making } from './loading.ts'

/** A survey of the demo with its invented answers: a handful of statements, however many there are. */
export async function loadSurvey(work: Making, phase: string, demo: DemoSurvey): Promise<void> {
  const draw = drawing(20261122)
  const questions = { next: demo.questions.length + 1, list: demo.questions as readonly SurveyQuestion[] }
  const channels = Object.entries(demo.channels).flatMap(([channel, count]) =>
    Array.from({ length: count }, () => channel),
  )
  const sheets = Array.from({ length: demo.sheets }, (_, at) => ({
    id: work.newId(),
    channel: channels[at] ?? 'online',
    source: channels[at] === 'paper' ? 'Papierbögen der Rathäuser' : '',
    answers: reached(sheetOf(demo, draw), questions),
  }))
  // Codes of the demo are fixed, so that one can be tried.
  const codes = ['DEMABGEN2345', 'DEMABGEN3456', 'DEMABGEN4567']
  await saveSurveyAsIs(work, { phase, questions, sheets, texts: demo.texts, codes })
}

/** One sheet, answer by answer as likely as the demo says. */
function sheetOf(demo: DemoSurvey, draw: () => number): Answers {
  const pick = (table: string): string => {
    const weights = Object.entries(demo.likely[table] ?? {})
    let left = draw() * weights.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [answer, weight] of weights) {
      left -= weight
      if (left < 0) return answer
    }
    return weights.at(-1)?.[0] ?? ''
  }
  const entries = demo.questions.flatMap(({ id, kind, options }): (readonly [string, Answer])[] => {
    if (kind === 'short' || kind === 'long') return []
    if (kind === 'matrix')
      return [[id, Object.fromEntries(options.map((row) => [row.id, Number(pick(`${id}-${row.id}`))]))] as const]
    if (kind === 'several') {
      const chosen = options
        .filter((option) => draw() * demo.sheets < (demo.likely[id]?.[option.id] ?? 0))
        .map((option) => option.id)
      return chosen.length > 0 ? [[id, chosen] as const] : []
    }
    const answer = pick(id)
    if (answer === '') return []
    if (kind === 'ranking') return [[id, [...answer]] as const]
    return [[id, kind === 'one' ? answer : Number(answer)] as const]
  })
  return Object.fromEntries(entries)
}
