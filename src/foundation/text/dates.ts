import { clockWords, dayWords, homeZone, weekdayLead, weekdayShortWord, weekdayWord } from './calendar-words.ts'
import { intlTag, type Language, languages } from './language.ts'
import { list } from './numbers.ts'

export { homeZone } from './calendar-words.ts'
export { dateRange, type When } from './date-range.ts'
export { type LocalTime, localToInstant } from './local-time.ts'

/** A moment (shown in the zone) or a day of the calendar (the same everywhere). */
export type Day = Temporal.Instant | Temporal.PlainDate

/** „12. September 2026“. */
export function date(value: Day, language: Language, zone: string = homeZone): string {
  return dayWords(localDay(value, zone), language)
}

/** „Samstag, 12. September 2026“. */
export function dateWithWeekday(value: Day, language: Language, zone: string = homeZone): string {
  const day = localDay(value, zone)
  return `${weekdayWord(day, language)}${language === 'en' ? '' : ','} ${dayWords(day, language)}`
}

/** „12.9.2026“ for narrow tables; Leichte Sprache writes the month out. */
export function dateShort(value: Day, language: Language, zone: string = homeZone): string {
  const day = localDay(value, zone)
  if (language === 'leicht') return dayWords(day, language)
  const separator = language === 'en' ? '/' : '.'
  return [day.day, day.month, day.year].join(separator)
}

/** „18 Uhr“, „18:30 Uhr“; English „18:30“; Leichte Sprache „18 Uhr 30“. */
export function time(
  value: Temporal.Instant | Temporal.PlainTime,
  language: Language,
  zone: string = homeZone,
): string {
  return clockWords(value instanceof Temporal.Instant ? value.toZonedDateTimeISO(zone) : value, language)
}

/** „Sa., 12. September 2026, 18:30 Uhr“. */
export function dateTime(value: Temporal.Instant, language: Language, zone: string = homeZone): string {
  const local = value.toZonedDateTimeISO(zone)
  return `${weekdayLead(local, language)}${dayWords(local, language)}, ${clockWords(local, language)}`
}

/** „Sa“ for the heads of calendars; Leichte Sprache „Samstag“. */
export function weekdayShort(value: Day, language: Language, zone: string = homeZone): string {
  return weekdayShortWord(localDay(value, zone), language)
}

const relative: Record<Language, Intl.RelativeTimeFormat> = {
  de: new Intl.RelativeTimeFormat(intlTag.de, { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat(intlTag.en, { numeric: 'auto' }),
  // „vorgestern“ and „übermorgen“ are hard words: Leichte Sprache counts from two days on.
  leicht: new Intl.RelativeTimeFormat(intlTag.leicht, { numeric: 'always' }),
}

/** „heute“, „morgen“, „in 3 Tagen“, „vor 2 Tagen“: counted in days of the calendar, not in 24 hours. */
export function relativeDay(value: Day, now: Temporal.Instant, language: Language, zone: string = homeZone): string {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const days = today.until(localDay(value, zone), { largestUnit: 'day' }).days
  return (language === 'leicht' && Math.abs(days) < 2 ? relative.de : relative[language]).format(days, 'day')
}

const units = ['day', 'hour', 'minute'] as const
type Unit = (typeof units)[number]

// Not Intl.DurationFormat: it takes fifty times as long and joins two parts without „und“.
const amounts = Object.fromEntries(
  languages.map((language) => {
    const amount = (unit: Unit) =>
      new Intl.NumberFormat(intlTag[language], { style: 'unit', unit, unitDisplay: 'long' })
    return [language, { day: amount('day'), hour: amount('hour'), minute: amount('minute') }]
  }),
) as Record<Language, Record<Unit, Intl.NumberFormat>>

/**
 * „2 Stunden und 30 Minuten“: time that really passes (a night over the change of the clock has 23 or 25 hours), in
 * whole minutes; from two days of the calendar on in days and hours.
 * @throws RangeError when `end` is before `start`
 */
export function duration(
  start: Temporal.Instant,
  end: Temporal.Instant,
  language: Language,
  zone: string = homeZone,
): string {
  if (Temporal.Instant.compare(end, start) < 0) throw new RangeError('A duration cannot end before it starts.')
  const days = start.toZonedDateTimeISO(zone).until(end.toZonedDateTimeISO(zone), {
    largestUnit: 'day',
    smallestUnit: 'hour',
    roundingMode: 'halfExpand',
  })
  const passed =
    days.days >= 2
      ? days
      : start.until(end, { largestUnit: 'hour', smallestUnit: 'minute', roundingMode: 'halfExpand' })
  const parts = units
    .map((unit) => [unit, passed[`${unit}s`]] as const)
    .filter(([, amount]) => amount > 0)
    .map(([unit, amount]) => amounts[language][unit].format(amount))
  return parts.length === 0 ? amounts[language].minute.format(0) : list(parts, language)
}

/** Value of `<time datetime>`: „2026-09-12“ or „2026-09-12T18:30+02:00“. */
export function isoAttribute(value: Day, zone: string = homeZone): string {
  if (value instanceof Temporal.PlainDate) return value.toString()
  return value.toZonedDateTimeISO(zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' })
}

function localDay(value: Day, zone: string): Temporal.PlainDate {
  return value instanceof Temporal.Instant ? value.toZonedDateTimeISO(zone).toPlainDate() : value
}
