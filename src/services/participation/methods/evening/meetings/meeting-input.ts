import { gatheringFields } from '#commons/gatherings/fields.ts'
import { choice, type InputOf, optionalLongText, optionalText, text, wholeNumber } from '#foundation/http/fields.ts'
import { forms } from './meeting.ts'

/** What is typed when a meeting is planned. Fields ending in En and Leicht are its other languages. */
export const meetingFields = {
  title: text(160),
  form: choice(forms),
  lead: optionalLongText(600),
  body: optionalLongText(20_000),
  titleEn: optionalText(160),
  leadEn: optionalLongText(600),
  bodyEn: optionalLongText(20_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(600),
  bodyLeicht: optionalLongText(20_000),
  ...gatheringFields,
}

export type MeetingInput = InputOf<typeof meetingFields>

/** Which version was read when the form was opened: two people do not overwrite each other. */
export const versionField = { version: wholeNumber(1, 1_000_000) }
