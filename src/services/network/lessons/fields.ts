import {
  choice,
  type InputOf,
  longText,
  optionalChoice,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'
import { audiences } from '../audience.ts'
import { kinds, phases, workstreams } from './lesson.ts'

export const lessonFields = {
  kind: choice(kinds),
  title: text(160),
  context: optionalLongText(4000),
  happened: longText(4000),
  helped: optionalLongText(4000),
  differently: optionalLongText(4000),
  phase: choice(phases),
  workstream: choice(workstreams),
  field: optionalChoice(fields),
  cost: optionalText(200),
  time: optionalText(200),
  contact: optionalText(200),
  audience: choice(audiences),
  source: optionalText(500),
}
export type LessonInput = InputOf<typeof lessonFields>

/** For whom it is written, and what it was begun from. */
export const beginningFields = { actor: optionalId(), from: optionalText(200) }
export const versionField = { version: wholeNumber(1, 1_000_000) }
