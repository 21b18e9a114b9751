/** A guiding vision. */
export interface Vision {
  readonly id: string
  readonly slug: string
  readonly position: number
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly source: string | null
  readonly version: number
}

export const solutionStates = ['candidate', 'chosen', 'dropped'] as const
export type SolutionState = (typeof solutionStates)[number]

/** What measures are bundled to. */
export interface Solution extends Vision {
  readonly state: SolutionState
  readonly published: boolean
  readonly hidden: boolean
  readonly field: 'community' | 'education' | 'health' | 'mobility' | 'steering' | null
  readonly visionId: string | null
  readonly vision: { readonly slug: string; readonly title: string } | null
}

export const fates = ['kept', 'dropped', 'lost'] as const
export type Fate = (typeof fates)[number]

export interface Candidate {
  readonly id: string
  readonly solutionId: string | null
  /** Where its page is; null: it has none, or none that everybody may see. */
  readonly slug: string | null
  readonly title: string
  readonly fate: Fate
  readonly reason: string
}

/** Many become few. */
export interface Narrowing {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly what: 'ideas' | 'solutions'
  readonly criteria: string
  readonly before: number | null
  readonly after: number | null
  readonly about: boolean
  readonly body: string
  readonly decidedOn: Temporal.PlainDate | null
  readonly decision: string
  readonly paperAddress: string | null
  readonly source: string | null
  readonly state: 'draft' | 'closed'
  readonly correction: string
  readonly version: number
  readonly candidates: readonly Candidate[]
}

export interface Review {
  readonly id: string
  readonly excites: string
  readonly success: string
  readonly stumbling: string
  readonly needed: string
  readonly updatedAt: Temporal.Instant
}
