import type { DepositState } from '../deposits/deposit.ts'
import type { Booking, Span } from '../resource.ts'
import { isBefore } from '../rules/spans.ts'

export const accessKinds = ['open', 'key', 'code', 'staff'] as const
/** open: the door is open. key: somebody hands one over. code: a lock with digits. staff: somebody opens. */
export type AccessKind = (typeof accessKinds)[number]

/** How one gets in, from a day on. The code itself is not among it: it is opened only for those who may see it. */
export interface AccessWay {
  readonly id: string
  /** Null: from the beginning. */
  readonly firstDay: Temporal.PlainDate | null
  readonly kind: AccessKind
  /** Of a key: where it is handed over, by whom, when, and whom one can call. */
  readonly place: string | null
  readonly whom: string | null
  readonly hours: string | null
  readonly phone: string | null
  /** Markdown. */
  readonly instructions: string
  /** One code for everybody, or one for each booking; null where there is none. */
  readonly codePer: 'period' | 'booking' | null
  /** So many digits codes have that the house makes. */
  readonly digits: number | null
  readonly version: number
}

/** What a provider arranges for a resource. */
export interface Arrangement {
  readonly depositWords: string
  readonly depositDays: number
  readonly showHours: number
  readonly depositFirst: boolean
  readonly version: number
}

/** What holds where nothing was arranged: the columns' defaults. */
export const usualArrangement: Arrangement = {
  depositWords: '',
  depositDays: 7,
  showHours: 24,
  depositFirst: false,
  version: 0,
}

/** The way that counts on a day: the last one that has begun. */
export function wayOn<Way extends Pick<AccessWay, 'firstDay'>>(
  ways: readonly Way[],
  day: Temporal.PlainDate,
): Way | undefined {
  const begun = ways.filter(({ firstDay }) => !firstDay || Temporal.PlainDate.compare(firstDay, day) <= 0)
  return begun.sort((a, b) => compareDays(b.firstDay, a.firstDay))[0]
}

/** The beginning of all comes first. */
export const compareDays = (a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number =>
  a && b ? Temporal.PlainDate.compare(a, b) : Number(Boolean(a)) - Number(Boolean(b))

/** When it is shown how one gets in: from so many hours before the start (hours that pass, not those of the clock) to the end. */
export const windowOf = ({ startsAt, endsAt }: Pick<Booking, 'startsAt' | 'endsAt'>, showHours: number): Span => ({
  start: startsAt.subtract({ hours: showHours }),
  end: endsAt,
})

/**
 * Whether whoever booked may see now how one gets in. never: the booking does not stand. later: from that moment on, `unpaid` when
 * the deposit has to be there first. unpaid: it would be time, but the deposit is missing. over: the booking has ended.
 */
export type Showing =
  | { readonly is: 'never' | 'over' | 'now' | 'unpaid' }
  | { readonly is: 'later'; readonly from: Temporal.Instant; readonly unpaid: boolean }

export function showing(
  booking: Pick<Booking, 'state' | 'startsAt' | 'endsAt'>,
  { showHours, depositFirst }: Pick<Arrangement, 'showHours' | 'depositFirst'>,
  deposit: DepositState | null,
  now: Temporal.Instant,
): Showing {
  if (booking.state !== 'confirmed') return { is: 'never' }
  const { start, end } = windowOf(booking, showHours)
  if (!isBefore(now, end)) return { is: 'over' }
  const unpaid = depositFirst && deposit === 'requested'
  if (isBefore(now, start)) return { is: 'later', from: start, unpaid }
  return { is: unpaid ? 'unpaid' : 'now' }
}
