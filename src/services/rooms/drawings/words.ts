import { dayWords } from '#foundation/text/calendar-words.ts'
import { dateRange } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { wholeDays } from '../rules/times.ts'
import { texts } from '../texts/resource.ts'
import type { CellState } from './availability.ts'

/** How a whole day stands. */
export function dayWord(state: CellState, language: Language): string {
  const t = texts(language)
  const words: Record<CellState, string> = {
    free: t.dayFree,
    partly: t.dayPartly,
    taken: t.dayTaken,
    closed: t.dayClosed,
    over: t.dayOver,
    ahead: t.dayAhead,
    skipped: t.dayClosed,
    account: t.account,
    organisation: t.organisation,
  }
  return words[state]
}

/** 'Dezember 2026'. */
export const monthWord = (day: Temporal.PlainDate, language: Language): string =>
  dayWords(day.with({ day: 1 }), language).replace(/^1\.? /, '')

/** 'Mo., 23. bis So., 29. November 2026'. */
export const daysWords = (first: Temporal.PlainDate, last: Temporal.PlainDate, language: Language): string =>
  dateRange({ ...wholeDays(first, last), allDay: { first, last } }, language)
