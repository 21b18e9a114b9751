import { type Project, tieOrder } from './budget.ts'
import { newPurses, type Price, type Purses, pay, priceOf } from './purses.ts'

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

/** What is known of a project at a moment: effective votes (cost) or their part for one cent (cardinality), as above / below. */
export interface Scored {
  readonly candidate: Candidate
  readonly above: bigint
  readonly below: bigint
  readonly price: Price | null
}

/** One that its supporters can pay. */
export type Priced = Scored & { readonly price: Price }

/** A project that was bought, and what else could have been; as whole numbers, for speed; `stepsOf` makes fractions of them. */
export interface Purchase {
  readonly best: Priced
  readonly second: Priced | null
  /** Prices are in cents / unit. */
  readonly unit: bigint
}

export interface Run {
  readonly purchases: readonly Purchase[]
  readonly chosen: readonly Candidate[]
  readonly passed: readonly Candidate[]
  readonly spent: number
  /** What everybody has at the end, in cents / unit. */
  readonly purses: Purses
  readonly unit: bigint
}

/** The greatest score first. It only falls during a run, so an old one is an upper limit for the new one. */
export const byScore = (one: Scored, other: Scored): number => {
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
  const measure = (candidate: Candidate): Priced | null => {
    const price = priceOf(purses, candidate.supporters, BigInt(candidate.cost) * scale)
    if (!price) return null
    return { candidate, above: weight(candidate) * purses.denominator * BigInt(price.payers), below: price.rest, price }
  }
  let open: Scored[] = candidates
    .filter(({ votes, cost }) => votes > 0 && cost <= budget)
    .map((candidate) => ({
      candidate,
      above: weight(candidate) * BigInt(candidate.votes),
      below: BigInt(candidate.cost) * scale,
      price: null,
    }))
  const purchases: Purchase[] = []
  for (;;) {
    const { known, rest } = lookAt(open.sort(byScore), measure)
    const [best, second] = known
    if (!best) break
    purchases.push({ best, second: second ?? null, unit: purses.denominator * scale })
    pay(purses, best.candidate.supporters, best.price)
    open = [...known.slice(1), ...rest]
  }
  const chosen = purchases.map(({ best }) => best.candidate)
  return {
    purchases,
    chosen,
    passed: candidates.filter((candidate) => !chosen.includes(candidate)),
    spent: chosen.reduce((sum, { cost }) => sum + cost, 0),
    purses,
    unit: purses.denominator * scale,
  }
}

/** Measures those that may be among the best two; whoever cannot be paid any more drops out for good. */
function lookAt(open: readonly Scored[], measure: (candidate: Candidate) => Priced | null) {
  const known: Priced[] = []
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
