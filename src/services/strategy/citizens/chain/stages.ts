import type { Thing } from '#commons/links/edges.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'

/** What follows what, from where something began to what became of it. */
export const stages = [
  'challenge',
  'ideas',
  'vision',
  'solution',
  'measure',
  'decision',
  'report',
  'lesson',
  'later',
] as const
export type Stage = (typeof stages)[number]

/** One thing on the way of a measure or a solution. */
export interface ChainStep {
  readonly stage: Stage
  readonly title: string
  /** In this space, or in the space whose prefix is given; null: it has no page (that this reader may open). */
  readonly address: LocalAddress | null
  readonly place?: { readonly name: string; readonly prefix: string } | null
  /** On the web: the paper of a decision. */
  readonly web?: string | null
  readonly day: Temporal.PlainDate | Temporal.Instant | null
  /** What it is, e.g. 'Idee'. */
  readonly note?: string | null
  /** The thing the way is of. */
  readonly here?: boolean
}

/** What another area adds to the way of a measure or a solution; at most one statement. */
export type ChainSource = (work: Work, of: Thing) => Promise<readonly ChainStep[]>

/**
 * Where a linked thing stands on the way.
 * @param side 'from': the link begins at what the way is of ("came from", "implements"), so the other thing was there before
 */
export function stageOf(kind: string, side: 'from' | 'to'): Stage {
  if (side === 'to') return laterKinds[kind] ?? 'later'
  return earlierKinds[kind] ?? 'ideas'
}

const earlierKinds: Readonly<Record<string, Stage>> = {
  'strategy.document': 'challenge',
  'documents.document': 'challenge',
  'strategy.vision': 'vision',
  'strategy.solution': 'solution',
}

const laterKinds: Readonly<Record<string, Stage>> = { 'strategy.report': 'report' }

/** In the order of the way; within a stage the earlier first, what has no day at the end. */
export function inOrder(steps: readonly ChainStep[]): { stage: Stage; steps: ChainStep[] }[] {
  const of = Map.groupBy(steps, ({ stage }) => stage)
  return stages.flatMap((stage) => {
    const there = of.get(stage)
    return there ? [{ stage, steps: there.toSorted((a, b) => compareDays(a.day, b.day)) }] : []
  })
}

function compareDays(a: ChainStep['day'], b: ChainStep['day']): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0
  const [one, other] = [a, b].map((day) => day.toString().slice(0, 10)) as [string, string]
  return one < other ? -1 : one > other ? 1 : 0
}
