import type { Tie } from './budget.ts'
import { compare, type Fraction, fraction, minus } from './fraction.ts'
import { sumOf } from './purses.ts'
import { byScore, type Candidate, type Priced, type Purchase, type Run } from './shares-run.ts'

/** Why a project was chosen, and who paid. Amounts are cents. */
export interface Step {
  readonly project: string
  /** The most that one supporter paid. */
  readonly price: Fraction
  /** Supporters who paid the price. */
  readonly payers: number
  /** Supporters who had less and gave all of it. */
  readonly emptied: number
  /** What those gave together. */
  readonly paidByEmptied: Fraction
  /** Supporters who had nothing left. */
  readonly penniless: number
  /** Cost divided by price: votes, where those who cannot pay the whole price count for the part they pay. */
  readonly effectiveVotes: Fraction
  /** The best of the others, if one could be paid. */
  readonly next: { readonly project: string; readonly effectiveVotes: Fraction } | null
  /** What put it before an equal one. */
  readonly tie: Tie | null
}

/** A project that was not chosen, and why not. */
export interface Passed {
  readonly project: string
  readonly votes: number
  /** What its supporters had left together. */
  readonly together: Fraction
  /** How much of its cost that leaves open. */
  readonly missing: Fraction
  /** It got votes and costs no more than what is left of the budget. */
  readonly fits: boolean
}

/** The purchases of a run in words that can be published. */
export const stepsOf = ({ purchases }: Run): Step[] => purchases.map(stepOf)

function stepOf({ best, second, unit }: Purchase): Step {
  const { candidate, price } = best
  const votesFor = ({ candidate: { cost }, price }: Priced) =>
    fraction(BigInt(cost) * unit * BigInt(price.payers), price.rest)
  return {
    project: candidate.id,
    price: fraction(price.rest, BigInt(price.payers) * unit),
    payers: price.payers,
    emptied: price.emptied,
    paidByEmptied: fraction(BigInt(candidate.cost) * unit - price.rest, unit),
    penniless: candidate.votes - price.payers - price.emptied,
    effectiveVotes: votesFor(best),
    next: second && { project: second.candidate.id, effectiveVotes: votesFor(second) },
    tie: second && byScore(best, second) === 0 ? tieBetween(candidate, second.candidate) : null,
  }
}

const tieBetween = (one: Candidate, other: Candidate): Tie =>
  one.cost !== other.cost ? 'lower-cost' : one.votes !== other.votes ? 'more-votes' : 'lot'

/** @param left cents of the budget that are not spent */
export function passedOf({ purses, unit }: Run, candidates: readonly Candidate[], left: number): Passed[] {
  return candidates.map(({ id, votes, cost, supporters }) => {
    const together = fraction(sumOf(purses, supporters), unit)
    const missing = compare(together, fraction(cost)) < 0 ? minus(fraction(cost), together) : fraction(0)
    return { project: id, votes, together, missing, fits: votes > 0 && cost <= left }
  })
}
