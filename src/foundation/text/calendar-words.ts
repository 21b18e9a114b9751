import { intlTag, type Language, languages } from './language.ts'

/** The zone of all districts; every function takes another one for tests and for guests from elsewhere. */
export const homeZone = 'Europe/Berlin'

interface CalendarWords {
  /** Index 1 (Monday) to 7 (Sunday), as in Temporal's `dayOfWeek`. */
  readonly weekdays: readonly string[]
  readonly weekdaysShort: readonly string[]
  /** Index 1 to 12. */
  readonly months: readonly string[]
}

/**
 * Names of days and months, asked from `Intl` once. Putting them together by hand takes a tenth of the time of
 * `Intl.DateTimeFormat` and does not change with the next release of its tables.
 */
const words = Object.fromEntries(languages.map((language) => [language, askIntl(language)])) as Record<
  Language,
  CalendarWords
>

function askIntl(language: Language): CalendarWords {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(intlTag[language], { ...options, timeZone: 'UTC' })
    return (month: number, day: number) => formatter.format(new Temporal.PlainDate(2024, month, day))
  }
  const weekday = format({ weekday: 'long' })
  const weekdayShort = format({ weekday: 'short' })
  const month = format({ month: 'long' })
  // The 1st of January 2024 was a Monday.
  const days = [1, 2, 3, 4, 5, 6, 7]
  return {
    weekdays: ['', ...days.map((day) => weekday(1, day))],
    // Leichte Sprache does not abbreviate.
    weekdaysShort: ['', ...days.map((day) => (language === 'leicht' ? weekday(1, day) : weekdayShort(1, day)))],
    months: ['', ...Array.from({ length: 12 }, (_, index) => month(index + 1, 1))],
  }
}

/** What day and month names need to know; PlainDate, PlainDateTime and ZonedDateTime all do. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly dayOfWeek: number
}

export interface ClockTime {
  readonly hour: number
  readonly minute: number
}

/** „12. September 2026“, „12 September 2026“; `without` leaves out the year, or month and year. */
export function dayWords(
  day: CalendarDay,
  language: Language,
  without: 'nothing' | 'year' | 'month' = 'nothing',
): string {
  const number = language === 'en' ? `${day.day}` : `${day.day}.`
  if (without === 'month') return number
  const monthName = words[language].months[day.month]!
  return without === 'year' ? `${number} ${monthName}` : `${number} ${monthName} ${day.year}`
}

/** „Samstag“. */
export function weekdayWord(day: Pick<CalendarDay, 'dayOfWeek'>, language: Language): string {
  return words[language].weekdays[day.dayOfWeek]!
}

/** „Sa“ for the heads of calendars; in Leichte Sprache „Samstag“. */
export function weekdayShortWord(day: Pick<CalendarDay, 'dayOfWeek'>, language: Language): string {
  return words[language].weekdaysShort[day.dayOfWeek]!
}

/** The weekday before a date: „Sa., “, „Sat “, „Samstag, “. */
export function weekdayLead(day: Pick<CalendarDay, 'dayOfWeek'>, language: Language): string {
  const word = weekdayShortWord(day, language)
  return language === 'de' ? `${word}., ` : language === 'en' ? `${word} ` : `${word}, `
}

/** Hours and minutes without „Uhr“: „18“, „18:30“; English always „18:00“. */
export function clockDigits(time: ClockTime, language: Language, withMinutes = time.minute !== 0): string {
  const minutes = `${time.minute}`.padStart(2, '0')
  if (language === 'en') return `${`${time.hour}`.padStart(2, '0')}:${minutes}`
  return withMinutes ? `${time.hour}:${minutes}` : `${time.hour}`
}

/** „18 Uhr“, „18:30 Uhr“; English „18:30“ (as timetables here say); Leichte Sprache „18 Uhr 30“. */
export function clockWords(time: ClockTime, language: Language): string {
  if (language === 'en') return clockDigits(time, language)
  if (language === 'leicht') return time.minute === 0 ? `${time.hour} Uhr` : `${time.hour} Uhr ${time.minute}`
  return `${clockDigits(time, language)} Uhr`
}
