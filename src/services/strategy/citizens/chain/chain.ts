import type { Work } from '#foundation/http/route.ts'
import type { solutionKind } from '../../funnel/queries.ts'
import { kind as measureKind } from '../../measures/measure.ts'
import { factsOfMeasure, factsOfSolution } from './facts.ts'
import { linkedSteps } from './linked.ts'
import { chainSources } from './sources.ts'
import { type ChainStep, inOrder, type Stage, stages } from './stages.ts'

/** The way of a measure or a solution: from where it began to what became of it. */
export interface Chain {
  readonly parts: readonly { readonly stage: Stage; readonly steps: readonly ChainStep[] }[]
  /** Stages nothing is known of, as far as one would expect something. */
  readonly without: readonly Stage[]
}

/**
 * The way of a thing, from its own tables, the links between things and what other areas add. Whether the reader may see the thing itself
 * the caller has asked. One statement for facts, one for links, one per kind of unpublished things, one per area.
 */
export async function chainOf(work: Work, kind: typeof measureKind | typeof solutionKind, id: string): Promise<Chain> {
  const facts = await (kind === measureKind ? factsOfMeasure : factsOfSolution)(
    work.tx,
    work.space.id,
    id,
    work.language,
  )
  const steps = [...facts.steps, ...(await linkedSteps(work, { kind, id }, facts.alsoOf))]
  for (const source of chainSources) steps.push(...(await source(work, { kind, id })))
  const parts = inOrder(steps)
  const expected = stages.filter(
    (stage) =>
      stage !== 'later' &&
      stage !== 'challenge' &&
      (kind === measureKind || stages.indexOf(stage) < stages.indexOf('decision')),
  )
  return { parts, without: expected.filter((stage) => !parts.some((part) => part.stage === stage)) }
}
