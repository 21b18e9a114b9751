import {
  choice,
  type InputOf,
  optionalDay,
  optionalLongText,
  optionalText,
  optionalTimeOfDay,
  text,
} from '#foundation/http/fields.ts'
import { methods } from '../methods/all.ts'
import { whoMay } from './phase.ts'

/** What staff say of a phase. */
export const phaseFields = {
  title: text(120),
  method: choice(methods.map(({ id }) => id) as [string, ...string[]]),
  who: choice(whoMay),
  startDay: optionalDay(),
  startTime: optionalTimeOfDay(),
  endDay: optionalDay(),
  endTime: optionalTimeOfDay(),
  intro: optionalLongText(20_000),
  outcome: optionalLongText(40_000),
  /** Why something is changed that was announced; everybody reads it. */
  reason: optionalText(300),
  titleEn: optionalText(120),
  introEn: optionalLongText(20_000),
  outcomeEn: optionalLongText(40_000),
  titleLeicht: optionalText(120),
  introLeicht: optionalLongText(20_000),
  outcomeLeicht: optionalLongText(40_000),
}

export type PhaseInput = InputOf<typeof phaseFields>
