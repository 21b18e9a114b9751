import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { Channel } from '../method.ts'

export const kind = 'participation.idea'

/** What an official answer can say. */
export const statuses = ['taken', 'partly', 'later', 'not', 'there', 'elsewhere'] as const
export type Status = (typeof statuses)[number]

/** waiting: for the guest's mail; merged: leads to another one; removed: taken back by whoever wrote it. */
export type IdeaState = 'waiting' | 'shown' | 'merged' | 'removed'

export interface Idea {
  readonly id: string
  readonly phaseId: string
  /** null: a guest, came another way, or has left. */
  readonly person: string | null
  /** Name of the person or the guest; '' when there is none. */
  readonly author: string
  readonly language: Language
  readonly channel: Channel
  /** In words, of what came another way. */
  readonly source: string
  readonly code: string | null
  readonly title: string
  /** Plain text. */
  readonly body: string
  /** Official key, 8 digits. */
  readonly municipality: string | null
  readonly place: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly field: Field | null
  readonly pictureId: string | null
  readonly joins: boolean
  readonly state: IdeaState
  readonly hidden: boolean
  readonly mergedInto: string | null
  readonly supports: number
  readonly status: Status | null
  readonly winner: boolean
  readonly createdAt: Temporal.Instant
  readonly confirmedAt: Temporal.Instant | null
  readonly dueAt: Temporal.Instant | null
}

/** Whether everybody finds it in the list. */
export const isListed = ({ state, hidden }: Pick<Idea, 'state' | 'hidden'>): boolean => state === 'shown' && !hidden

/** When an answer was promised. @param days of the dialogue */
export const dueAfter = (confirmed: Temporal.Instant, days: number): Temporal.Instant =>
  confirmed.add({ hours: 24 * days })
