import { intlTag, type Language } from '#foundation/text/language.ts'
import type { MeasureThen } from './drawn/data.ts'
import { texts } from './texts.ts'

const months = new Map<Language, Intl.DateTimeFormat>()

/** 'Sept. 2024' */
function monthOf(day: string, language: Language): string {
  const known = months.get(language)
  const format =
    known ?? new Intl.DateTimeFormat(intlTag[language], { month: 'short', year: 'numeric', timeZone: 'UTC' })
  if (!known) months.set(language, format)
  return format.format(Date.parse(day))
}

/** 'März 2024 – Juni 2026', 'ab März 2024'; what is not known is said. */
export function spanWords({ start, end }: Pick<MeasureThen, 'start' | 'end'>, language: Language): string {
  const t = texts(language)
  if (start && end) return `${monthOf(start, language)} – ${monthOf(end, language)}`
  if (start) return t.from(monthOf(start, language))
  return end ? t.until(monthOf(end, language)) : t.unknown
}
