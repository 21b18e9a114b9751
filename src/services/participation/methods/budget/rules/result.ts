import type { BudgetCount, BudgetQuestion } from '#engines/counting/count-budget.ts'
import type { RaisingEnd } from '#engines/counting/equal-shares.ts'
import { type Fraction, fraction, written } from '#engines/counting/fraction.ts'
import type { VotesStep } from '#engines/counting/most-votes.ts'
import { readBallot } from './ballot.ts'
import { type Budget, completionOf, type Rule } from './budget.ts'

/** An exact amount of cents, or an exact number: '60000/7'. */
export type Exact = string

/** One purchase of equal shares, with amounts as they are published. Projects by their numbers. */
export interface ShareStep {
  readonly project: number
  readonly price: Exact
  readonly payers: number
  readonly emptied: number
  readonly paidByEmptied: Exact
  readonly penniless: number
  readonly effectiveVotes: Exact
  readonly next: { readonly project: number; readonly effectiveVotes: Exact } | null
  readonly tie: 'lower-cost' | 'more-votes' | 'lot' | null
}

export interface MostStep extends Omit<VotesStep, 'project'> {
  readonly project: number
}

/** What a budget came to, as it is kept with the urn: both rules, of which one decides. Money in cents. */
export interface BudgetResult {
  readonly rule: Rule
  readonly purse: number
  /** Ballots that count. */
  readonly voters: number
  readonly spoilt: number
  /** Project → votes. */
  readonly votes: Readonly<Record<string, number>>
  /** In the order of choice. */
  readonly chosen: readonly number[]
  readonly spent: number
  readonly shares: {
    readonly chosen: readonly number[]
    readonly spent: number
    /** What each voter could dispose of in the end. */
    readonly share: Exact
    readonly raise: number
    readonly raised: { readonly times: number; readonly end: RaisingEnd } | null
    readonly steps: readonly ShareStep[]
    readonly byVotes: readonly number[]
    readonly passed: readonly {
      readonly project: number
      readonly votes: number
      readonly together: Exact
      readonly missing: Exact
      readonly fits: boolean
    }[]
  }
  readonly most: {
    readonly chosen: readonly number[]
    readonly spent: number
    readonly steps: readonly MostStep[]
  }
}

/** A project as counting sees it. */
export interface CountedProject {
  readonly id: string
  readonly number: number
  /** Cents. */
  readonly cost: number
  /** Drawn when it was added. */
  readonly lot: number
}

/** What the engine is asked. Lots become places 0, 1, 2 …; equal ones (which chance does not give) fall back on the number. */
export function questionOf(
  { purse, rule }: Pick<Budget, 'purse' | 'rule'>,
  projects: readonly CountedProject[],
  ballots: readonly { readonly ballot: string; readonly times: number }[],
): BudgetQuestion & { readonly spoilt: number } {
  const drawn = [...projects].sort((one, other) => one.lot - other.lot || one.number - other.number)
  const read = ballots.map(({ ballot, times }) => ({ chosen: readBallot(ballot)?.map(String) ?? null, times }))
  return {
    projects: projects.map((project) => ({
      id: String(project.number),
      cost: project.cost,
      lot: drawn.indexOf(project),
    })),
    ballots: read.flatMap(({ chosen, times }) => (chosen ? [{ chosen, times }] : [])),
    budget: purse,
    completion: completionOf(rule),
    spoilt: read.reduce((sum, { chosen, times }) => (chosen ? sum : sum + times), 0),
  }
}

/** What is kept and published of a count. */
export function resultOf(
  { rule, purse }: Pick<Budget, 'purse' | 'rule'>,
  { projects, spoilt }: Pick<ReturnType<typeof questionOf>, 'projects' | 'spoilt'>,
  { voters, votes, shares, most, raise }: BudgetCount,
): BudgetResult {
  const decides = rule === 'votes' ? most : shares
  return {
    rule,
    purse,
    voters,
    spoilt,
    votes: Object.fromEntries(projects.map(({ id }, at) => [id, votes[at] ?? 0])),
    chosen: decides.chosen.map(Number),
    spent: decides.spent,
    shares: {
      chosen: shares.chosen.map(Number),
      spent: shares.spent,
      share: exact(shares.share),
      raise,
      raised: shares.raised,
      steps: shares.steps.map((step) => ({
        ...step,
        project: Number(step.project),
        price: exact(step.price),
        paidByEmptied: exact(step.paidByEmptied),
        effectiveVotes: exact(step.effectiveVotes),
        next: step.next && {
          project: Number(step.next.project),
          effectiveVotes: exact(step.next.effectiveVotes),
        },
      })),
      byVotes: shares.byVotes.map(Number),
      passed: shares.passed.map((one) => ({
        ...one,
        project: Number(one.project),
        together: exact(one.together),
        missing: exact(one.missing),
      })),
    },
    most: {
      chosen: most.chosen.map(Number),
      spent: most.spent,
      steps: most.steps.map((step) => ({ ...step, project: Number(step.project) })),
    },
  }
}

const exact = ({ numerator, denominator }: Fraction): Exact =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`

/** For showing only: rounded to whole cents, or to so many places. */
export function rounded(number: Exact, places = 0): number {
  const [above = '0', below = '1'] = number.split('/')
  return Number(written(fraction(BigInt(above), BigInt(below)), places))
}
