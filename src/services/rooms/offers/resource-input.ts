import { optionalEuros } from '#foundation/http/euros.ts'
import {
  checkbox,
  choice,
  choices,
  type InputOf,
  ids,
  optionalChoice,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { equipment } from '../resource.ts'

/** What is typed about something that can be booked. Fields ending in En and Leicht are its other languages. */
export const resourceFields = {
  kind: choice(['room', 'seat', 'thing']),
  title: text(160),
  lead: optionalLongText(600),
  body: optionalLongText(40_000),
  titleEn: optionalText(160),
  leadEn: optionalLongText(600),
  bodyEn: optionalLongText(40_000),
  conditionsEn: optionalLongText(20_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(600),
  bodyLeicht: optionalLongText(40_000),
  conditionsLeicht: optionalLongText(20_000),
  persons: optionalWholeNumber(1, 10_000),
  equipment: choices(equipment),
  stepFree: optionalChoice(['yes', 'partly', 'no']),
  takes: choice(['all', 'one']),
  units: ids(200),
  who: choice(['everyone', 'account', 'organisation']),
  approval: choice(['no', 'blocks', 'open']),
  gridMinutes: choice(['5', '10', '15', '20', '30', '60']),
  shortestMinutes: wholeNumber(5, 44_640),
  longestMinutes: wholeNumber(5, 44_640),
  noticeMinutes: wholeNumber(0, 525_600),
  advanceDays: wholeNumber(1, 1100),
  bufferMinutes: wholeNumber(0, 1440),
  holidaysClosed: checkbox(),
  /** In cents. */
  deposit: optionalEuros(),
  vatPermille: wholeNumber(0, 500),
  refundHours1: optionalWholeNumber(0, 8760),
  refundPercent1: optionalWholeNumber(0, 100),
  refundHours2: optionalWholeNumber(0, 8760),
  refundPercent2: optionalWholeNumber(0, 100),
  refundHours3: optionalWholeNumber(0, 8760),
  refundPercent3: optionalWholeNumber(0, 100),
  conditions: optionalLongText(20_000),
}

/** Which version was read when the form was opened: two people do not overwrite each other. */
export const versionField = { version: wholeNumber(1, 1_000_000) }

export type ResourceInput = InputOf<typeof resourceFields>
