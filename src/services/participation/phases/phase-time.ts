import { date, dateTime, homeZone } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { timeTexts } from '../texts/words.ts'
import { type Phase, standingOf } from './phase.ts'

type Dates = Pick<Phase, 'startsAt' | 'endsAt' | 'outcome'>

/** 'Läuft bis 3. März (noch 5 Tage)': how a phase stands, in words. */
export function standsInWords(phase: Dates, now: Temporal.Instant, language: Language): string {
  const t = timeTexts(language)
  const { startsAt, endsAt } = phase
  if (!startsAt || !endsAt) return openInWords(phase, language)
  const standing = standingOf(phase, now)
  if (standing === 'before') return t.begins(startInWords(startsAt, language))
  if (standing === 'after') return t.endedOn(date(lastDay(endsAt), language))
  const left = localDay(now).until(lastDay(endsAt)).days
  return left === 0 ? t.lastDay : `${t.runsUntil(endInWords(endsAt, language))} (${t.daysLeft(left)})`
}

/** '7. Oktober 2026 bis 7. November 2026'; one whole day is '7. Oktober 2026'. */
export function spanInWords(phase: Dates, language: Language): string {
  const { startsAt, endsAt } = phase
  if (!startsAt || !endsAt) return openInWords(phase, language)
  const [from, to] = [startInWords(startsAt, language), endInWords(endsAt, language)]
  return from === to ? from : timeTexts(language).fromTo(from, to)
}

/** Not fixed yet, or over and not known. */
const openInWords = ({ outcome }: Dates, language: Language) => timeTexts(language)[outcome ? 'notKnown' : 'notFixed']

/** A day, with the hour unless it is midnight. */
const startInWords = (at: Temporal.Instant, language: Language) =>
  isMidnight(at) ? date(at, language) : dateTime(at, language)

/** What ends at midnight ends with the day before. */
export const endInWords = (at: Temporal.Instant, language: Language) =>
  isMidnight(at) ? date(lastDay(at), language) : dateTime(at, language)

/** The last day on which it runs. */
export const lastDay = (end: Temporal.Instant): Temporal.PlainDate => localDay(end.subtract({ seconds: 1 }))

const localDay = (at: Temporal.Instant) => at.toZonedDateTimeISO(homeZone).toPlainDate()

export function isMidnight(at: Temporal.Instant): boolean {
  const { hour, minute } = at.toZonedDateTimeISO(homeZone)
  return hour === 0 && minute === 0
}
