import { date } from '#foundation/text/dates.ts'
import { intlTag, type Language } from '#foundation/text/language.ts'
import { euro } from '#foundation/text/numbers.ts'
import type { Indicator } from '../measures/measure.ts'
import { partTexts } from './texts.ts'

/** A counted value in words: „1.234,5 Fahrten im Monat“. */
export const amountOf = ({ value, unit }: { value: number; unit: string }, language: Language): string =>
  `${value.toLocaleString(intlTag[language], { maximumFractionDigits: 6 })} ${unit}`

/** An amount of money; what is not known is said, never written as nought. */
export const moneyOf = (cents: number | null, language: Language): string =>
  cents === null ? partTexts(language).unknown : euro(cents, language)

/** The last value of an indicator with its day. */
export function lastValueWords({ values }: Pick<Indicator, 'values'>, language: Language): string {
  const [t, last] = [partTexts(language), values.at(-1)]
  return last ? t.lastValue(amountOf(last, language), date(last.day, language)) : t.noValues
}
