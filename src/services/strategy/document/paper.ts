export const kind = 'strategy.document'

/** The sorts of chapters, in the order a strategy usually has. */
export const chapterKinds = [
  'starting-point',
  'strengths',
  'challenges',
  'visions',
  'principles',
  'fields',
  'solutions',
  'priorities',
  'governance',
  'monitoring',
  'transfer',
  'text',
] as const
export type ChapterKind = (typeof chapterKinds)[number]

export const chapterStates = ['open', 'in-work', 'closed'] as const
export type ChapterState = (typeof chapterStates)[number]

/** Most chapters of a strategy. */
export const mostChapters = 60

/** How a version was adopted. */
export interface Adoption {
  readonly number: number
  readonly body: string
  readonly on: Temporal.PlainDate
  /** Number of the paper; '' when there is none. */
  readonly paper: string
  readonly paperAddress: string | null
}

/** The strategy of a district as a document, without its chapters. There is one; its versions follow each other. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly lead: string
  /** Summary in Leichte Sprache, Markdown; '' when there is none. */
  readonly leicht: string
  readonly fromYear: number | null
  readonly toYear: number | null
  /** Whether everybody may read what is being written. */
  readonly state: 'draft' | 'public'
  /** The document of the commons with its versions; null before the first. */
  readonly textId: string | null
  readonly version: number
  readonly updatedAt: Temporal.Instant
  /** The newest version that was adopted. */
  readonly adopted: Adoption | null
}

export interface Chapter {
  readonly id: string
  readonly kind: ChapterKind
  readonly state: ChapterState
  readonly title: string
  /** Markdown. */
  readonly body: string
  /** One in each line. */
  readonly strengths: string
  readonly weaknesses: string
  readonly version: number
  readonly updatedAt: Temporal.Instant
  /** Name of whoever changed it last; null: nobody any more. */
  readonly updatedBy: string | null
}

/** '2023–2027'; '' when nothing is known. */
export function yearsOf({ fromYear, toYear }: Pick<Paper, 'fromYear' | 'toYear'>): string {
  if (fromYear !== null && toYear !== null) return fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`
  return fromYear === null ? (toYear === null ? '' : `–${toYear}`) : `${fromYear}–`
}
