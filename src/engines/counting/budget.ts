// Participatory budgets: what both counting rules share. Money is whole cents.

export interface Project {
  readonly id: string
  /** Cents, at least 1. */
  readonly cost: number
  /** Place in the drawing of lots, 0 stands first; drawn and published before counting. Decides only what cost and votes leave open. */
  readonly lot: number
}

export interface BudgetInput {
  readonly projects: readonly Project[]
  /** The projects each voter approves of. An empty ballot is a voter without a wish. */
  readonly ballots: readonly (readonly string[])[]
  /** Cents. */
  readonly budget: number
}

/** What decided between projects that were equal: the lower cost, more votes, the lot. */
export type Tie = 'lower-cost' | 'more-votes' | 'lot'

/** The order of a tie, as recommended on equalshares.net: lower cost, then more votes, then the lot. */
export function tieOrder(one: Project & { votes: number }, other: Project & { votes: number }): number {
  return one.cost - other.cost || other.votes - one.votes || one.lot - other.lot
}

/** @throws {RangeError} for input that makes no sense: ids or lots twice, unknown projects, amounts that are no whole cents */
export function refuseNonsense({ projects, ballots, budget }: BudgetInput): void {
  const known = new Set(projects.map(({ id }) => id))
  if (known.size !== projects.length) throw new RangeError('A project stands twice.')
  if (new Set(projects.map(({ lot }) => lot)).size !== projects.length) throw new RangeError('Two have the same lot.')
  if (projects.some(({ cost }) => !Number.isSafeInteger(cost) || cost < 1)) throw new RangeError('A cost is no amount.')
  if (!Number.isSafeInteger(budget) || budget < 0) throw new RangeError('The budget is no amount.')
  for (const ballot of ballots) {
    if (ballot.some((id) => !known.has(id))) throw new RangeError('A ballot names an unknown project.')
    if (new Set(ballot).size !== ballot.length) throw new RangeError('A ballot names a project twice.')
  }
}

/** @returns votes in the order of the projects */
export function votesOf({ projects, ballots }: BudgetInput): number[] {
  const at = new Map(projects.map(({ id }, number) => [id, number]))
  const votes = projects.map(() => 0)
  for (const ballot of ballots)
    for (const id of ballot) {
      const number = at.get(id) as number
      votes[number] = (votes[number] as number) + 1
    }
  return votes
}
