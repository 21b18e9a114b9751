import { intlTag, type Language } from '#foundation/text/language.ts'
import { texts } from './texts.ts'

// Parts of a date as a timetable sets them. Whole sentences about time belong to #foundation/text.

/** Formatters are made once: making one costs fifty times as much as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>()
function formatter(language: Language, name: keyof typeof shapes): Intl.DateTimeFormat {
  const key = `${intlTag[language]} ${name}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(intlTag[language], { ...shapes[name], timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

const shapes = {
  weekday: { weekday: 'short' },
  month: { month: 'short' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Midnight in UTC of a calendar day: the formatters read it back as the same day, wherever the program runs. */
const momentOf = (day: Temporal.PlainDate) => Date.UTC(day.year, day.month - 1, day.day)

/** Weekday (short), day of the month, month (short), e.g. 'Sa', '28', 'Nov.'; the year when it is not this one. */
export function dateParts(day: Temporal.PlainDate, language: Language, thisYear?: number) {
  const part = (name: 'weekday' | 'month') => formatter(language, name).format(momentOf(day))
  const year = thisYear === undefined || day.year === thisYear ? '' : ` ${day.year}`
  return { weekday: part('weekday'), number: String(day.day), month: part('month') + year }
}

/** 'Samstag, 28. November 2026' */
export function longDate(day: Temporal.PlainDate, language: Language): string {
  return formatter(language, 'long').format(momentOf(day))
}

/** '14:30–16 Uhr'; only the beginning when there is no end, or the end lies on another day. */
export function clockSpan(start: Temporal.PlainTime, end: Temporal.PlainTime | undefined, language: Language): string {
  return texts(language).clock(end ? `${clock(start)}–${clock(end)}` : clock(start))
}

const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
