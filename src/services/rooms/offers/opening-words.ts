import { clockDigits, weekdayWord } from '#foundation/text/calendar-words.ts'
import { date } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { list } from '#foundation/text/numbers.ts'
import type { Opening } from '../resource.ts'
import { minutesPerDay } from '../rules/times.ts'
import { texts } from '../texts/resource.ts'

/** '8–22 Uhr', 'rund um die Uhr', '18–2 Uhr'. */
export function hoursWords({ opens, closes }: Pick<Opening, 'opens' | 'closes'>, language: Language): string {
  const t = texts(language)
  if (opens === 0 && closes === minutesPerDay) return t.roundTheClock
  return t.hoursFromTo(clock(opens, language), clock(closes, language))
}

function clock(minutes: number, language: Language): string {
  if (minutes === minutesPerDay) return language === 'en' ? '24:00' : '24'
  const rest = minutes % minutesPerDay
  return clockDigits({ hour: Math.floor(rest / 60), minute: rest % 60 }, language)
}

export interface OpeningLine {
  readonly days: string
  readonly hours: string
}

/** Weekly rules as people write them on a door: 'Montag bis Freitag: 8–22 Uhr'. Rules that hold at other times of the year stand below. */
export function openingLines(openings: readonly Opening[], language: Language): OpeningLine[] {
  const seasons = Map.groupBy(openings, ({ firstDay, lastDay }) => `${firstDay ?? ''} ${lastDay ?? ''}`)
  return [...seasons.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, rules]) => linesOfWeek(rules, language))
}

function linesOfWeek(rules: readonly Opening[], language: Language): OpeningLine[] {
  const hoursOf = (weekday: number) =>
    list(
      rules
        .filter((rule) => rule.weekday === weekday)
        .sort((one, other) => one.opens - other.opens)
        .map((rule) => hoursWords(rule, language)),
      language,
    )
  const lines: { first: number; last: number; hours: string }[] = []
  for (const weekday of [1, 2, 3, 4, 5, 6, 7]) {
    const hours = hoursOf(weekday)
    const before = lines.at(-1)
    if (before && before.hours === hours) before.last = weekday
    else lines.push({ first: weekday, last: weekday, hours })
  }
  const season = seasonWords(rules[0], language)
  return lines
    .filter(({ hours }) => hours)
    .map(({ first, last, hours }) => ({
      days: [daysWords(first, last, language), season].filter(Boolean).join(', '),
      hours,
    }))
}

function daysWords(first: number, last: number, language: Language): string {
  const day = (dayOfWeek: number) => weekdayWord({ dayOfWeek }, language)
  if (first === last) return day(first)
  if (last === first + 1) return list([day(first), day(last)], language)
  return texts(language).daysFromTo(day(first), day(last))
}

function seasonWords(rule: Opening | undefined, language: Language): string {
  const t = texts(language)
  return [
    rule?.firstDay && t.validFrom(date(rule.firstDay, language)),
    rule?.lastDay && t.validUntil(date(rule.lastDay, language)),
  ]
    .filter(Boolean)
    .join(' ')
}
