import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BudgetInput } from './budget.ts'
import { accountOf, completions, equalShares, type SharesRule } from './equal-shares.ts'
import { compare, type Fraction, fraction, plus } from './fraction.ts'
import { mostVotes } from './most-votes.ts'
import { slowShares } from './slow-shares.fixture.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f']
const input: fc.Arbitrary<BudgetInput> = fc
  .record({
    costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(12, 24)), { minLength: 6, maxLength: 6 }),
    lots: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
    ballots: fc.array(fc.subarray(ids), { minLength: 1, maxLength: 9 }),
    budget: fc.integer({ min: 0, max: 150 }),
  })
  .map(({ costs, lots, ballots, budget }) => ({
    projects: ids.map((id, at) => ({ id, cost: costs[at] as number, lot: lots[at] as number })),
    ballots,
    budget,
  }))
const rule: fc.Arbitrary<SharesRule> = fc.record({
  satisfaction: fc.constantFrom('cost', 'cardinality'),
  completion: fc.constantFrom(...completions),
  raise: fc.integer({ min: 1, max: 3 }),
  raises: fc.constant(40),
})
const costOf = ({ projects }: BudgetInput, chosen: readonly string[]) =>
  projects.filter(({ id }) => chosen.includes(id)).reduce((sum, { cost }) => sum + cost, 0)

describe('equal shares', () => {
  test('chooses what the slow counting of the paper’s words chooses, in the same order', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('cost', 'cardinality'), (given, satisfaction) => {
        const { chosen } = equalShares(given, { satisfaction, completion: 'none', raise: 1, raises: 0 })
        expect(chosen).toEqual(slowShares(given, satisfaction))
      }),
      { numRuns: 500 },
    )
  })

  test('never above the budget; accounts add up to the costs exactly; nobody pays more than their share', () => {
    fc.assert(
      fc.property(input, rule, (given, rule) => {
        const result = equalShares(given, rule)
        expect(result.spent).toBe(costOf(given, result.chosen))
        expect(result.spent).toBeLessThanOrEqual(given.budget)
        expect(new Set(result.chosen).size).toBe(result.chosen.length)
        const paid = new Map<string, Fraction>()
        for (const ballot of given.ballots)
          for (const { project, paid: amount, left } of accountOf(ballot, result)) {
            expect(compare(left, fraction(0))).toBeGreaterThanOrEqual(0)
            expect(ballot).toContain(project)
            paid.set(project, plus(paid.get(project) ?? fraction(0), amount))
          }
        for (const { project, effectiveVotes, next } of result.steps) {
          expect(paid.get(project)).toEqual(fraction(costOf(given, [project])))
          if (next && rule.satisfaction === 'cost')
            expect(compare(next.effectiveVotes, effectiveVotes)).toBeLessThanOrEqual(0)
        }
        if (rule.completion.endsWith('votes')) expect(result.passed.some(({ fits }) => fits)).toBe(false)
        if (result.raised?.end === 'used-up') expect(result.passed.some(({ fits }) => fits)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  test('the order of ballots does not matter, neither do the names of projects', () => {
    fc.assert(
      fc.property(input, rule, fc.infiniteStream(fc.nat()), (given, rule, numbers) => {
        const result = equalShares(given, rule)
        const ballots = given.ballots
          .map((ballot) => ({ ballot, number: numbers.next().value as number }))
          .sort((one, other) => one.number - other.number)
          .map(({ ballot }) => [...ballot].reverse())
        expect(equalShares({ ...given, ballots }, rule)).toEqual(result)
        const rename = (id: string) => `${'fbdace'[ids.indexOf(id)]}!`
        const renamed = equalShares(
          {
            budget: given.budget,
            projects: given.projects.map((project) => ({ ...project, id: rename(project.id) })).reverse(),
            ballots: given.ballots.map((ballot) => ballot.map(rename)),
          },
          rule,
        )
        expect(renamed.chosen).toEqual(result.chosen.map(rename))
      }),
    )
  })

  test('a group that agrees gets what its shares buy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), (reds, blues) => {
        // Ten projects of 10 each for every group, money for ten.
        const names = (colour: string) => Array.from({ length: 10 }, (_, at) => `${colour}${at}`)
        const projects = [...names('red'), ...names('blue')].map((id, lot) => ({ id, cost: 10, lot }))
        const ballots = [
          ...Array.from({ length: reds }, () => names('red')),
          ...Array.from({ length: blues }, () => names('blue')),
        ]
        const { chosen } = equalShares(
          { projects, ballots, budget: 100 },
          { satisfaction: 'cost', completion: 'none', raise: 1, raises: 0 },
        )
        const red = chosen.filter((id) => id.startsWith('red')).length
        expect([red, chosen.length - red]).toEqual([
          Math.floor((10 * reds) / (reds + blues)),
          Math.floor((10 * blues) / (reds + blues)),
        ])
      }),
    )
  })
})

describe('most votes within the budget', () => {
  const how = fc.constantFrom('skip', 'stop')

  test('never above the budget; no order of ballots or names matters', () => {
    fc.assert(
      fc.property(input, how, (given, how) => {
        const { chosen, spent } = mostVotes(given, how)
        expect(spent).toBe(costOf(given, chosen))
        expect(spent).toBeLessThanOrEqual(given.budget)
        const other = { ...given, ballots: given.ballots.toReversed(), projects: given.projects.toReversed() }
        expect(mostVotes(other, how).chosen).toEqual(chosen)
      }),
    )
  })

  test('one more vote for a chosen project never loses it', () => {
    fc.assert(
      fc.property(input, how, (given, how) => {
        for (const id of mostVotes(given, how).chosen)
          expect(mostVotes({ ...given, ballots: [...given.ballots, [id]] }, how).chosen).toContain(id)
      }),
    )
  })
})
