import type { Sentence } from '#foundation/text/catalogue.ts'
import type { RuleProblem } from '../rules/booking-rules.ts'
import { problemWords } from './problems.ts'

/** What is in the way of a wish, as a form that comes back says it. */
export const problemSentenceOf = (problem: RuleProblem): Sentence => ({
  de: problemWords(problem, 'de'),
  en: problemWords(problem, 'en'),
})
