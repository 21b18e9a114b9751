import type { Picture } from '#engines/opinions/picture.ts'
import type { Counts } from '../method.ts'

/** How a phase asks for opinions. */
export interface Poll {
  readonly phase: string
  /** Whether people may add statements. */
  readonly adding: boolean
  /** So many statements somebody must have voted on to count in groups. */
  readonly votesNeeded: number
  /** So many people must have voted on a statement for it to count in groups. */
  readonly voicesNeeded: number
  /** Somebody has voted: the numbers and the first statements stand. */
  readonly begun: boolean
  readonly version: number
}

export const newPoll = { adding: true, votesNeeded: 7, voicesNeeded: 10 } as const

/** Beginning of the random numbers with which groups are looked for: published with the rules, the same for every count. */
export const seed = 2026

export type State = 'waiting' | 'shown' | 'refused'

export interface Statement {
  readonly id: string
  /** On paper, in tables and on sheets; null until it appears. */
  readonly number: number | null
  readonly words: string
  readonly state: State
  readonly hidden: boolean
  readonly seed: boolean
  readonly reason: string
  readonly seen: number
  readonly passed: number
}

/** One that people see and vote on. */
export interface ShownStatement extends Statement {
  readonly number: number
}

/** What was counted last, with the numbers of the statements it speaks of. */
export interface Snapshot {
  readonly takenAt: Temporal.Instant
  readonly final: boolean
  readonly counted: Counted
}

export interface Counted {
  readonly picture: Picture
  /** Numbers of the statements, in the order in which the picture counts them. */
  readonly numbers: readonly number[]
  readonly votesNeeded: number
  readonly voicesNeeded: number
  /** Sheets by channel. */
  readonly channels: Counts
}

/** Name of a group on pages and in data: 'A', 'B' … */
export const groupName = (at: number): string => String.fromCharCode(65 + at)

export const kind = 'participation.opinion-statement'
export const topic = 'participation.opinion'
