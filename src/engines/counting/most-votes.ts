import { type BudgetInput, type Project, refuseNonsense, type Tie, tieOrder, votesOf } from './budget.ts'

/** What became of a project. */
export interface VotesStep {
  readonly project: string
  readonly votes: number
  readonly became:
    | 'chosen'
    /** Costs more than was left; `missing` says by how much. */
    | 'too-dear'
    /** Stands after the first that was too dear, and the rule ends there. */
    | 'after-the-end'
    | 'no-votes'
  /** Cents before its turn. */
  readonly left: number
  readonly missing: number
  /** What put it before the next one with as many votes. */
  readonly tie: Tie | null
}

export interface VotesResult {
  /** In the order of choice. */
  readonly chosen: readonly string[]
  readonly spent: number
  readonly steps: readonly VotesStep[]
}

/**
 * Most votes within the budget: the projects in the order of their votes, each chosen when it fits into what is left. Equal votes: the
 * lower cost first, then the lot. @param whenTooDear `skip`: go on to projects that fit; `stop`: end at the first that does not
 */
export function mostVotes(input: BudgetInput, whenTooDear: 'skip' | 'stop'): VotesResult {
  refuseNonsense(input)
  const votes = votesOf(input)
  return fill(
    input.projects.map((project, at) => ({ ...project, votes: votes[at] as number })),
    input.budget,
    whenTooDear,
  )
}

/** The rule itself, on counted votes. */
export function fill(
  projects: readonly (Project & { votes: number })[],
  budget: number,
  whenTooDear: 'skip' | 'stop',
): VotesResult {
  const order = [...projects].sort((one, other) => other.votes - one.votes || tieOrder(one, other))
  let left = budget
  let ended = false
  const steps = order.map((project, at): VotesStep => {
    const next = order[at + 1]
    const tie = next && next.votes === project.votes ? (next.cost > project.cost ? 'lower-cost' : 'lot') : null
    const missing = Math.max(0, project.cost - left)
    const became =
      project.votes === 0 ? 'no-votes' : ended ? 'after-the-end' : missing > 0 ? 'too-dear' : ('chosen' as const)
    const step = { project: project.id, votes: project.votes, became, left, missing, tie } as const
    if (became === 'chosen') left -= project.cost
    if (became === 'too-dear') ended = whenTooDear === 'stop'
    return step
  })
  const chosen = steps.filter(({ became }) => became === 'chosen').map(({ project }) => project)
  return { chosen, spent: budget - left, steps }
}
