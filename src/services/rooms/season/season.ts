import type { Bound, Criterion, Line, Weekly } from '#engines/allocation/types.ts'
import type { Purpose } from '../resource.ts'

export type { Line, Weekly } from '#engines/allocation/types.ts'

export const seasonStates = ['draft', 'open', 'closed', 'proposed', 'decided', 'booked'] as const
export type SeasonState = (typeof seasonStates)[number]

/** A round in which rooms are given for every week of a season. */
export interface Season {
  readonly id: string
  /** Who gives the rooms; null: the district itself. */
  readonly organisation: string | null
  readonly organisationName: string | null
  readonly title: string
  readonly words: string
  /** Applications from this day to that day, both included. */
  readonly opensOn: Temporal.PlainDate
  readonly closesOn: Temporal.PlainDate
  readonly firstDay: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate
  readonly skipHolidays: boolean
  readonly skipSchoolHolidays: boolean
  readonly criteria: readonly Criterion[]
  readonly choicesStay: boolean
  /** Names of the priority groups, the first stands first. */
  readonly priorities: readonly string[]
  readonly state: SeasonState
  readonly fingerprint: string | null
  readonly draw: string | null
  readonly seed: string | null
  readonly closedAt: Temporal.Instant | null
  readonly askedAt: Temporal.Instant | null
  readonly askedBy: string | null
  readonly computedAt: Temporal.Instant | null
  readonly problem: 'too-long' | 'failed' | null
  readonly lines: readonly Line[]
  readonly figures: Figures | null
  readonly proposedAt: Temporal.Instant | null
  readonly objectionsUntil: Temporal.PlainDate | null
  readonly decidedBody: string | null
  readonly decidedOn: Temporal.PlainDate | null
  readonly decidedAt: Temporal.Instant | null
  readonly bookingAt: Temporal.Instant | null
  readonly bookedAt: Temporal.Instant | null
  readonly version: number
}

/** What the proposal reached, and what nobody can exceed. */
export interface Figures {
  readonly bound: Bound
  readonly reached: Bound
  readonly unproven: number
  readonly choicesCut: number
}

/** A room that is offered, with its hours of the week. */
export interface OfferedRoom {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly building: string
  readonly persons: number | null
  readonly units: readonly string[]
  readonly open: readonly Weekly[]
}

export interface SeasonWish {
  readonly id: string
  readonly title: string
  readonly rooms: readonly string[]
  readonly windows: readonly Weekly[]
  readonly minutes: number
  readonly times: number
  readonly persons: number | null
  readonly purpose: Purpose
}

export interface Application {
  readonly id: string
  readonly organisation: string
  readonly organisationName: string
  readonly person: string | null
  readonly priority: number
  readonly remarks: string
  readonly state: 'sent' | 'withdrawn'
  readonly lot: number | null
  readonly sentAt: Temporal.Instant
  readonly version: number
  readonly wishes: readonly SeasonWish[]
}

/** A given slot, with whose it is. */
export interface GivenSlot extends Weekly {
  readonly id: string
  readonly wish: string
  readonly room: string
  /** By hand: why. */
  readonly reason: string | null
  readonly series: string | null
  readonly made: number | null
  readonly rejected: readonly { readonly day: string; readonly code: string; readonly reason: string }[]
}

export interface Change {
  readonly id: string
  readonly wish: string | null
  readonly deed: 'added' | 'removed' | 'moved'
  readonly slot: Weekly & { readonly room: string }
  /** Of a move: where it was; `slot` is where it went. */
  readonly before: (Weekly & { readonly room: string }) | null
  readonly breaks: readonly string[]
  readonly reason: string
  readonly madeAt: Temporal.Instant
}

export interface Objection {
  readonly id: string
  readonly organisation: string
  readonly organisationName: string
  readonly words: string
  readonly madeAt: Temporal.Instant
  readonly answer: string | null
  readonly answeredAt: Temporal.Instant | null
}

/** Where a season stands for those who look at it. */
export type Phase = 'draft' | 'coming' | 'open' | 'over' | 'closed' | 'objections' | 'deciding' | 'decided' | 'booked'

export function phaseOf(
  season: Pick<Season, 'state' | 'opensOn' | 'closesOn' | 'objectionsUntil'>,
  today: Temporal.PlainDate,
): Phase {
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0
  if (season.state === 'open')
    return isBefore(today, season.opensOn) ? 'coming' : isBefore(season.closesOn, today) ? 'over' : 'open'
  if (season.state === 'proposed')
    return season.objectionsUntil && isBefore(season.objectionsUntil, today) ? 'deciding' : 'objections'
  return season.state
}

/** The allocation is there for everybody to read. */
export const isPublished = ({ state }: Pick<Season, 'state'>): boolean =>
  state === 'proposed' || state === 'decided' || state === 'booked'

/** Slots can be added, moved and removed by hand. */
export const isAdjustable = ({ state, computedAt }: Pick<Season, 'state' | 'computedAt'>): boolean =>
  (state === 'closed' && computedAt !== null) || state === 'proposed'
