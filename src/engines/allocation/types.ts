// Words of the field: a hall has units, a club has wishes, a wish asks for so many slots a week. Days are 1 (Monday) to 7, times are
// local minutes of the day. Nothing here knows where the data come from.

/** A weekly piece of time, half-open: the end does not belong to it. */
export interface Weekly {
  readonly weekday: number
  readonly from: number
  readonly to: number
}

/** What can be given: takes all of its units. A hall takes part A and part B, half a hall only part A. */
export interface Room {
  readonly id: string
  readonly units: readonly string[]
  /** At most; null: does not matter. */
  readonly persons: number | null
  readonly open: readonly Weekly[]
}

export interface Club {
  readonly id: string
  /** Priority group, 0 stands first. */
  readonly group: number
  /** Place in the drawing of lots, 0 stands first; see `drawLots`. */
  readonly lot: number
}

export interface Wish {
  readonly id: string
  readonly club: string
  /** Among the wishes of the same club: the smallest comes first. */
  readonly position: number
  /** Rooms, the dearest first. */
  readonly rooms: readonly string[]
  /** Times, the dearest first; a slot has to lie inside one of them. */
  readonly windows: readonly Weekly[]
  readonly minutes: number
  /** So often a week, on different days. */
  readonly times: number
  readonly persons: number | null
}

/**
 * What decides who comes first, in this order:
 * `one-before-two` nobody's second slot before everybody's first; `priority` groups; `larger` more persons first; `lot` the drawing of lots.
 */
export const criteria = ['one-before-two', 'priority', 'larger', 'lot'] as const
export type Criterion = (typeof criteria)[number]

export interface Input {
  readonly rooms: readonly Room[]
  readonly clubs: readonly Club[]
  readonly wishes: readonly Wish[]
  readonly criteria: readonly Criterion[]
  /**
   * True: whoever has a place keeps at least as dear a one when others ask for further slots; fewer slots are given then. False: as many
   * slots as possible first, the dearest places afterwards.
   */
  readonly choicesStay: boolean
  /** Slots begin on multiples of it. */
  readonly gridMinutes: number
  /** How many places one turn may try before it is given up; counted, not measured, so that every machine finds the same. */
  readonly steps: number
}

export interface Slot extends Weekly {
  readonly wish: string
  readonly room: string
}

/** Why somebody else has a place: a criterion; its own other slot; or the others could not all stay if it were moved. */
export type Because = Criterion | 'own' | 'arrangement' | 'lot-by-name'

export interface Holder {
  readonly club: string
  readonly because: Because
}

/** A wished room and time that was not given, and who has it. */
export interface Passed {
  readonly room: string
  readonly window: Weekly
  readonly holders: readonly Holder[]
}

export type Code =
  /** Got the dearest room and time. */
  | 'first-choice'
  /** Got a place further down the list, as the dearer ones are `passed`. */
  | 'later-choice'
  /** Every place it wished is held by others. */
  | 'all-taken'
  /** No wished room takes so many persons. */
  | 'too-many-persons'
  /** No wished room is open long enough at a wished time. */
  | 'not-open'
  /** Fewer days are possible than it wishes times a week. */
  | 'too-few-days'

/** What became of one wished slot. */
export interface Line {
  readonly wish: string
  readonly club: string
  /** 1 for the first slot of the wish. */
  readonly number: number
  /** When it was considered: 1 is the first of all. Null when it was impossible from the beginning. */
  readonly turn: number | null
  /** Which slot of the club it is, or would have been. */
  readonly round: number
  readonly slot: Slot | null
  /** Place of the given room and time in the club's list, 1 is the dearest. */
  readonly roomRank: number | null
  readonly windowRank: number | null
  readonly code: Code
  readonly passed: readonly Passed[]
  /** False: the search gave up at its limit of steps; a place may exist that it did not find. */
  readonly proven: boolean
}

/** What no allocation can exceed, see `bound.ts`; and, in the same words, what was reached. */
export interface Bound {
  /** So many clubs can have a slot at most. */
  readonly clubs: number
  /** So many slots can be given at most. */
  readonly slots: number
}

export interface Result {
  readonly slots: readonly Slot[]
  readonly lines: readonly Line[]
  readonly bound: Bound
  readonly reached: Bound
  /** Refusals whose search the limit of steps ended: 0 means that every refusal is proven. */
  readonly unproven: number
  /** Searches for a dearer place that the limit ended. */
  readonly choicesCut: number
}
