import type { ShownPicture } from '#commons/pictures/queries.ts'
import type { Channel } from '../../method.ts'

export const kind = 'participation.note'
export const islandKind = 'participation.island'

/** What is talked about at one table. */
export interface Island {
  readonly id: string
  readonly position: number
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly version: number
  /** Also hidden ones. */
  readonly notes: number
}

/** How a note of a meeting can have come: never online, that is what other methods are for. */
export const noteChannels = ['on-site', 'paper', 'telephone'] as const satisfies readonly Channel[]
export type NoteChannel = (typeof noteChannels)[number]

/** A card from the wall. */
export interface Note {
  readonly id: string
  readonly meetingId: string
  readonly islandId: string
  readonly words: string
  readonly dots: number
  readonly channel: NoteChannel
  /** Where it came from, in words; '' for what was said on site. */
  readonly source: string
  readonly pictureId: string | null
  readonly enteredAt: Temporal.Instant
  readonly version: number
}

export interface NoteWithPicture extends Note {
  readonly picture: ShownPicture | undefined
}

export const scores = [1, 2, 3, 4, 5] as const

/** How many said one score of an island at a meeting. */
export interface Rating {
  readonly meetingId: string
  readonly islandId: string
  readonly score: number
  readonly people: number
}
