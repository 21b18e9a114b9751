export const marks = ['5', '4', '3', '2', '1'] as const

/** The report of a meeting. */
export interface Report {
  /** Markdown. */
  readonly body: string
  readonly press: string
  readonly published: boolean
  readonly version: number
}

export interface Mention {
  readonly contact: string
  readonly name: string
  readonly post: string
  readonly actor: string | null
}

export interface Feedback {
  readonly mark: number
  readonly good: string
  readonly better: string
  readonly next: string
}

/** The mean of the marks, to one decimal; null without any. */
export const meanOf = (all: readonly Pick<Feedback, 'mark'>[]): number | null =>
  all.length === 0 ? null : Math.round((all.reduce((sum, { mark }) => sum + mark, 0) / all.length) * 10) / 10
