import type { Language } from '#foundation/text/language.ts'
import type { Channel } from '../method.ts'

export const kind = 'participation.remark'

/** What one can say about a paragraph. */
export const whats = ['comment', 'question', 'wording'] as const
export type What = (typeof whats)[number]

/** What an official answer can say. */
export const statuses = ['taken', 'partly', 'not', 'answered', 'elsewhere'] as const
export type Status = (typeof statuses)[number]

/** waiting: for the guest's mail; removed: taken back by whoever wrote it. */
export type RemarkState = 'waiting' | 'shown' | 'removed'

export interface Remark {
  readonly id: string
  readonly phaseId: string
  /** Of the document, as it was read. */
  readonly version: number
  readonly paragraphId: string
  readonly what: What
  /** Words of the paragraph it is about; '' for the whole. */
  readonly passage: string
  /** Plain text; with a proposal for other wording, why. */
  readonly body: string
  /** How the paragraph should read; '' unless that is proposed. */
  readonly wording: string
  /** Words of the paragraph in the version that was read. */
  readonly wordsThen: string
  /** null: a guest, came another way, or has left. */
  readonly person: string | null
  /** Name of the person or the guest; '' when there is none. */
  readonly author: string
  /** A guest who gave an address; not those with a code from paper. */
  readonly mailed: boolean
  readonly language: Language
  readonly channel: Channel
  /** In words, of what came another way. */
  readonly source: string
  readonly state: RemarkState
  readonly hidden: boolean
  readonly supports: number
  readonly createdAt: Temporal.Instant
  readonly confirmedAt: Temporal.Instant | null
  readonly dueAt: Temporal.Instant | null
  readonly status: Status | null
  /** The last official answer; Markdown. */
  readonly answer: string | null
  readonly answeredAt: Temporal.Instant | null
}

/** Whether everybody sees it. */
export const isListed = ({ state, hidden }: Pick<Remark, 'state' | 'hidden'>): boolean => state === 'shown' && !hidden

/** What one can propose to change of a paragraph: its words, or its heading where there are no others. */
export const wordsOf = ({ heading, body }: { readonly heading: string; readonly body: string }): string =>
  body || heading
