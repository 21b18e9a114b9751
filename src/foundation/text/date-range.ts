import { clockDigits, clockWords, dayWords, homeZone, weekdayLead } from './calendar-words.ts'
import type { Language } from './language.ts'

/** When something takes place. `allDay` wins over the clock times where it stands; both its days belong to it. */
export interface When {
  readonly start: Temporal.Instant
  /** Null: nobody has said when it ends. */
  readonly end: Temporal.Instant | null
  readonly allDay?: { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate }
}

/**
 * „Sa., 12. September 2026, 10–16 Uhr“; over midnight „…, 20 Uhr bis So., 2 Uhr“; over days, months and years with both
 * dates, what they share said once. An end before the start is left out.
 */
export function dateRange(when: When, language: Language, zone: string = homeZone): string {
  if (when.allDay) return wholeDays(when.allDay.first, when.allDay.last, language)
  const start = when.start.toZonedDateTimeISO(zone).toPlainDateTime()
  const startDay = `${weekdayLead(start, language)}${dayWords(start, language)}`
  if (when.end === null || Temporal.Instant.compare(when.end, when.start) <= 0) {
    return `${startDay}, ${clockWords(start, language)}`
  }
  const end = when.end.toZonedDateTimeISO(zone).toPlainDateTime()
  const days = start.toPlainDate().until(end.toPlainDate(), { largestUnit: 'day' }).days
  const untilMidnight = end.hour === 0 && end.minute === 0
  if (days === 0) return `${startDay}, ${hours(start, end, language)}`
  if (days === 1 && untilMidnight) {
    return `${startDay}, ${hours(start, { hour: language === 'en' ? 0 : 24, minute: 0 }, language)}`
  }
  const to = language === 'en' ? 'to' : 'bis'
  if (days === 1 && Temporal.PlainTime.compare(end.toPlainTime(), start.toPlainTime()) < 0) {
    return `${startDay}, ${clockWords(start, language)} ${to} ${weekdayLead(end, language)}${clockWords(end, language)}`
  }
  const firstDay = dayWords(start, language, start.year === end.year ? 'year' : 'nothing')
  return (
    `${weekdayLead(start, language)}${firstDay}, ${clockWords(start, language)} ${to} ` +
    `${weekdayLead(end, language)}${dayWords(end, language)}, ${clockWords(end, language)}`
  )
}

interface Clock {
  readonly hour: number
  readonly minute: number
}

function hours(start: Clock, end: Clock, language: Language): string {
  if (language === 'leicht') return `${clockWords(start, language)} bis ${clockWords(end, language)}`
  // The end may read like the start in the hour that comes twice; saying it once would hide the end.
  const withMinutes = start.minute !== 0 || end.minute !== 0
  const range = `${clockDigits(start, language, withMinutes)}–${clockDigits(end, language, withMinutes)}`
  return language === 'en' ? range : `${range} Uhr`
}

function wholeDays(first: Temporal.PlainDate, last: Temporal.PlainDate, language: Language): string {
  const lastWords = `${weekdayLead(last, language)}${dayWords(last, language)}`
  if (Temporal.PlainDate.compare(first, last) >= 0) return `${weekdayLead(first, language)}${dayWords(first, language)}`
  const shared = first.year !== last.year ? 'nothing' : first.month !== last.month ? 'year' : 'month'
  return `${weekdayLead(first, language)}${dayWords(first, language, shared)} ${language === 'en' ? 'to' : 'bis'} ${lastWords}`
}
