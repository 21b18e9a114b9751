import type { Language } from '#foundation/text/language.ts'
import { count, type Noun } from '#foundation/text/numbers.ts'
import { minutesWords } from './words.ts'

const days: Record<'de' | 'en', Noun> = { de: { one: 'Tag', other: 'Tage' }, en: { one: 'day', other: 'days' } }

/** '1 Stunde', '48 Stunden', '3 Tage': whole days are said as days, but a notice of one or two days is felt in hours. @param fromDays */
export function lengthWords(minutes: number, language: Language, fromDays = 3): string {
  const whole = minutes / 1440
  if (!Number.isInteger(whole) || whole < fromDays) return minutesWords(minutes, language)
  return count(whole, days[language === 'en' ? 'en' : 'de'], language)
}
