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
 * One transaction inside a space for many things, each at its own moment (news have their own days). What the network's
 * pages show is copied once for all of them, not thing by thing.
 */
export function makingMany<Result>(
  { tools, spaces }: Loading,
  where: Where,
  work: (makeAt: (at: Temporal.Instant) => Making) => Promise<Result>,
): Promise<Result> {
  const space = spaces.get(where) as Space
  return tools.inSpace(space.id, async (tx) => {
    const copies = new Map<string, Set<string>>()
    const later: Making['later'] = async (queue, data, options) => {
      if (queue !== 'publication.copy') return tools.send(tx, queue, data, options)
      const { kind, ids } = data as { kind: string; ids: readonly string[] }
      copies.set(kind, new Set([...(copies.get(kind) ?? []), ...ids]))
    }
    const result = await work((now) => ({ tx, space, now, newId: tools.newId, later }))
    for (const [kind, ids] of copies) await tools.send(tx, 'publication.copy', { space: space.id, kind, ids: [...ids] })
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
