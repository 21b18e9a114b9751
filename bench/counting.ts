// Counting rules at the size of a large district: how long they take, and whether what they say about money adds up.
import type { BudgetInput } from '../src/engines/counting/budget.ts'
import { districtBudget, rankings } from '../src/engines/counting/counting.fixture.ts'
import { accountOf, type Completion, equalShares } from '../src/engines/counting/equal-shares.ts'
import { compare, type Fraction, fraction, plus } from '../src/engines/counting/fraction.ts'
import { mostVotes } from '../src/engines/counting/most-votes.ts'
import { countPairs } from '../src/engines/counting/pairs.ts'
import { schulze } from '../src/engines/counting/schulze.ts'

export interface SharesMeasured {
  readonly completion: Completion
  readonly milliseconds: number
  readonly chosen: number
  /** Percent of the budget. */
  readonly spent: number
  readonly raises: number
  /** Steps whose payments, added up voter by voter from the published prices, are not exactly the cost; checked for so many voters. */
  readonly wrongSteps: number
  /** Percent of voters with nothing they approved of. */
  readonly withoutAny: number
}

export function measureShares(voters: number, projects: number, seed: number): SharesMeasured[] {
  const input = districtBudget(voters, projects, seed)
  return (['none', 'add1-votes'] as const).map((completion) => {
    const began = performance.now()
    const result = equalShares(input, { satisfaction: 'cost', completion, raise: 100, raises: 300 })
    const milliseconds = performance.now() - began
    return {
      completion,
      milliseconds,
      chosen: result.chosen.length,
      spent: (100 * result.spent) / input.budget,
      raises: result.raised?.times ?? 0,
      wrongSteps: result.spent > input.budget ? result.steps.length : wrongSteps(input, result),
      withoutAny: withoutAny(input, result.chosen),
    }
  })
}

/** Most votes within the budget, for comparison: percent of voters with nothing they approved of. */
export function measureMostVotes(voters: number, projects: number, seed: number) {
  const input = districtBudget(voters, projects, seed)
  const began = performance.now()
  const { chosen } = mostVotes(input, 'skip')
  return { milliseconds: performance.now() - began, withoutAny: withoutAny(input, chosen) }
}

export function measureSchulze(voters: number, options: number, seed: number): number {
  const names = Array.from({ length: options }, (_, at) => `o${at}`)
  const ballots = rankings(voters, names, seed)
  const began = performance.now()
  schulze(countPairs(names, ballots))
  return performance.now() - began
}

const withoutAny = ({ ballots }: BudgetInput, chosen: readonly string[]) =>
  (100 * ballots.filter((ballot) => !ballot.some((id) => chosen.includes(id))).length) / ballots.length

/** Every voter's account, from nothing but the published steps; the exact sums must be the costs. */
function wrongSteps({ ballots, projects }: BudgetInput, result: ReturnType<typeof equalShares>): number {
  const sums = new Map<string, Map<string, { paid: Fraction; count: number }>>()
  for (const ballot of ballots)
    for (const { project, paid } of accountOf(ballot, result)) {
      const amounts = sums.get(project) ?? new Map()
      sums.set(project, amounts)
      const key = `${paid.numerator}/${paid.denominator}`
      const one = amounts.get(key) ?? { paid, count: 0 }
      one.count += 1
      amounts.set(key, one)
    }
  return result.steps.filter(({ project }) => {
    let sum = fraction(0)
    for (const { paid, count } of sums.get(project)?.values() ?? [])
      sum = plus(sum, fraction(paid.numerator * BigInt(count), paid.denominator))
    return compare(sum, fraction(projects.find(({ id }) => id === project)?.cost as number)) !== 0
  }).length
}
