import type { Span } from '../resource.ts'
import { bookableSpans } from '../rules/free-times.ts'
import { type Calendar, openBetween } from '../rules/openings.ts'
import { wholeDays } from '../rules/times.ts'
import { type FindQuery, isOut, timeAsked } from './find-query.ts'
import { calendarOf, standingOf, type Wish } from './finding.ts'
import type { Candidate } from './queries-find.ts'

/** So many days behind the wished one are searched. */
export const lookAhead = 28

/** The next day on which something is free. */
export interface NextDay {
  readonly day: Temporal.PlainDate
  /** How many things are. */
  readonly count: number
}

/** The days that have to be read; null without a wished day. */
export function searchedAhead({ tag, bistag }: FindQuery): Span | null {
  return tag ? wholeDays(tag.add({ days: 1 }), (bistag ?? tag).add({ days: lookAhead + 1 })) : null
}

type Milliseconds = readonly [start: number, end: number]

const inMilliseconds = ({ start, end }: Span): Milliseconds => [start.epochMilliseconds, end.epochMilliseconds]

interface Here {
  readonly now: Temporal.Instant
  readonly holidayOn: Calendar['holidayOn']
}

/**
 * The first day after the wished one on which the same wish, as many days later at the same times on the wall, can be had.
 * @param candidates with what is taken during `searchedAhead`
 * @param fits what else is asked for, as a highest price
 */
export function nextDay(
  asked: FindQuery,
  candidates: readonly Candidate[],
  here: Here,
  fits: (candidate: Candidate, then: Wish) => boolean = () => true,
): NextDay | null {
  const searched = searchedAhead(asked)
  if (!asked.tag || !searched) return null
  // What is free of four weeks is reckoned once, in milliseconds; only days on which the wish fits into it are looked at closely.
  const known = candidates.map((candidate) => ({
    candidate,
    free: bookableSpans(candidate, openBetween(calendarOf(candidate, here), searched), candidate.taken).map(
      inMilliseconds,
    ),
  }))
  for (let days = 1; days <= lookAhead; days++) {
    const later = { ...asked, tag: asked.tag.add({ days }), bistag: asked.bistag?.add({ days }) }
    const { wish, problem } = timeAsked(later, here.now)
    if (!wish || problem === 'skipped' || problem === 'twice') continue
    const [start, end] = inMilliseconds(wish.span)
    const isNear = ([from, to]: Milliseconds) => (wish.exact ? from <= start && end <= to : from < end && start < to)
    const count = known.filter(
      ({ candidate, free }) => free.some(isNear) && !isOut(standingOf(candidate, wish, here)) && fits(candidate, wish),
    ).length
    if (count > 0) return { day: later.tag, count }
  }
  return null
}
