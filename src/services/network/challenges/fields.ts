import {
  choice,
  type InputOf,
  longText,
  optionalChoice,
  optionalDay,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'
import { audiences } from '../audience.ts'

export const challengeFields = {
  title: text(160),
  situation: longText(4000),
  tried: optionalLongText(4000),
  needed: longText(2000),
  until: optionalDay(),
  field: optionalChoice(fields),
  audience: choice(audiences),
  source: optionalText(500),
}
export type ChallengeInput = InputOf<typeof challengeFields>

/** For whom it is asked, at which part of which meeting, and what it was begun from. */
export const beginningFields = { actor: optionalId(), item: optionalId(), from: optionalText(200) }
export const versionField = { version: wholeNumber(1, 1_000_000) }
