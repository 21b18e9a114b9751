import { homeZone } from '#foundation/text/dates.ts'

export const questionKind = 'strategy.question'

export type QuestionState = 'unconfirmed' | 'open' | 'answered' | 'aside'

/** A question with its answer, as everybody may read it. */
export interface Answered {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly askedAt: Temporal.Instant
  readonly answeredAt: Temporal.Instant
  readonly changedAt: Temporal.Instant | null
}

/** A question with everything, for those who answer it. */
export interface Question extends Omit<Answered, 'answeredAt'> {
  readonly measureId: string
  readonly state: QuestionState
  readonly hidden: boolean
  readonly askedBy: string | null
  readonly guestMail: string | null
  readonly language: string
  readonly answeredAt: Temporal.Instant | null
  readonly version: number
}

/** What waits for an answer: told to everybody, with the oldest. */
export interface Waiting {
  readonly number: number
  readonly oldest: Temporal.Instant | null
}

/** Whole days, by the calendar here: asked yesterday evening is one day ago this morning. Never below nought. */
export function daysWaiting(since: Temporal.Instant, now: Temporal.Instant): number {
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(homeZone).toPlainDate()
  return Math.max(0, day(since).until(day(now), { largestUnit: 'day' }).days)
}
