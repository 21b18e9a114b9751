import { clockDigits, weekdayWord } from '#foundation/text/calendar-words.ts'
import { catalogue } from '#foundation/text/catalogue.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { list } from '#foundation/text/numbers.ts'
import type { SeriesRule } from '../rules/series.ts'
import { minutesPerDay } from '../rules/times.ts'

const texts = catalogue({
  every: {
    de: (weeks: number) => (weeks === 1 ? 'Jede Woche' : weeks === 2 ? 'Jede zweite Woche' : `Alle ${weeks} Wochen`),
    en: (weeks: number) => (weeks === 1 ? 'Every week' : weeks === 2 ? 'Every other week' : `Every ${weeks} weeks`),
  },
  rule: {
    de: (every: string, days: string, from: string, to: string, first: string, last: string) =>
      `${every} am ${days}, ${from} bis ${to} Uhr, vom ${first} bis ${last}`,
    en: (every: string, days: string, from: string, to: string, first: string, last: string) =>
      `${every} on ${days}, ${from} to ${to}, from ${first} until ${last}`,
  },
  notHolidays: { de: 'nicht an Feiertagen', en: 'not on public holidays' },
  notSchoolHolidays: { de: 'nicht in den Schulferien', en: 'not in the school holidays' },
})

/** „Jede Woche am Donnerstag, 19 bis 21 Uhr, vom 3. Dezember 2026 bis 28. Januar 2027, nicht an Feiertagen“. */
export function ruleWords(rule: SeriesRule, language: Language): string {
  const t = texts(language)
  const days = list(
    [...rule.weekdays].sort().map((dayOfWeek) => weekdayWord({ dayOfWeek }, language)),
    language,
  )
  const clock = (minutes: number) => {
    const rest = minutes % minutesPerDay
    return clockDigits({ hour: Math.floor(rest / 60), minute: rest % 60 }, language)
  }
  return [
    t.rule(
      t.every(rule.everyWeeks),
      days,
      clock(rule.opens),
      clock(rule.closes),
      date(rule.firstDay, language),
      date(rule.lastDay, language),
    ),
    rule.skipHolidays && t.notHolidays,
    rule.skipSchoolHolidays && t.notSchoolHolidays,
  ]
    .filter(Boolean)
    .join(', ')
}
