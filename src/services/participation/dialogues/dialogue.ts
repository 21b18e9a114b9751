import type { Field } from '#foundation/ui/field.ts'
import type { Phase } from '../phases/phase.ts'

export const kind = 'participation.dialogue'

export type DialogueState = 'draft' | 'published' | 'withdrawn'

/** One question a place asks its people, with everything that has to be said before they answer. */
export interface Dialogue {
  readonly id: string
  readonly slug: string
  readonly authorId: string
  readonly state: DialogueState
  readonly hidden: boolean
  readonly title: string
  readonly lead: string
  /** Markdown. */
  readonly body: string
  /** What people can bring about. */
  readonly decides: string
  /** What is settled, and why. */
  readonly limits: string
  /** The body that decides, e.g. 'Kreistag'. */
  readonly decidedBy: string
  /** In words. */
  readonly decidedWhen: string
  /** What became of it; Markdown. */
  readonly outcome: string
  /** A contribution is answered within so many days. */
  readonly answerDays: number
  readonly field: Field | null
  readonly pictureId: string | null
  readonly template: string | null
  readonly version: number
  readonly updatedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
  /** In their order. */
  readonly phases: readonly Phase[]
  /** The text is in the language that was asked for. */
  readonly translated: boolean
}

/** Whether everybody may see it. */
export const isPublic = ({ state, hidden }: Pick<Dialogue, 'state' | 'hidden'>): boolean =>
  state === 'published' && !hidden
