import { gatheringFields } from '#commons/gatherings/fields.ts'
import {
  choice,
  day,
  type InputOf,
  optionalChoice,
  optionalId,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
  timeOfDay,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { fields } from '#foundation/ui/field.ts'
import { forms, itemKinds, meetingAudiences } from './meeting.ts'

/** What is typed when a meeting is planned. */
export const meetingFields = {
  title: text(160),
  form: choice(forms),
  number: optionalWholeNumber(1, 999),
  lead: optionalLongText(600),
  body: optionalLongText(20_000),
  host: optionalId(),
  audience: choice(meetingAudiences),
  nextHost: optionalId(),
  nextMonth: optionalText(7),
  nextWords: optionalText(300),
  source: optionalText(500),
  ...gatheringFields,
}
export type MeetingInput = InputOf<typeof meetingFields>

export const versionField = { version: wholeNumber(1, 1_000_000) }

export const itemFields = {
  kind: choice(itemKinds),
  title: text(160),
  lead: optionalLongText(2000),
  onDay: day(),
  from: timeOfDay(),
  to: timeOfDay(),
  room: optionalId(),
  place: optionalText(160),
  field: optionalChoice(fields),
  method: optionalId(),
  seats: optionalWholeNumber(1, 10_000),
}
export type ItemInput = InputOf<typeof itemFields>
