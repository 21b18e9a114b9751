import type { JobTools } from '#commons/manifest.ts'
import type { Tx } from '#foundation/database/connection.ts'
import type { LaterOptions } from '#foundation/http/route.ts'
import type { Space } from '#foundation/http/visit.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { FieldId, Where } from '../types.ts'

/** What the loader carries from part to part. */
export interface Loading {
  readonly tools: JobTools
  /** The moment of loading: days of the demo count from here. */
  readonly now: Temporal.Instant
  readonly spaces: ReadonlyMap<Where, Space>
  /** Mail → person. */
  readonly people: ReadonlyMap<string, string>
  /** Key → organisation. */
  readonly organisations: ReadonlyMap<string, string>
}

/** What commands need, made for one space and one moment: the demo is written with the same functions as people write. */
export interface Making {
  readonly tx: Tx
  readonly space: Space
  readonly now: Temporal.Instant
  readonly newId: () => string
  readonly later: (queue: string, data: object, options?: LaterOptions) => Promise<void>
}

/** A transaction inside a space, at a moment (news have their own days). */
export function making<Result>(
  loading: Loading,
  where: Where,
  at: Temporal.Instant,
  work: (making: Making) => Promise<Result>,
): Promise<Result> {
  const space = loading.spaces.get(where) as Space
  const { tools } = loading
  return tools.inSpace(space.id, (tx) =>
    work({
      tx,
      space,
      now: at,
      newId: tools.newId,
      later: (queue, data, options) => tools.send(tx, queue, data, options),
    }),
  )
}

const fieldIds: Record<FieldId, Field> = {
  'education-work': 'education',
  'community-volunteering': 'community',
  'health-care': 'health',
  mobility: 'mobility',
}

/** The demo's names of the fields → those of the house. */
export const fieldOf = (id: FieldId | null): Field | null => (id ? fieldIds[id] : null)
