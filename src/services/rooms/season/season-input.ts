import { criteria } from '#engines/allocation/types.ts'
import {
  checkbox,
  choice,
  choices,
  day,
  type InputOf,
  id,
  ids,
  longText,
  optionalChoice,
  optionalLongText,
  optionalText,
  text,
  timeOfDay,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { weekdays } from '../offers/openings-input.ts'

/** Places in the order of the criteria. */
export const criterionPlaces = [1, 2, 3, 4] as const

/** What a season says about itself. */
export const seasonFields = {
  title: text(120),
  provider: optionalText(40),
  words: optionalLongText(8000),
  opensOn: day(),
  closesOn: day(),
  firstDay: day(),
  lastDay: day(),
  skipHolidays: checkbox(),
  skipSchoolHolidays: checkbox(),
  criterion1: choice(criteria),
  criterion2: optionalChoice(criteria),
  criterion3: optionalChoice(criteria),
  criterion4: optionalChoice(criteria),
  choicesStay: checkbox(),
  priorities: optionalLongText(1000),
}
export type SeasonInput = InputOf<typeof seasonFields>

/** Rooms that are offered at the same hours. */
export const timeFields = { rooms: ids(50), days: choices(weekdays), opens: timeOfDay(), closes: optionalText(8) }

export const drawFields = { draw: text(60) }
export const publishFields = { until: day() }
export const decideFields = { body: text(120), on: day() }
/** Where a slot goes by hand, and why. */
export const slotFields = {
  room: id(),
  day: choice(weekdays),
  from: timeOfDay(),
  to: timeOfDay(),
  reason: longText(500),
}
export const reasonField = { reason: longText(500) }
export const versionField = { version: wholeNumber(1, 1_000_000) }

/** Minutes of the local day. */
export const minutesOf = ({ hour, minute }: Temporal.PlainTime): number => hour * 60 + minute
