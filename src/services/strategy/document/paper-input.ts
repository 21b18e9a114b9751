import {
  choice,
  type InputOf,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { chapterKinds } from './paper.ts'
import { notices } from './texts/notices.ts'

/** What is typed about a strategy as a whole. Fields ending in En and Leicht are its other languages. */
export const paperFields = {
  title: text(160),
  lead: optionalLongText(3000),
  fromYear: optionalWholeNumber(1990, 2100),
  toYear: optionalWholeNumber(1990, 2100),
  titleEn: optionalText(160),
  leadEn: optionalLongText(3000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(3000),
}
export type PaperInput = InputOf<typeof paperFields>

/** What is typed in a chapter. */
export const chapterFields = { kind: choice(chapterKinds), title: text(160), body: optionalLongText(100_000) }
export type ChapterInput = InputOf<typeof chapterFields>

/** Which version was read when the form was opened. */
export const versionField = { version: wholeNumber(1, 1_000_000) }

/** What no form can say field by field. */
export function checkYears({ fromYear, toYear }: Pick<PaperInput, 'fromYear' | 'toYear'>): void {
  if (fromYear !== null && toYear !== null && toYear < fromYear) refuse(notices.yearsTurned, 'toYear')
}
