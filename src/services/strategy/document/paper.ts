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

/** Most chapters of one strategy. */
export const mostChapters = 60

/** A strategy as a paper, without its chapters. */
export interface Paper {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly lead: string
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly state: 'draft' | 'public'
  /** The document of the commons with its versions; null until one was laid out. */
  readonly textId: string | null
  readonly version: number
  readonly updatedAt: Temporal.Instant
  /** The lead is in the language that was asked for. */
  readonly translated: boolean
}

export interface Chapter {
  readonly id: string
  readonly position: number
  readonly kind: ChapterKind
  readonly title: string
  /** Markdown. */
  readonly body: string
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
