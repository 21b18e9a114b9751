import { type BudgetInput, refuseNonsense } from './budget.ts'
import { type Fraction, fraction, least, minus } from './fraction.ts'
import { fill } from './most-votes.ts'
import { type Candidate, type Election, type Run, run, type Satisfaction } from './shares-run.ts'
import { type Passed, passedOf, type Step, stepsOf } from './shares-steps.ts'

/**
 * What happens with money that equal shares leave over.
 * `none` it stays; `votes` the rest goes by most votes, skipping what is too dear; `add1` all shares are raised step by step until the result
 * uses up the budget, the last result within it counts (recommended on equalshares.net); `add1-votes` first that, then the rest by votes.
 */
export const completions = ['none', 'votes', 'add1', 'add1-votes'] as const
export type Completion = (typeof completions)[number]

export interface SharesRule {
  readonly satisfaction: Satisfaction
  readonly completion: Completion
  /** Cents by which `add1` raises each voter's share; 100, one euro, is usual. */
  readonly raise: number
  /** So often at most; counted, not measured in time, so that every machine finds the same. */
  readonly raises: number
}

/** Why raising shares ended. */
export type RaisingEnd =
  /** Nothing that got votes fits into the rest any more. */
  | 'used-up'
  /** The next raise would have spent more than there is. */
  | 'next-too-much'
  | 'limit'

export interface SharesResult {
  /** In the order of choice, those by votes last. */
  readonly chosen: readonly string[]
  readonly spent: number
  /** Cents each voter could dispose of: budget / voters + what was added. */
  readonly share: Fraction
  readonly raised: { readonly times: number; readonly end: RaisingEnd } | null
  readonly steps: readonly Step[]
  /** Chosen from the rest by votes. */
  readonly byVotes: readonly string[]
  readonly passed: readonly Passed[]
}

/**
 * The method of equal shares: the budget is split equally among all who voted, and each may only spend their share on what they approve of.
 * Steps say what each project cost whom; with `accountOf` every voter can follow their own money. The order of ballots and the names of
 * projects do not matter. Never spends more than the budget. Sources: see `run`; completion and ties: equalshares.net.
 * @throws {RangeError} for input that makes no sense
 */
export function equalShares(input: BudgetInput, rule: SharesRule): SharesResult {
  refuseNonsense(input)
  if (!Number.isSafeInteger(rule.raise) || rule.raise < 1 || rule.raises < 0) throw new RangeError('No raise at all.')
  const election = electionOf(input, rule.satisfaction)
  const raises = rule.completion.startsWith('add1')
  const { kept, times, end } = raises ? raise(election, rule) : { kept: run(election, 0), times: 0, end: null }
  const restByVotes = rule.completion.endsWith('votes')
    ? fill(kept.passed, input.budget - kept.spent, 'skip')
    : { chosen: [] as readonly string[], spent: 0 }
  const spent = kept.spent + restByVotes.spent
  return {
    chosen: [...kept.chosen.map(({ id }) => id), ...restByVotes.chosen],
    spent,
    share: fraction(BigInt(input.budget) + BigInt(times * rule.raise) * BigInt(election.voters), election.voters),
    raised: end && { times, end },
    steps: stepsOf(kept),
    byVotes: restByVotes.chosen,
    passed: passedOf(
      kept,
      kept.passed.filter(({ id }) => !restByVotes.chosen.includes(id)),
      input.budget - spent,
    ),
  }
}

/**
 * What one voter paid: the price of each approved project, or what was left. Recomputed from the published steps alone.
 * @returns amounts in cents, in the order of the steps
 */
export function accountOf(
  ballot: readonly string[],
  { share, steps }: Pick<SharesResult, 'share' | 'steps'>,
): { readonly project: string; readonly paid: Fraction; readonly left: Fraction }[] {
  let left = share
  return steps
    .filter(({ project }) => ballot.includes(project))
    .map(({ project, price }) => {
      const paid = least(left, price)
      left = minus(left, paid)
      return { project, paid, left }
    })
}

function raise(election: Election, rule: SharesRule): { kept: Run; times: number; end: RaisingEnd } {
  const isUsedUp = ({ passed, spent }: Run) =>
    passed.every(({ votes, cost }) => votes === 0 || cost > election.budget - spent)
  let kept = run(election, 0)
  for (let times = 0; ; times++) {
    if (isUsedUp(kept)) return { kept, times, end: 'used-up' }
    if (times === rule.raises) return { kept, times, end: 'limit' }
    const next = run(election, (times + 1) * rule.raise)
    if (next.spent > election.budget) return { kept, times, end: 'next-too-much' }
    kept = next
  }
}

function electionOf({ projects, ballots, budget }: BudgetInput, satisfaction: Satisfaction): Election {
  const supporters = new Map<string, number[]>(projects.map(({ id }) => [id, []]))
  ballots.forEach((ballot, voter) => {
    for (const id of ballot) supporters.get(id)?.push(voter)
  })
  const candidates = projects.map((project): Candidate => {
    const voters = Int32Array.from(supporters.get(project.id) as number[])
    return { ...project, votes: voters.length, supporters: voters }
  })
  // Nobody voted: nobody has a share, and nothing divides by zero.
  return { candidates, voters: Math.max(1, ballots.length), budget, satisfaction }
}
