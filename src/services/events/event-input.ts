import { gatheringFields } from '#commons/gatherings/fields.ts'
import {
  type InputOf,
  optionalChoice,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'

/** What is typed when an event is planned. Fields ending in En and Leicht are its other languages. */
export const eventFields = {
  title: text(160),
  lead: optionalLongText(600),
  body: optionalLongText(40_000),
  field: optionalChoice(fields),
  organiser: optionalId(),
  titleEn: optionalText(160),
  leadEn: optionalLongText(600),
  bodyEn: optionalLongText(40_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(600),
  bodyLeicht: optionalLongText(40_000),
  ...gatheringFields,
}

/** Which version was read when the form was opened: two people do not overwrite each other. */
export const versionField = { version: wholeNumber(1, 1_000_000) }

export type EventInput = InputOf<typeof eventFields>
