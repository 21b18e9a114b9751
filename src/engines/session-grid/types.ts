// Words of the field: a barcamp's grid has rooms and slots; where they meet is a cell. Sessions are pitched, hands are raised, the grid says
// who is where when. Nothing here knows where the data come from.

export interface Room {
  readonly id: string
  /** At most so many sit; null: does not matter. */
  readonly seats: number | null
  /** Slots in which it cannot be used. */
  readonly closed: readonly string[]
}

/** A half-open piece of time, the same for all rooms. Slots do not overlap. */
export interface Slot {
  readonly id: string
  /** Minutes since the first day began, or any numbers that grow with time. */
  readonly from: number
  readonly to: number
  /** Lunch, opening, closing: everybody is together, no session is placed there. */
  readonly common: boolean
}

export interface Session {
  readonly id: string
  /** So many raised a hand. */
  readonly hands: number
  /** Persons, who cannot be elsewhere meanwhile. */
  readonly hosts: readonly string[]
  /** Sessions that share one are similar. */
  readonly topics: readonly string[]
  /** What is fixed already: a cell, only a slot or only a room. */
  readonly pinned: { readonly room: string | null; readonly slot: string | null } | null
  /** The slots in which all hosts are there; null: any. Binding. */
  readonly slots: readonly string[] | null
  /** Slots the hosts would like. Not binding. */
  readonly preferred: readonly string[]
}

/** A person's favourite. */
export interface Interest {
  readonly person: string
  readonly session: string
}

/** How many people who miss a favourite weigh as much as this. Whole numbers. */
export interface Weights {
  /** Two similar sessions at the same time. */
  readonly similar: number
  /** A session outside of the slots its hosts would like. */
  readonly preferred: number
}
export const usualWeights: Weights = { similar: 3, preferred: 3 }

/** With 80 sessions less than a second; ten times as many find hardly more. */
export const usualSteps = 60_000

export interface Input {
  readonly rooms: readonly Room[]
  readonly slots: readonly Slot[]
  readonly sessions: readonly Session[]
  /** May be empty: then hands alone count. */
  readonly interests: readonly Interest[]
  readonly weights: Weights
  /** How many changes the search may try; counted, not measured, so that every machine finds the same. */
  readonly steps: number
  /** Another whole number may find another grid. */
  readonly seed?: number
}

export interface Cell {
  readonly room: string
  readonly slot: string
}

export interface Placement extends Cell {
  readonly session: string
}

/** What is wrong with the input. It is computed all the same; sessions named in contradicting pins may be left out. */
export type Fault =
  /** The first of them counts. */
  | { readonly code: 'id-twice'; readonly of: 'room' | 'slot' | 'session'; readonly id: string }
  /** Nothing is placed in it. */
  | { readonly code: 'slot-without-length'; readonly slot: string }
  /** Nothing is placed in the second; a common slot is always the first. */
  | { readonly code: 'slots-overlap'; readonly slots: readonly [string, string] }
  | {
      readonly code: 'pin-impossible'
      readonly session: string
      readonly because: 'unknown-room' | 'unknown-slot' | 'no-sessions-then' | 'closed' | 'host-away'
    }
  | { readonly code: 'pins-same-cell'; readonly sessions: readonly [string, string] }
  | { readonly code: 'pins-same-host'; readonly sessions: readonly [string, string]; readonly host: string }
  | { readonly code: 'pins-too-many'; readonly slot: string; readonly sessions: readonly string[] }

/** Why a session is not in a slot. */
export type Obstacle =
  | 'unknown-slot'
  /** The slot is common, or has no length, or overlaps another. */
  | 'no-sessions-then'
  | 'host-away'
  /** It is fixed to another slot, or its room is unknown. */
  | 'pinned'
  /** The room it is fixed to, or every room, is closed. */
  | 'closed'
  | 'host-busy'
  /** The room it is fixed to is taken. */
  | 'room-taken'
  /** No room is left. */
  | 'full'
  /** It would fit in, but the grid as a whole is better without. */
  | 'better-elsewhere'

export interface Hindrance {
  readonly slot: string
  readonly code: Obstacle
  /** Those that are in the way, where single ones are. */
  readonly sessions: readonly string[]
}

/** What could not be satisfied, and which wishes were. */
export type Note =
  /** It is in no cell; for each slot what stood in the way. */
  | { readonly code: 'left-out'; readonly hindrances: readonly Hindrance[] }
  /** Its pin cannot be kept; see the fault that names it. */
  | { readonly code: 'pin-not-kept' }
  /** So many more want to come than can sit. */
  | { readonly code: 'room-too-small'; readonly missing: number }
  | { readonly code: 'similar-parallel'; readonly session: string; readonly topics: readonly string[] }
  | { readonly code: 'wish-met' }
  | { readonly code: 'wish-unmet'; readonly hindrances: readonly Hindrance[] }
  /** So many who marked it host or marked another one at the same time. */
  | { readonly code: 'interested-elsewhere'; readonly people: number }

export interface Line {
  readonly session: string
  readonly cell: Cell | null
  /** So many want to come: hands, or favourites where these are more. */
  readonly wanted: number
  readonly notes: readonly Note[]
}

export interface Figures {
  readonly sessions: number
  /** How many want to come to the sessions placed, counted once per session. */
  readonly wanted: number
  /**
   * Satisfied interest: how many times somebody can be in a session they want, when everybody is in one session at a time, hosts in their
   * own, and nobody stands. Hands beyond a session's favourites are people without a name who want nothing else.
   */
  readonly interest: number
}

export interface Reached extends Figures {
  /** Pairs of similar sessions at the same time. */
  readonly similarPairs: number
  readonly wishesMet: number
  readonly wishes: number
}

export interface Result {
  /** By slot, then room. */
  readonly placements: readonly Placement[]
  /** One per session, by id. */
  readonly lines: readonly Line[]
  readonly faults: readonly Fault[]
  /** What no grid can exceed, see `bound.ts`. */
  readonly bound: Figures
  readonly reached: Reached
  /** Changes tried, at most `steps`. */
  readonly tried: number
}
