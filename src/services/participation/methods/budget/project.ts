import type { Field } from '#foundation/ui/field.ts'

export const kind = 'participation.project'

/** Something the money could be spent on. */
export interface Project {
  readonly id: string
  readonly phaseId: string
  /** On ballots, lists and maps: 1, 2, 3 … without gaps. */
  readonly number: number
  readonly title: string
  /** Plain text. */
  readonly body: string
  /** Cents; null: not known yet. */
  readonly cost: number | null
  /** Official key, 8 digits. */
  readonly municipality: string | null
  readonly place: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly field: Field | null
  readonly pictureId: string | null
  readonly ideaId: string | null
  readonly lot: number
  /** By moderation. */
  readonly hidden: boolean
  readonly version: number
}

/** With a cost. */
export type Costed = Project & { readonly cost: number }

export const isCosted = (project: Project): project is Costed => project.cost !== null
