import type { BudgetInput } from './budget.ts'
import { compare, type Fraction, fraction, least, minus, plus } from './fraction.ts'

/**
 * Equal shares as the paper words it, voter by voter in fractions, without anything that makes it fast: a second opinion for tests.
 * The price is the smallest ρ with Σ min(left, ρ × satisfaction) = cost; it lies between two of the supporters' amounts, so all are tried.
 */
export function slowShares({ projects, ballots, budget }: BudgetInput, satisfaction: 'cost' | 'cardinality'): string[] {
  const left = ballots.map(() => fraction(budget, ballots.length))
  const chosen: string[] = []
  for (;;) {
    const payable = projects
      .filter(({ id }) => !chosen.includes(id))
      .flatMap((project) => {
        const supporters = ballots.flatMap((ballot, voter) => (ballot.includes(project.id) ? [voter] : []))
        const price = priceFor(
          supporters.map((voter) => left[voter] as Fraction),
          project.cost,
        )
        if (!price) return []
        const each = satisfaction === 'cost' ? price.denominator * BigInt(project.cost) : price.denominator
        return [{ project, supporters, price, perSatisfaction: fraction(price.numerator, each) }]
      })
    payable.sort(
      (one, other) =>
        compare(one.perSatisfaction, other.perSatisfaction) ||
        one.project.cost - other.project.cost ||
        other.supporters.length - one.supporters.length ||
        one.project.lot - other.project.lot,
    )
    const best = payable[0]
    if (!best) return chosen
    chosen.push(best.project.id)
    for (const voter of best.supporters)
      left[voter] = minus(left[voter] as Fraction, least(left[voter] as Fraction, best.price))
  }
}

function priceFor(amounts: readonly Fraction[], cost: number): Fraction | null {
  // If exactly these pay the price, the poorer ones all they have, then the price is what remains, divided by them.
  for (let payers = 1; payers <= amounts.length; payers++) {
    const sorted = [...amounts].sort(compare)
    const poorer = sorted.slice(0, sorted.length - payers).reduce(plus, fraction(0))
    const rest = minus(fraction(cost), poorer)
    const price = fraction(rest.numerator, rest.denominator * BigInt(payers))
    const paid = sorted.map((amount) => least(amount, price)).reduce(plus, fraction(0))
    if (price.numerator > 0n && compare(paid, fraction(cost)) === 0) return price
  }
  return null
}
