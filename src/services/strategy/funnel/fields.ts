import {
  checkbox,
  choice,
  family,
  type InputOf,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalLongText,
  optionalText,
  optionalWebAddress,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { fieldIds } from '../measures/measure-input.ts'
import { readLines } from './rules/lines.ts'
import type { CandidateInput } from './save.ts'
import { funnelNotices } from './texts.ts'
import { fates, type Solution, solutionStates } from './things.ts'

/** What is typed of a vision; the fields ending in En and Leicht are its other languages. */
export const visionFields = {
  title: text(160),
  lead: optionalLongText(400),
  body: optionalLongText(30_000),
  source: optionalText(300),
  position: wholeNumber(1, 999),
  titleEn: optionalText(160),
  leadEn: optionalLongText(400),
  bodyEn: optionalLongText(30_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(400),
  bodyLeicht: optionalLongText(30_000),
}

export const solutionFields = {
  ...visionFields,
  vision: optionalId(),
  field: optionalChoice(fieldIds),
  state: choice(solutionStates),
  published: checkbox(),
}

/** Begin the names of the inputs of each solution; its id follows. */
export const [fateInput, reasonInput] = ['fate', 'reason'] as const

export const narrowingFields = {
  title: text(160),
  what: choice(['ideas', 'solutions']),
  criteria: optionalLongText(3000),
  before: optionalWholeNumber(0, 100_000),
  after: optionalWholeNumber(0, 100_000),
  about: checkbox(),
  body: optionalText(160),
  decidedOn: optionalDay(),
  decision: optionalLongText(5000),
  paperAddress: optionalWebAddress(),
  source: optionalText(600),
  [fateInput]: family({ inputs: 500, characters: 20 }),
  [reasonInput]: family({ inputs: 500, characters: 1000 }),
  more: optionalLongText(100_000),
}

type Typed = Readonly<Record<string, readonly string[]>>

/** What was typed of each solution and of the others. Refuses with the field named. */
export function candidatesFrom(
  input: InputOf<typeof narrowingFields>,
  solutions: readonly Pick<Solution, 'id' | 'title'>[],
): CandidateInput[] {
  const [chosen, why] = [input[fateInput] as Typed, input[reasonInput] as Typed]
  const ours = solutions.flatMap(({ id, title }) => {
    const fate = fates.find((one) => one === chosen[id]?.[0])
    return fate ? [{ solutionId: id, title, fate, reason: fate === 'lost' ? '' : (why[id]?.[0]?.trim() ?? '') }] : []
  })
  const lines = readLines(input.more ?? '')
  if (!lines) return refuse(funnelNotices.lineWithoutTitle, 'more')
  if (ours.length + lines.length > 500) refuse(funnelNotices.tooManyLines, 'more')
  if (lines.some(({ title, reason }) => title.length > 200 || reason.length > 1000))
    refuse(funnelNotices.lineTooLong, 'more')
  return [...ours, ...lines.map((line) => ({ solutionId: null, ...line }))]
}

export const reviewFields = {
  excites: optionalLongText(2000),
  success: optionalLongText(2000),
  stumbling: optionalLongText(2000),
  needed: optionalLongText(2000),
  deed: optionalChoice(['remove']),
}
