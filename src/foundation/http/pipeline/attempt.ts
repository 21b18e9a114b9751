import { say } from '../../text/catalogue.ts'
import { problemSentence } from '../problem-sentence.ts'
import type { Refusal } from '../problems.ts'
import type { Route } from '../route.ts'
import type { Attempt, Visit } from '../visit.ts'

/** What was tried with a form, for the page that shows it again. */
export function attemptOf(
  visit: Visit,
  route: Route,
  values: Attempt['values'],
  problems: Refusal['problems'],
): Attempt {
  const said = Object.fromEntries(Object.entries(problems).map(([field, why]) => [field, say(why, visit.language)]))
  return { form: route.address.path, values, problems: said }
}

export const sentencesOf = (problems: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(problems).map(([field, code]) => [field, problemSentence(code)]))
