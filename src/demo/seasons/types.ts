import type { Where } from '../types.ts'

/** 'Kinderturnen, 90 minutes, once, 22 persons, these rooms, these times'. */
export interface DemoWish {
  readonly title: string
  readonly minutes: number
  readonly times?: number
  readonly persons: number
  /** Last parts of the rooms' addresses, the dearest first. */
  readonly rooms: readonly string[]
  /** Day (Monday is 1), from and until in hours, the dearest first. */
  readonly at: readonly (readonly [day: number, from: number, to: number])[]
  readonly purpose?: 'sport' | 'culture' | 'course' | 'meeting' | 'party' | 'other'
}

export interface SeasonClub {
  /** Key of an organisation that is there already; otherwise it is made with the name. */
  readonly key?: string
  readonly name: string
  readonly priority: number
  readonly remarks?: string
  readonly wishes: readonly DemoWish[]
}

/** Days count from the day of loading. */
export interface SeasonRound {
  readonly where: Where
  readonly title: string
  readonly words: string
  readonly priorities: readonly string[]
  readonly opensIn: number
  readonly closesIn: number
  readonly beginsIn: number
  readonly weeks: number
  readonly rooms: readonly {
    readonly slug: string
    readonly days: readonly number[]
    readonly from: number
    readonly to: number
  }[]
  readonly clubs: readonly SeasonClub[]
  readonly until: 'open' | 'proposed' | 'decided'
  readonly draw: string
  readonly objectionsUntilIn?: number
  readonly objection?: { readonly club: string; readonly words: string }
  readonly decided?: { readonly body: string; readonly daysIn: number }
}
