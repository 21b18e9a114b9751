import { type Project, type Tie, tieOrder } from './budget.ts'
import { type Fraction, fraction } from './fraction.ts'
import { newPurses, type Price, type Purses, pay, priceOf, sumOf } from './purses.ts'

/** A project with those who approve of it. */
export interface Candidate extends Project {
  readonly votes: number
  readonly supporters: Int32Array
}

/** What a voter's satisfaction with a project is: its cost, or one for each project. */
export type Satisfaction = 'cost' | 'cardinality'

export interface Election {
  readonly candidates: readonly Candidate[]
  readonly voters: number
  /** Cents. */
  readonly budget: number
  readonly satisfaction: Satisfaction
}

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

export interface Run {
  readonly steps: readonly Step[]
  readonly chosen: readonly Candidate[]
  readonly spent: number
  /** What supporters of each project that was not chosen still had, in the order of the candidates. */
  readonly left: readonly { readonly candidate: Candidate; readonly together: Fraction }[]
}

/** Score as above / below; the greatest is chosen. It only falls during a run, so an old one is an upper limit for the new one. */
interface Scored {
  readonly candidate: Candidate
  readonly above: bigint
  readonly below: bigint
  readonly price: Price | null
}

const byScore = (one: Scored, other: Scored): number => {
  const difference = other.above * one.below - one.above * other.below
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/**
 * The method of equal shares with a fixed share for each voter: budget / voters + addition. Exact, by whole numbers.
 * Again and again the project is chosen whose supporters pay least for their satisfaction, the cost being split as equally as possible;
 * until no project can be paid by what its supporters have left.
 * Source: D. Peters, G. Pierczyński, P. Skowron, Proportional Participatory Budgeting with Additive Utilities, NeurIPS 2021.
 * @param addition cents for each voter beyond the equal share
 */
export function run({ candidates, voters, budget, satisfaction }: Election, addition: number): Run {
  // In units of cent / voters the share is a whole number.
  const scale = BigInt(voters)
  const purses = newPurses(voters, BigInt(budget) + BigInt(addition) * scale)
  const weight = ({ cost }: Candidate) => (satisfaction === 'cost' ? BigInt(cost) : 1n)
  const measure = (candidate: Candidate): Scored | null => {
    const price = priceOf(purses, candidate.supporters, BigInt(candidate.cost) * scale)
    const above = price && weight(candidate) * purses.denominator * BigInt(price.payers)
    return above === null ? null : { candidate, above, below: price?.rest as bigint, price }
  }
  let open: Scored[] = candidates
    .filter(({ votes, cost }) => votes > 0 && cost <= budget)
    .map((candidate) => ({
      candidate,
      above: weight(candidate) * BigInt(candidate.votes),
      below: BigInt(candidate.cost) * scale,
      price: null,
    }))
  const steps: Step[] = []
  const chosen: Candidate[] = []
  for (;;) {
    const { known, rest } = lookAt(open.sort(byScore), measure)
    const [best, second] = known
    if (!best?.price) break
    steps.push(stepOf(best as Scored & { price: Price }, second ?? null, purses, scale))
    pay(purses, best.candidate.supporters, best.price)
    chosen.push(best.candidate)
    open = [...known.slice(1), ...rest]
  }
  return {
    steps,
    chosen,
    spent: chosen.reduce((sum, { cost }) => sum + cost, 0),
    left: candidates
      .filter((candidate) => !chosen.includes(candidate))
      .map((candidate) => ({
        candidate,
        together: fraction(sumOf(purses, candidate.supporters), purses.denominator * scale),
      })),
  }
}

/** Measures those that may be among the best two; whoever cannot be paid any more drops out for good. */
function lookAt(open: readonly Scored[], measure: (candidate: Candidate) => Scored | null) {
  const known: Scored[] = []
  let at = 0
  for (; at < open.length; at++) {
    const limit = open[at] as Scored
    if (known[1] && byScore(known[1], limit) < 0) break
    const scored = measure(limit.candidate)
    if (!scored) continue
    known.push(scored)
    known.sort((one, other) => byScore(one, other) || tieOrder(one.candidate, other.candidate))
  }
  return { known, rest: open.slice(at) }
}

function stepOf(best: Scored & { price: Price }, second: Scored | null, purses: Purses, scale: bigint): Step {
  const { candidate, price } = best
  const unit = purses.denominator * scale
  const votesOf = ({ candidate: { cost }, price }: Scored & { price: Price }) =>
    fraction(BigInt(cost) * unit * BigInt(price.payers), price.rest)
  const equal = second && byScore(best, second) === 0 ? second.candidate : null
  return {
    project: candidate.id,
    price: fraction(price.rest, BigInt(price.payers) * unit),
    payers: price.payers,
    emptied: price.emptied,
    paidByEmptied: fraction(BigInt(candidate.cost) * unit - price.rest, unit),
    penniless: candidate.votes - price.payers - price.emptied,
    effectiveVotes: votesOf(best),
    next: second?.price
      ? { project: second.candidate.id, effectiveVotes: votesOf(second as Scored & { price: Price }) }
      : null,
    tie: !equal
      ? null
      : equal.cost !== candidate.cost
        ? 'lower-cost'
        : equal.votes !== candidate.votes
          ? 'more-votes'
          : 'lot',
  }
}
