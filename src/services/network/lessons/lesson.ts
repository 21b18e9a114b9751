import type { Field } from '#foundation/ui/field.ts'
import type { Audience } from '../audience.ts'

export const lessonKind = 'network.lesson'

/** Something that went wrong, or something that carried. */
export const kinds = ['stumble', 'booster'] as const
export type Kind = (typeof kinds)[number]

/** How far the undertaking was, as the scaling roadmap of the smart cities tells it apart: P1 to P5. */
export const phases = ['idea', 'prototype', 'pilot', 'permanent', 'transfer'] as const
export type Phase = (typeof phases)[number]

/** What it was about: the work streams of the same roadmap, with law and people beside them. */
export const workstreams = ['organisational', 'people', 'technical', 'financial', 'economic', 'legal'] as const
export type Workstream = (typeof workstreams)[number]

/** The texts of a lesson, in the order in which they are read. */
export const parts = ['context', 'happened', 'helped', 'differently'] as const
export type Part = (typeof parts)[number]

interface Told {
  readonly id: string
  readonly slug: string
  readonly kind: Kind
  readonly title: string
  readonly phase: Phase
  readonly workstream: Workstream
  readonly field: Field | null
  readonly audience: Audience
  readonly actor: { readonly id: string; readonly slug: string; readonly name: string } | null
  /** Who wrote it, when it belongs to no body; '' when nobody did or the account is gone. */
  readonly writer: string
  /** How many said "bei uns auch". */
  readonly sameHere: number
  readonly comments: number
  readonly createdAt: Temporal.Instant
}

/** One in a list. */
export interface Listed extends Told {
  /** The beginning of what helped, or of what else there is: Markdown. */
  readonly gist: string
  /** The gist is what helped. */
  readonly helps: boolean
}

/** What somebody learned, whole. */
export interface Lesson extends Told, Readonly<Record<Part, string>> {
  readonly cost: string
  readonly time: string
  readonly contact: string
  readonly source: string | null
  readonly hidden: boolean
  readonly author: string | null
  readonly version: number
  readonly updatedAt: Temporal.Instant
}
