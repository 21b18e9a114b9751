import type { InputOf } from '#foundation/http/fields.ts'
import {
  optionalChoice,
  optionalDay,
  optionalLongText,
  optionalText,
  text,
  wholeNumber,
} from '#foundation/http/fields.ts'

export const fieldIds = ['community', 'education', 'health', 'mobility', 'steering'] as const

/** What is typed when an article is written. The fields ending in En and Leicht are its other languages. */
export const articleFields = {
  title: text(160),
  lead: optionalLongText(600),
  body: optionalLongText(40_000),
  field: optionalChoice(fieldIds),
  municipality: optionalText(8),
  source: optionalText(300),
  pinnedUntil: optionalDay(),
  titleEn: optionalText(160),
  leadEn: optionalLongText(600),
  bodyEn: optionalLongText(40_000),
  titleLeicht: optionalText(160),
  leadLeicht: optionalLongText(600),
  bodyLeicht: optionalLongText(40_000),
}

/** Which version was read when the form was opened: two editors do not overwrite each other. */
export const versionField = { version: wholeNumber(1, 1_000_000) }

export type ArticleInput = InputOf<typeof articleFields>
