import type { Licence } from '#commons/pictures/queries.ts'
import type { meetingAudiences } from '../meetings/meeting.ts'

export const materialKind = 'network.material'

/** Largest file, in bytes. */
export const mostBytes = 12_000_000

/** Slides or a file that belongs to a meeting, one of its items or sessions. */
export interface Material {
  readonly id: string
  readonly title: string
  /** Whose it is, as written on it. */
  readonly holder: string
  readonly licence: Licence
  readonly audience: (typeof meetingAudiences)[number]
  readonly fileKey: string | null
  readonly bytes: number | null
  readonly webAddress: string | null
  /** What it belongs to; neither: the whole meeting. */
  readonly item: { readonly id: string; readonly title: string } | null
  readonly session: { readonly id: string; readonly title: string } | null
  /** The reader has added it. */
  readonly mine: boolean
}
