import type { JobTools } from '#commons/manifest.ts'
import { publish } from '#commons/publication/publish.ts'
import type { Source } from '#commons/publication/source.ts'
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
  /** Slug of a news article or an event → its picture. */
  readonly pictures: ReadonlyMap<string, string>
}

/** What commands need, made for one space and one moment: the demo is written with the same functions as people write. */
export interface Making {
  readonly tx: Tx
  readonly space: Space
  readonly now: Temporal.Instant
  readonly newId: () => string
  readonly later: (queue: string, data: object, options?: LaterOptions) => Promise<void>
  readonly noteChanged: (source: Source, ids: readonly string[]) => void
}

/** A transaction inside a space, at one moment. */
export function making<Result>(
  loading: Loading,
  where: Where,
  at: Temporal.Instant,
  work: (making: Making) => Promise<Result>,
): Promise<Result> {
  return makingMany(loading, where, (makeAt) => work(makeAt(at)))
}

/**
 * One transaction inside a space for many things, each at its own moment (news have their own days). They are published
 * together at the end, not thing by thing.
 */
export function makingMany<Result>(
  { tools, spaces, now: today }: Loading,
  where: Where,
  work: (makeAt: (at: Temporal.Instant) => Making) => Promise<Result>,
): Promise<Result> {
  const space = spaces.get(where) as Space
  return tools.inSpace(space.id, async (tx) => {
    const changed = new Map<Source, Set<string>>()
    const making = (now: Temporal.Instant) => ({
      tx,
      space,
      now,
      newId: tools.newId,
      later: (queue: string, data: object, options?: LaterOptions) => tools.send(tx, queue, data, options),
    })
    const noteChanged: Making['noteChanged'] = (source, ids) => {
      changed.set(source, new Set([...(changed.get(source) ?? []), ...ids]))
    }
    const result = await work((at) => ({ ...making(at), noteChanged }))
    for (const [source, ids] of changed) await publish(making(today), source, [...ids])
    return result
  })
}

const fieldIds: Record<FieldId, Field> = {
  'education-work': 'education',
  'community-volunteering': 'community',
  'health-care': 'health',
  mobility: 'mobility',
}

/** The demo's names of the fields → those of the house. */
export const fieldOf = (id: FieldId | null): Field | null => (id ? fieldIds[id] : null)
