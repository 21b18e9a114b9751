import { parseForm } from '#foundation/http/parse-form.ts'
import type { Work } from '#foundation/http/route.ts'
import { say } from '#foundation/text/catalogue.ts'
import { holidayName } from '#foundation/text/holidays.ts'
import { openingsOf, pricesOf, takenOf } from '../queries.ts'
import type { Group, Price, Purpose, Resource, Span } from '../resource.ts'
import { checkWish, type RuleProblem } from '../rules/booking-rules.ts'
import { alternatives, bookableSpans } from '../rules/free-times.ts'
import { type Calendar, openBetween } from '../rules/openings.ts'
import { priceOf } from '../rules/price.ts'
import { localDay } from '../rules/times.ts'
import { type NoSpan, spanOf, wishFields, wishQuery } from './wish.ts'

/** What the house answers to a wish: what is wrong with it, what would be free instead, or what it costs. */
export type Offer =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'unreadable'; readonly problems: Readonly<Record<string, string>> }
  | ({ readonly kind: 'no-span' } & NoSpan)
  | ({
      readonly kind: 'not-allowed' | 'taken'
      readonly problem: RuleProblem | null
      readonly free: readonly Span[]
    } & Asked)
  | ({ readonly kind: 'free'; readonly price: Price } & Asked)

export interface Asked {
  readonly span: Span
  readonly persons: number | null
  readonly group: Group
  readonly purpose: Purpose
}

/** As whom somebody books: decides whether the resource lets them. */
export type BookingAs = 'guest' | 'account' | 'organisation'

/** What was typed, from the page's address or from a form that came back. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>

/** So many days before and behind a wish are searched for other times. */
const around = { hours: 24 * 7 }

/** When a resource can be used, as its rules say. */
export async function calendarOf(
  work: Pick<Work, 'tx' | 'language'> & { readonly space: Pick<Work['space'], 'id' | 'settings'> },
  resource: Pick<Resource, 'id' | 'rules'>,
  from: Temporal.PlainDate,
): Promise<Calendar> {
  const { tx, space, language } = work
  return {
    ...(await openingsOf(tx, space.id, resource.id, from)),
    closedOnHolidays: resource.rules.holidays === 'closed',
    inSchoolHolidays: resource.rules.schoolHolidays,
    holidayOn: (day) => {
      const name = holidayName(day, space.settings.state)
      return name && say(name, language)
    },
  }
}

/**
 * Answers a wish. Three statements at most, sent together.
 * @param most so many other times are looked for when it cannot be; 0 for those who only want to know whether it can
 */
export async function offerFor(
  work: Pick<Work, 'tx' | 'space' | 'language' | 'now'>,
  resource: Resource,
  typed: Typed,
  as: BookingAs,
  most = 5,
): Promise<Offer> {
  if (!typed.tag) return { kind: 'nothing-asked' }
  const form = new FormData()
  for (const name of Object.keys(wishFields)) form.set(name, String(typed[name] ?? defaults[name] ?? ''))
  const { input, problems } = parseForm(wishFields, form)
  if (!input) return { kind: 'unreadable', problems }
  const span = spanOf(input)
  if ('problem' in span) return { kind: 'no-span', ...span }
  const asked = { span, persons: input.personen, group: input.gruppe, purpose: input.zweck }
  const searched = { start: span.start.subtract(around), end: span.end.add(around) }
  const [calendar, taken, prices] = await Promise.all([
    calendarOf(work, resource, localDay(searched.start)),
    takenOf(work.tx, work.space.id, resource.units, searched, work.now),
    pricesOf(work.tx, work.space.id, resource.id),
  ])
  const open = openBetween(calendar, searched)
  const bookable = bookableSpans(resource, open, taken)
  const others = () => {
    if (most === 0) return []
    const near = alternatives(bookable, span, resource.rules.gridMinutes, 20)[Symbol.iterator]()
    const fits = (other: Span) =>
      wishQuery(other) && !checkWish({ span: other, persons: asked.persons, as }, resource, open, work.now)
    return near.filter(fits).take(most).toArray()
  }
  const problem = checkWish({ span, persons: asked.persons, as }, resource, open, work.now)
  if (problem) return { kind: 'not-allowed', problem, free: isAboutTime(problem) ? others() : [], ...asked }
  const isFree = bookable.some(
    ({ start, end }) =>
      Temporal.Instant.compare(start, span.start) <= 0 && Temporal.Instant.compare(span.end, end) <= 0,
  )
  if (!isFree) return { kind: 'taken', problem: null, free: others(), ...asked }
  return { kind: 'free', price: priceOf(prices, asked, resource), ...asked }
}

const defaults: Readonly<Record<string, string>> = { gruppe: 'private', zweck: 'other' }

const isAboutTime = ({ code }: RuleProblem) => ['closed', 'too-soon', 'over', 'off-grid'].includes(code)
