import type { DemoSurvey } from '../types.ts'

type Question = DemoSurvey['questions'][number]
const none = { de: '', en: '' }

/** A question with what most of them do not need. */
export const question = (
  id: string,
  kind: Question['kind'],
  de: string,
  en: string,
  more: Partial<Question> & { answers?: readonly (readonly [de: string, en: string])[] } = {},
): Question => {
  const { answers = [], ...rest } = more
  return {
    id,
    kind,
    words: { de, en },
    hint: none,
    required: false,
    startsPage: false,
    options: answers.map(([german, english], at) => ({
      id: String.fromCharCode(97 + at),
      words: { de: german, en: english },
    })),
    other: false,
    low: none,
    high: none,
    least: 0,
    most: 0,
    statistic: null,
    onlyIf: null,
    ...rest,
  }
}
