import { checkbox, choice, choices, day, optionalWholeNumber, timeOfDay, wholeNumber } from '#foundation/http/fields.ts'
import { parseForm } from '#foundation/http/parse-form.ts'
import type { Typed } from '../bookings/offer.ts'
import { groups, purposes } from '../resource.ts'
import type { SeriesRule } from '../rules/series.ts'

export const weekdayKeys = ['1', '2', '3', '4', '5', '6', '7'] as const

/** The rule as forms and addresses say it. */
export const ruleFields = {
  tag: day(),
  bistag: day(),
  wochen: wholeNumber(1, 52),
  wochentage: choices(weekdayKeys),
  von: timeOfDay(),
  bis: timeOfDay(),
  feiertage: checkbox(),
  ferien: checkbox(),
}

/** And for how many, as whom, what for. */
export const seriesFields = {
  ...ruleFields,
  personen: optionalWholeNumber(1, 10_000),
  gruppe: choice(groups),
  zweck: choice(purposes),
}

interface RuleInput {
  readonly tag: Temporal.PlainDate
  readonly bistag: Temporal.PlainDate
  readonly wochen: number
  readonly wochentage: readonly (typeof weekdayKeys)[number][]
  readonly von: Temporal.PlainTime
  readonly bis: Temporal.PlainTime
  readonly feiertage: boolean
  readonly ferien: boolean
}

const minutesOf = ({ hour, minute }: Temporal.PlainTime) => hour * 60 + minute

/** Without weekdays that of the first day counts; '19:00 to 1:00' ends on the next day. */
export function ruleOf(input: RuleInput): SeriesRule {
  const [opens, closes] = [minutesOf(input.von), minutesOf(input.bis)]
  return {
    firstDay: input.tag,
    lastDay: input.bistag,
    everyWeeks: input.wochen,
    weekdays: input.wochentage.length > 0 ? input.wochentage.map(Number) : [input.tag.dayOfWeek],
    opens,
    closes: closes > opens ? closes : closes + 1440,
    skipHolidays: input.feiertage,
    skipSchoolHolidays: input.ferien,
  }
}

const defaults: Readonly<Record<string, string>> = { wochen: '1', gruppe: 'private', zweck: 'other' }

/** What was typed, read as the form would read it. */
export function readSeries(typed: Typed) {
  const form = new FormData()
  for (const name of Object.keys(seriesFields)) {
    const value = typed[name] ?? defaults[name] ?? ''
    for (const one of typeof value === 'string' ? [value] : value) if (one !== '') form.append(name, one)
  }
  return parseForm(seriesFields, form)
}
