import type { BookingState } from '../resource.ts'
import { earlier, isBefore } from '../rules/spans.ts'

export const depositStates = ['requested', 'paid', 'returned', 'withheld', 'dropped'] as const
/**
 * requested: to be paid. paid: the provider has it. returned, withheld (in whole or part): settled. dropped: the booking ended before
 * anything was paid.
 */
export type DepositState = (typeof depositStates)[number]

export interface Deposit {
  readonly cents: number
  readonly state: DepositState
  /** Paid so many days before the start at the latest. */
  readonly dueDays: number
  readonly withheldCents: number
  readonly reason: string | null
  readonly requestedAt: Temporal.Instant
  readonly paidAt: Temporal.Instant | null
  readonly settledAt: Temporal.Instant | null
  /** Of a series: the end of its last date that stands, for the deposit is for all of them. Null: it is for its booking only. */
  readonly countsUntil: Temporal.Instant | null
}

/** What can happen to a deposit. Withholding takes cents and a reason. */
export type DepositDeed =
  | { readonly deed: 'pay' }
  | { readonly deed: 'return' }
  | { readonly deed: 'withhold'; readonly cents: number; readonly reason: string }
  | { readonly deed: 'drop' }
  /** It was noted by mistake. */
  | { readonly deed: 'undo'; readonly reason: string }

export type DepositProblem = 'not-requested' | 'not-paid' | 'not-undoable' | 'too-little' | 'too-much' | 'no-reason'

type Standing = Pick<Deposit, 'cents' | 'state' | 'withheldCents' | 'reason'>

/** What stands after a deed, or why it is not possible. Money never comes from nowhere: what is withheld was paid. */
export function after(deposit: Standing, deed: DepositDeed): Standing | { readonly problem: DepositProblem } {
  if (deed.deed === 'pay' || deed.deed === 'drop') {
    if (deposit.state !== 'requested') return { problem: 'not-requested' }
    return { ...deposit, state: deed.deed === 'pay' ? 'paid' : 'dropped' }
  }
  if (deed.deed === 'undo') {
    const before = stateBefore(deposit.state)
    if (!before) return { problem: 'not-undoable' }
    return deed.reason.trim() ? { ...deposit, state: before } : { problem: 'no-reason' }
  }
  if (deposit.state !== 'paid') return { problem: 'not-paid' }
  if (deed.deed === 'return') return { ...deposit, state: 'returned' }
  if (!(deed.cents > 0)) return { problem: 'too-little' }
  if (deed.cents > deposit.cents) return { problem: 'too-much' }
  if (!deed.reason.trim()) return { problem: 'no-reason' }
  return { ...deposit, state: 'withheld', withheldCents: deed.cents, reason: deed.reason }
}

/** What stood before the last thing that was noted, as far as it can be taken back: only that, so nothing has happened after it. */
export const stateBefore = (state: DepositState): 'requested' | 'paid' | null =>
  state === 'paid' ? 'requested' : state === 'returned' ? 'paid' : null

/** What whoever paid has got back, or gets. */
export const returnedCents = ({ state, cents, withheldCents }: Standing): number =>
  state === 'returned' || state === 'withheld' ? cents - withheldCents : 0

interface Timed {
  readonly state: BookingState
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
}

/** The provider still has it although the booking, or the last date of its series, is over, or was cancelled. */
export const isToBeReturned = (
  { state, countsUntil }: Pick<Deposit, 'state' | 'countsUntil'>,
  booking: Timed,
  now: Temporal.Instant,
): boolean => state === 'paid' && (booking.state !== 'confirmed' || !isBefore(now, countsUntil ?? booking.endsAt))

/** Whoever booked so late that the days before the start are over already pays until the start. */
const mercyHours = 48

/** Until when it has to be paid: days before the start, but never sooner than two days after it was requested, nor later than the start. */
export function dueAt(
  { dueDays, requestedAt }: Pick<Deposit, 'dueDays' | 'requestedAt'>,
  { startsAt }: Pick<Timed, 'startsAt'>,
): Temporal.Instant {
  const wanted = startsAt.subtract({ hours: dueDays * 24 })
  const soonest = requestedAt.add({ hours: mercyHours })
  return earlier(startsAt, isBefore(wanted, soonest) ? soonest : wanted)
}

export const isOverdue = (deposit: Deposit, booking: Timed, now: Temporal.Instant): boolean =>
  deposit.state === 'requested' && isBefore(dueAt(deposit, booking), now)

/** So many days before it is due whoever booked is reminded. */
const remindDays = 3

/** It is time to remind: three days before it is due, if there was a day in between; and only while the booking has not begun. */
export function isTimeToRemind(
  deposit: Pick<Deposit, 'state' | 'dueDays' | 'requestedAt'>,
  booking: Pick<Timed, 'startsAt'>,
  now: Temporal.Instant,
): boolean {
  const from = dueAt(deposit, booking).subtract({ hours: remindDays * 24 })
  return (
    deposit.state === 'requested' &&
    !isBefore(now, from) &&
    isBefore(now, booking.startsAt) &&
    !isBefore(now, deposit.requestedAt.add({ hours: 24 }))
  )
}
