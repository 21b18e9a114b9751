import { describe, expect, test } from 'vitest'
import type { BudgetInput, Project } from './budget.ts'
import { accountOf, equalShares, type SharesRule } from './equal-shares.ts'
import { compare, fraction, written } from './fraction.ts'
import { mostVotes } from './most-votes.ts'

const rule: SharesRule = { satisfaction: 'cost', completion: 'none', raise: 1, raises: 1000 }
const projects = (costs: Record<string, number>): Project[] =>
  Object.entries(costs).map(([id, cost], lot) => ({ id, cost, lot }))
const times = <T>(count: number, ballot: T): T[] => Array.from({ length: count }, () => ballot)
const shown = (numbers: { numerator: bigint; denominator: bigint }[]) => numbers.map((one) => written(one, 2))

/** The eleven voters of equalshares.net/explanation; the last one votes for the bike path or the gym. */
const eleven = (last: string): BudgetInput => ({
  projects: projects({ bike: 700, gym: 400, park: 250, playground: 200, library: 100 }),
  budget: 1100,
  ballots: [
    ['bike', 'gym'],
    ['bike', 'gym', 'park'],
    ['bike', 'gym'],
    ['bike', 'gym', 'park'],
    ['bike', 'gym', 'park'],
    ['bike', 'gym'],
    ['park', 'playground', 'library'],
    ['playground'],
    ['playground', 'library'],
    ['park', 'playground', 'library'],
    [last],
  ],
})

describe('equalshares.net, explanation, example 1', () => {
  test('bike path, playground, library; 700 / 7, 200 / 4 and 100 / 3 are paid', () => {
    const result = equalShares(eleven('bike'), rule)
    expect(result.chosen).toEqual(['bike', 'playground', 'library'])
    expect(shown(result.steps.map(({ price }) => price))).toEqual(['100.00', '50.00', '33.33'])
    expect(result.steps.map(({ effectiveVotes }) => effectiveVotes)).toEqual([fraction(7), fraction(4), fraction(3)])
    expect(result.steps[0]?.next).toEqual({ project: 'gym', effectiveVotes: fraction(6) })
    expect(result.spent).toBe(1000)
    // 3 × 16.67 + 50 are left where nobody can use them; the park's two supporters with money have 33.33.
    expect(result.passed.find(({ project }) => project === 'park')).toMatchObject({
      together: fraction(100, 3),
      missing: fraction(650, 3),
    })
    expect(accountOf(['playground', 'library'], result)).toEqual([
      { project: 'playground', paid: fraction(50), left: fraction(50) },
      { project: 'library', paid: fraction(100, 3), left: fraction(50, 3) },
    ])
  })

  test('most votes within the budget takes bike path and gym, and leaves the others without anything', () => {
    const { chosen, spent, steps } = mostVotes(eleven('bike'), 'skip')
    expect({ chosen, spent }).toEqual({ chosen: ['bike', 'gym'], spent: 1100 })
    expect(steps[2]).toMatchObject({ project: 'park', became: 'too-dear', left: 0, missing: 250 })
  })
})

describe('equalshares.net, explanation, example 2', () => {
  test('gym, park, playground; whoever has less than the price counts for a part', () => {
    const result = equalShares(eleven('gym'), rule)
    expect(result.chosen).toEqual(['gym', 'park', 'playground'])
    const [gym, park, playground] = result.steps
    expect(gym?.price).toEqual(fraction(400, 7))
    // Three have 100 − 400 / 7 = 300 / 7 left; the two others pay (250 − 900 / 7) / 2 = 425 / 7, the site rounds to 60.5.
    expect(park).toMatchObject({ price: fraction(425, 7), payers: 2, emptied: 3, paidByEmptied: fraction(900, 7) })
    expect(park?.effectiveVotes).toEqual(fraction(70, 17))
    // Two have 275 / 7 left; the others pay (200 − 550 / 7) / 2 = 425 / 7; 200 / (425 / 7) = 56 / 17.
    expect(playground).toMatchObject({
      price: fraction(425, 7),
      payers: 2,
      emptied: 2,
      effectiveVotes: fraction(56, 17),
    })
    expect(result.passed.map(({ project, fits }) => [project, fits])).toEqual([
      ['bike', false],
      ['library', true],
    ])
  })

  test('completed by raising shares: at 117 the library can be paid as well, and nothing else fits', () => {
    // By hand: from 107.14 on all pay equally, 400 / 7, 50 and 50; the library needs 2 (s − 100) + (s − 50) ≥ 100, so s ≥ 116.67.
    const result = equalShares(eleven('gym'), { ...rule, completion: 'add1' })
    expect(result.chosen).toEqual(['gym', 'park', 'playground', 'library'])
    expect(result.share).toEqual(fraction(117))
    expect(result.raised).toEqual({ times: 17, end: 'used-up' })
  })

  test('the limit of raises is said, and the rest may go by votes', () => {
    const result = equalShares(eleven('gym'), { ...rule, completion: 'add1-votes', raises: 16 })
    expect(result.raised).toEqual({ times: 16, end: 'limit' })
    expect(result.byVotes).toEqual(['library'])
  })
})

test('51 want red projects, 49 blue ones, money for ten (Wikipedia): five each by raising shares; six and four by votes', () => {
  const names = (colour: string) => Array.from({ length: 10 }, (_, at) => `${colour}${at}`)
  const input: BudgetInput = {
    projects: projects(Object.fromEntries([...names('red'), ...names('blue')].map((id) => [id, 100]))),
    ballots: [...times(51, names('red')), ...times(49, names('blue'))],
    budget: 1000,
  }
  const reds = (chosen: readonly string[]) => chosen.filter((id) => id.startsWith('red')).length
  expect(reds(mostVotes(input, 'skip').chosen)).toBe(10)
  // Shares of 10: five times 100 / 51 = 1.96 for red, four times 100 / 49 = 2.04 for blue; a share of 11 pays five times.
  const plain = equalShares(input, rule)
  expect([reds(plain.chosen), plain.chosen.length]).toEqual([5, 9])
  const raised = equalShares(input, { ...rule, completion: 'add1' })
  expect([reds(raised.chosen), raised.chosen.length, raised.raised?.times]).toEqual([5, 10, 1])
  const byVotes = equalShares(input, { ...rule, completion: 'votes' })
  expect([reds(byVotes.chosen), byVotes.chosen.length]).toEqual([6, 10])
})

test('Peters and Skowron 2020, Proportionality and the Limits of Welfarism, figure 1: 12 seats, 6 voters', () => {
  // Three approve of c1, c2, c3 and one of their own; three others of three of their own each. Everybody has 2.
  const input: BudgetInput = {
    projects: projects(Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`c${at + 1}`, 1]))),
    ballots: [
      ['c1', 'c2', 'c3', 'c4'],
      ['c1', 'c2', 'c3', 'c5'],
      ['c1', 'c2', 'c3', 'c6'],
      ['c7', 'c8', 'c9'],
      ['c10', 'c11', 'c12'],
      ['c13', 'c14', 'c15'],
    ],
    budget: 12,
  }
  const { chosen, steps } = equalShares(input, { ...rule, satisfaction: 'cardinality' })
  expect([...chosen].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)))).toEqual(
    'c1 c2 c3 c4 c5 c6 c7 c8 c10 c11 c13 c14'.split(' '),
  )
  expect(steps[0]).toMatchObject({ price: fraction(1, 3), tie: 'lot' })
})

test('cost or number of projects: what is measured decides, by hand', () => {
  // Four voters with 100 each. Hall: 300 from four, 75 each, 4 effective votes. Bench: 60 from three, 20 each, 3 effective votes.
  const input: BudgetInput = {
    projects: projects({ hall: 300, bench: 60 }),
    ballots: [...times(3, ['hall', 'bench']), ['hall']],
    budget: 400,
  }
  expect(equalShares(input, rule).chosen).toEqual(['hall', 'bench'])
  expect(equalShares(input, { ...rule, satisfaction: 'cardinality' }).chosen).toEqual(['bench', 'hall'])
})

test('ties: the lower cost, then more votes, then the lot', () => {
  const two = (one: number, other: number, lot: number) =>
    equalShares(
      {
        projects: [
          { id: 'one', cost: one, lot: 1 },
          { id: 'other', cost: other, lot },
        ],
        ballots: [['one', 'other']],
        budget: 1000,
      },
      rule,
    ).steps.map(({ project, tie }) => [project, tie])
  expect(two(200, 100, 2)).toEqual([
    ['other', 'lower-cost'],
    ['one', null],
  ])
  expect(two(100, 100, 0)).toEqual([
    ['other', 'lot'],
    ['one', null],
  ])
})

test('nobody voted, nothing approved, no money: nothing is chosen; nonsense is refused', () => {
  const empty = { projects: projects({ a: 100 }), ballots: [], budget: 1000 }
  for (const completion of ['none', 'add1-votes'] as const) {
    expect(equalShares(empty, { ...rule, completion }).chosen).toEqual([])
    expect(equalShares({ ...empty, ballots: [[], []] }, { ...rule, completion }).chosen).toEqual([])
    expect(equalShares({ ...empty, ballots: [['a']], budget: 0 }, { ...rule, completion }).chosen).toEqual([])
  }
  expect(() => equalShares({ ...empty, ballots: [['b']] }, rule)).toThrow(RangeError)
  expect(() => equalShares({ ...empty, ballots: [['a', 'a']] }, rule)).toThrow(RangeError)
  expect(() => equalShares({ ...empty, budget: 0.5 }, rule)).toThrow(RangeError)
  expect(compare(fraction(1, 3), fraction(2, 6))).toBe(0)
})
