import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { texts } from '../texts.ts'

/** 'Januar 2021 bis …' of what has a first and a last day, as far as they are known; '' when neither is. */
export function periodWords(
  { firstDay, lastDay }: { readonly firstDay: Temporal.PlainDate | null; readonly lastDay: Temporal.PlainDate | null },
  language: Language,
): string {
  const t = texts(language)
  if (firstDay && lastDay) return t.fromTo(date(firstDay, language), date(lastDay, language))
  if (firstDay) return t.since(date(firstDay, language))
  return lastDay ? t.until(date(lastDay, language)) : ''
}
