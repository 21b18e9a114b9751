import { intlTag, type Language } from '#foundation/text/language.ts'

/** 'September 2022'. @param first its first day */
export const monthWords = (first: Temporal.PlainDate, language: Language): string =>
  first.toLocaleString(intlTag[language], { month: 'long', year: 'numeric' })
