import type { Language } from '#foundation/text/language.ts'
import { inWords, otherId, type Question } from './rules/questions.ts'
import type { ResultTable } from './rules/results.ts'
import { noAnswer } from './rules/tally.ts'
import { resultTexts } from './texts/results.ts'
import { surveyTexts } from './texts/texts.ts'

/** A cell of a table in words. */
export function cellInWords({ table: { question, row } }: ResultTable, cell: string, language: Language): string {
  if (cell === noAnswer) return resultTexts(language).noAnswer
  if (cell === otherId) return surveyTexts(language).other
  if (question.kind === 'number') return cell.replace('..', '–')
  if (question.kind === 'scale' || row !== null) return pointInWords(question, cell, language)
  const option = question.options.find(({ id }) => id === cell)
  return option ? inWords(option.words, language) : cell
}

function pointInWords({ low, high }: Question, point: string, language: Language): string {
  const end = point === '1' ? low : point === '5' ? high : null
  const words = end ? inWords(end, language) : ''
  return words ? `${point} (${words})` : point
}

/** The row of a matrix in words; '' for all others. */
export function rowInWords({ table: { question, row } }: ResultTable, language: Language): string {
  const option = question.options.find(({ id }) => id === row)
  return row !== null && option ? inWords(option.words, language) : ''
}
