import { isUuid } from '#commons/spaces/is-uuid.ts'
import { found, missing } from '#foundation/http/problems.ts'
import type { Work } from '#foundation/http/route.ts'
import { measureToEdit, measureToSee } from '../measures/load-measure.ts'
import { isPublic, type Measure } from '../measures/measure.ts'
import { questionOf } from './queries.ts'
import type { Question } from './question.ts'

/** A measure people can ask about: a public one. */
export async function measureToAsk(work: Work, params: { measure: string }): Promise<Measure> {
  const measure = await measureToSee(work, params)
  return isPublic(measure) ? measure : missing()
}

/** A question and its measure, for those who answer. */
export async function questionToAnswer(
  work: Work,
  params: { measure: string; frage: string },
): Promise<{ measure: Measure; question: Question }> {
  if (!isUuid(params.frage)) missing()
  const measure = await measureToEdit(work, params)
  return { measure, question: found(await questionOf(work.tx, work.space.id, measure.id, params.frage)) }
}
