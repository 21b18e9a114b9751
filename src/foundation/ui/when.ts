import { intlTag, type Language } from '#foundation/text/language.ts'
import { texts } from './texts.ts'

// Parts of a date as a timetable sets them. Whole sentences about time belong to #foundation/text.

/** Weekday (short), day of the month, month (short), e.g. 'Sa', '28', 'Nov.'; the year when it is not this one. */
export function dateParts(day: Temporal.PlainDate, language: Language, thisYear?: number) {
  const part = (options: Intl.DateTimeFormatOptions) => day.toLocaleString(intlTag[language], options)
  const year = thisYear === undefined || day.year === thisYear ? '' : ` ${day.year}`
  return { weekday: part({ weekday: 'short' }), number: String(day.day), month: part({ month: 'short' }) + year }
}

/** 'Samstag, 28. November 2026' */
export function longDate(day: Temporal.PlainDate, language: Language): string {
  return day.toLocaleString(intlTag[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** '14:30–16 Uhr'; only the beginning when there is no end, or the end lies on another day. */
export function clockSpan(start: Temporal.PlainTime, end: Temporal.PlainTime | undefined, language: Language): string {
  return texts(language).clock(end ? `${clock(start)}–${clock(end)}` : clock(start))
}

const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
