import type { Gathering } from './gathering.ts'

/** What somebody can do about a gathering at a moment. Exactly one holds at any time. */
export type Phase =
  /** Nobody needs to register. */
  | 'no-registration'
  | 'cancelled'
  | 'over'
  | 'not-yet'
  /** Registering has ended, the gathering has not. */
  | 'closed'
  /** The day is not fixed: leave your wish. */
  | 'interest'
  | 'open'
  | 'waiting-list'
  /** No place, and no waiting list. */
  | 'full'

type Known = Pick<
  Gathering,
  | 'state'
  | 'startsAt'
  | 'overAt'
  | 'registration'
  | 'capacity'
  | 'waitingList'
  | 'opensAt'
  | 'closesAt'
  | 'taken'
  | 'waiting'
>

/** The phase of a gathering. Without a closing time registering ends when the gathering starts. */
export function phaseOf(gathering: Known, now: Temporal.Instant): Phase {
  const { startsAt, overAt, opensAt } = gathering
  const reached = (moment: Temporal.Instant | null) => moment !== null && Temporal.Instant.compare(now, moment) >= 0
  if (gathering.state === 'cancelled') return 'cancelled'
  if (reached(overAt)) return 'over'
  if (gathering.registration === 'none') return 'no-registration'
  if (opensAt && !reached(opensAt)) return 'not-yet'
  if (reached(gathering.closesAt ?? startsAt)) return 'closed'
  if (startsAt === null) return 'interest'
  if (freePlaces(gathering) > 0) return 'open'
  return gathering.waitingList ? 'waiting-list' : 'full'
}

/** Persons that can still register; nobody overtakes the waiting list. Infinity without a limit. */
export function freePlaces({ capacity, taken, waiting }: Pick<Gathering, 'capacity' | 'taken' | 'waiting'>): number {
  if (capacity === null) return Number.POSITIVE_INFINITY
  return waiting > 0 ? 0 : Math.max(0, capacity - taken)
}

/** Whether somebody can register, wait or leave a wish now. */
export function canRegister(phase: Phase): boolean {
  return phase === 'open' || phase === 'waiting-list' || phase === 'interest'
}
