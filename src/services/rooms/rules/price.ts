import { homeZone } from '#foundation/text/dates.ts'
import type { Group, Price, PriceLine, PriceRule, Purpose, Resource, Span } from '../resource.ts'

/** Who wants a price: as whom, what for, and from which day on. */
export interface PriceWish {
  readonly group: Group
  readonly purpose: Purpose
  /** Local day on which it begins. */
  readonly day: Temporal.PlainDate
}

/** So long a half day is at most. */
const halfDayMinutes = 300

/**
 * The rule that decides about a price, or undefined when none fits: then it is free.
 *
 * A rule fits when it names the group (or none), the purpose (or none), and has begun (`firstDay` is empty or not after the day).
 * Of rules for exactly the same groups and purposes only those with the latest beginning count: so a new price is a new rule with a
 * day, and the old one may stay for what came before. Of what is left, the first in the order of `position` decides.
 */
export function ruleFor(rules: readonly PriceRule[], wish: PriceWish): PriceRule | undefined {
  const fitting = rules.filter((rule) => fits(rule, wish))
  return fitting
    .filter((rule) => !fitting.some((other) => isSuccessor(other, rule)))
    .toSorted((a, b) => a.position - b.position)[0]
}

/**
 * What a wish costs, as whole cents with the VAT inside, and how that came about.
 * Without a rule that fits, the price is 0 and the list of lines is empty. The deposit is no part of the price.
 */
export function priceOf(
  rules: readonly PriceRule[],
  { span, group, purpose }: { span: Span; group: Group; purpose: Purpose },
  { depositCents, vatPermille }: Pick<Resource, 'depositCents' | 'vatPermille'>,
): Price {
  const day = span.start.toZonedDateTimeISO(homeZone).toPlainDate()
  const rule = ruleFor(rules, { group, purpose, day })
  const lines = rule ? [lineOf(rule, span)] : []
  const cents = lines.reduce((sum, { total }) => sum + total, 0)
  return { lines, cents, vatCents: share(cents, vatPermille, 1000 + vatPermille), depositCents }
}

/** Whether another rule for exactly the same groups and purposes has taken over by a day. */
export function isSuperseded(rules: readonly PriceRule[], rule: PriceRule, day: Temporal.PlainDate): boolean {
  return rules.some((other) => hasBegun(other, day) && isSuccessor(other, rule))
}

const hasBegun = ({ firstDay }: PriceRule, day: Temporal.PlainDate) =>
  firstDay === null || Temporal.PlainDate.compare(firstDay, day) <= 0

function fits(rule: PriceRule, { group, purpose, day }: PriceWish): boolean {
  return (
    (rule.groups.length === 0 || rule.groups.includes(group)) &&
    (rule.purposes.length === 0 || rule.purposes.includes(purpose)) &&
    hasBegun(rule, day)
  )
}

/** The other rule is for the same people and purposes, and began later. */
function isSuccessor(other: PriceRule, rule: PriceRule): boolean {
  if (!other.firstDay || !sameSet(other.groups, rule.groups) || !sameSet(other.purposes, rule.purposes)) return false
  return rule.firstDay === null || Temporal.PlainDate.compare(other.firstDay, rule.firstDay) > 0
}

const sameSet = (one: readonly string[], other: readonly string[]) =>
  new Set(one).symmetricDifference(new Set(other)).size === 0

function lineOf({ per, cents }: PriceRule, span: Span): PriceLine {
  if (per === 'free') return { count: 1, per, cents: 0, total: 0 }
  if (per !== 'hour') {
    const count = countOf(per, span)
    return { count, per, cents, total: count * cents }
  }
  // By the exact minutes that pass: a night over the change of the clock has 11 or 13 hours between 20 and 8 o'clock.
  const minutes = minutesOf(span)
  return { count: minutes / 60, per, cents, total: share(cents, minutes, 60) }
}

/** Minutes that really pass; a begun one counts. */
export const minutesOf = ({ start, end }: Span) => Math.ceil((end.epochMilliseconds - start.epochMilliseconds) / 60_000)

function countOf(per: 'once' | 'half-day' | 'day' | 'week', span: Span): number {
  if (per === 'once') return 1
  if (per === 'day') return daysOf(span).length
  if (per === 'week') return weeksOf(span)
  return halfDaysOf(span)
}

/** Up to five hours are one half day, also over midnight; of what is longer, each day of the calendar counts one or two. */
function halfDaysOf(span: Span): number {
  if (minutesOf(span) <= halfDayMinutes) return 1
  return daysOf(span).reduce((sum, part) => sum + (minutesOf(part) <= halfDayMinutes ? 1 : 2), 0)
}

/** Seven days of the calendar from the same time of day to the same time of day, each begun one. */
function weeksOf({ start, end }: Span): number {
  const first = start.toZonedDateTimeISO(homeZone)
  const whole = Math.max(0, Math.floor(first.until(end.toZonedDateTimeISO(homeZone), { largestUnit: 'day' }).days / 7))
  return Temporal.Instant.compare(first.add({ weeks: whole }).toInstant(), end) < 0 ? whole + 1 : Math.max(1, whole)
}

/** The span cut at every local midnight: one part per day of the calendar that it touches. */
function daysOf({ start, end }: Span): Span[] {
  const parts: Span[] = []
  let from = start
  do {
    const midnight = from.toZonedDateTimeISO(homeZone).startOfDay().add({ days: 1 }).startOfDay().toInstant()
    const to = Temporal.Instant.compare(midnight, end) < 0 ? midnight : end
    parts.push({ start: from, end: to })
    from = to
  } while (Temporal.Instant.compare(from, end) < 0)
  return parts
}

/** amount × part ÷ whole in whole cents, rounded half up; exact as long as the product is a safe integer. */
const share = (amount: number, part: number, whole: number) => Math.floor((2 * amount * part + whole) / (2 * whole))
