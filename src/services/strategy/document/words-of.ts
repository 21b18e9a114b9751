import { intlTag, type Language } from '#foundation/text/language.ts'
import type { MeasureThen } from './drawn/data.ts'
import { texts } from './texts.ts'

const months = new Map<Language, Intl.DateTimeFormat>()

/** 'März 2024' */
function monthOf(day: string, language: Language): string {
  const known = months.get(language)
  const format =
    known ?? new Intl.DateTimeFormat(intlTag[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
  if (!known) months.set(language, format)
  return format.format(Date.parse(day))
}

/** 'ab März 2024 bis Juni 2026'; what is not known is said. */
export function spanWords({ start, end }: Pick<MeasureThen, 'start' | 'end'>, language: Language): string {
  const t = texts(language)
  const words = [start && t.from(monthOf(start, language)), end && t.until(monthOf(end, language))]
  return words.filter(Boolean).join(' ') || t.unknown
}
