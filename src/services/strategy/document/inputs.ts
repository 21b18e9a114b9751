import {
  checkbox,
  choice,
  type InputOf,
  optionalLongText,
  optionalText,
  optionalWholeNumber,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { notices } from './notices.ts'
import { chapterKinds, chapterStates } from './paper.ts'

/** Most characters of a chapter: 30 pages. */
export const longestBody = 100_000

/** What is typed about the strategy as a whole. Version 0: there was none yet. */
export const aboutFields = {
  version: wholeNumber(0, 1_000_000),
  title: text(160),
  lead: optionalLongText(3000),
  leicht: optionalLongText(10_000),
  fromYear: optionalWholeNumber(1990, 2100),
  toYear: optionalWholeNumber(1990, 2100),
  usual: checkbox(),
}
export type AboutInput = Omit<InputOf<typeof aboutFields>, 'version' | 'usual'>

/** What is typed in a chapter. */
export const chapterFields = {
  version: wholeNumber(1, 1_000_000),
  kind: choice(chapterKinds),
  state: choice(chapterStates),
  title: text(160),
  body: optionalLongText(longestBody),
  strengths: optionalLongText(10_000),
  weaknesses: optionalLongText(10_000),
}
export type ChapterInput = Omit<InputOf<typeof chapterFields>, 'version'>

/** What begins a chapter: without a title it is called like its kind. */
export const newChapterFields = { kind: choice(chapterKinds), title: optionalText(160) }

/** What no field can say alone. */
export function checkYears({ fromYear, toYear }: Pick<AboutInput, 'fromYear' | 'toYear'>): void {
  if (fromYear !== null && toYear !== null && toYear < fromYear) refuse(notices.yearsTurned, 'toYear')
}
