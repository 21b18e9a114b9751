import {
  type InputOf,
  longText,
  optionalChoice,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'

/** What staff say of a dialogue. Fields ending in En and Leicht are its other languages. */
export const dialogueFields = {
  title: text(160),
  lead: optionalLongText(600),
  decides: longText(1500),
  limits: longText(1500),
  decidedBy: text(200),
  decidedWhen: optionalText(200),
  answerDays: wholeNumber(1, 365),
  body: optionalLongText(40_000),
  outcome: optionalLongText(40_000),
  field: optionalChoice(fields),
  titleEn: optionalText(160),
  leadEn: optionalLongText(600),
  decidesEn: optionalLongText(1500),
  limitsEn: optionalLongText(1500),
  bodyEn: optionalLongText(40_000),
  outcomeEn: optionalLongText(40_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(600),
  decidesLeicht: optionalLongText(1500),
  limitsLeicht: optionalLongText(1500),
  bodyLeicht: optionalLongText(40_000),
  outcomeLeicht: optionalLongText(40_000),
}

export type DialogueInput = InputOf<typeof dialogueFields>

/** Which version was read when the form was opened: two people do not overwrite each other. */
export const versionField = { version: wholeNumber(1, 1_000_000) }
