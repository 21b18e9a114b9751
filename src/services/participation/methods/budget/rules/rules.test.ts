import { expect, test } from 'vitest'
import { countBudget, raiseFor } from '#engines/counting/count-budget.ts'
import { numbersFrom, problemOf, readBallot, sumOf, writtenBallot } from './ballot.ts'
import { pabulibFile } from './pabulib.ts'
import { questionOf, resultOf, rounded } from './result.ts'

const projects = [
  { id: 'a', number: 1, cost: 60_00, lot: 7 },
  { id: 'b', number: 2, cost: 40_00, lot: 3 },
  { id: 'c', number: 3, cost: 30_00, lot: 9 },
]
const asked = { purse: 100_00, way: 'purse', least: 1, most: 2 } as const

test('a choice is checked: known, neither too few nor too many, within the purse', () => {
  expect(problemOf(asked, projects, [1, 2])).toBeNull()
  expect(problemOf(asked, projects, [])).toEqual({ why: 'too-few', least: 1 })
  expect(problemOf(asked, projects, [1, 2, 3])).toEqual({ why: 'too-many', most: 2 })
  expect(problemOf(asked, projects, [9])).toEqual({ why: 'unknown' })
  expect(problemOf({ ...asked, most: null }, projects, [1, 2, 3])).toEqual({ why: 'over-purse', over: 30_00 })
  expect(problemOf({ ...asked, most: null, way: 'any' }, projects, [1, 2, 3])).toBeNull()
  expect(sumOf(projects, [1, 3, 9])).toBe(90_00)
})

test('numbers are read as people type them, and each counts once', () => {
  expect(numbersFrom(['3, 1;2  2'])).toEqual([1, 2, 3])
  expect(numbersFrom(['', ' '])).toEqual([])
  expect(numbersFrom(['1 zwei'])).toBeUndefined()
  expect(numbersFrom(['-1'])).toBeUndefined()
})

test('ballots that say the same are the same text', () => {
  expect(writtenBallot([3, 1])).toBe(writtenBallot([1, 3]))
  expect(readBallot(writtenBallot([10, 9]))).toEqual([9, 10])
  expect(readBallot(writtenBallot(null))).toBeNull()
})

/**
 * By hand: 10 voters and 100 euros, so 10 euros each. Six want 1 (60 euros) and 3 (30 euros), four want 2 (40 euros).
 * Project 1 costs its six supporters 10 euros each, all they have. Project 2 costs its four 10 euros each. Everything is spent.
 * Most votes: 1 and 3 with six each, 3 first (it costs less), then 1, then 2 does not fit into the last 10 euros.
 */
const ballots = [
  { ballot: writtenBallot([1, 3]), times: 6 },
  { ballot: writtenBallot([2]), times: 4 },
  { ballot: writtenBallot(null), times: 1 },
]

test('a small budget computed by hand, by both rules', () => {
  const count = (rule: 'shares-votes' | 'votes') => {
    const question = questionOf({ purse: 100_00, rule }, projects, ballots)
    return resultOf({ purse: 100_00, rule }, question, countBudget(question))
  }
  const shares = count('shares-votes')
  // 1 and 3 are equal in effective votes; equal ones: lower cost first. So 3 is bought first, for 5 euros each of six, and 1 cannot be paid.
  expect(shares.shares.steps.map(({ project }) => project)).toEqual([3, 2])
  expect(shares.shares.steps[0]).toMatchObject({ price: '500', payers: 6, tie: 'lower-cost' })
  expect(shares.shares.steps[1]).toMatchObject({ price: '1000', payers: 4, emptied: 0 })
  expect(shares).toMatchObject({ voters: 10, spoilt: 1, votes: { 1: 6, 2: 4, 3: 6 }, spent: 70_00, chosen: [3, 2] })
  // The rest of 30 euros pays no other project; raising shares until 1 can be paid would spend more than there is.
  expect(shares.shares.raised).toEqual({ times: 0, end: 'used-up' })
  expect(count('votes')).toMatchObject({ chosen: [3, 1], spent: 90_00 })
})

test('steps are rounded for showing only', () => {
  expect(rounded('60000/7')).toBe(8571)
  expect(rounded('60000/7', 1)).toBe(8571.4)
  expect(rounded('5')).toBe(5)
})

test('shares are raised by whole euros, by a thousandth of the share at least', () => {
  expect(raiseFor(100_000_00, 300)).toBe(100)
  expect(raiseFor(100_000_00, 30)).toBe(400)
  expect(raiseFor(100_000_00, 0)).toBe(100 * 100)
})

test('the Pabulib file holds what the count needs, and nothing ends a field by itself', () => {
  const file = pabulibFile({
    title: 'Dorf; Geld',
    unit: 'Musterkreis',
    subunit: 'Dorfgeld',
    begin: '2026-03-01',
    end: '2026-03-31',
    budget: { purse: 100_00, rule: 'votes', way: 'purse', least: 1, most: null },
    projects: projects.map((one) => ({ ...one, title: 'Bank', field: null, latitude: null, longitude: null })),
    ballots,
    result: { chosen: [3, 1], votes: { 1: 6, 2: 4, 3: 6 }, voters: 10 },
  })
  const lines = file.trimEnd().split('\n')
  expect(lines.slice(0, 3)).toEqual(['META', 'key;value', 'description;Dorf, Geld'])
  expect(lines).toContain('rule;greedy')
  expect(lines).toContain('date_end;31.03.2026')
  expect(lines).toContain('max_sum_cost;100')
  expect(lines).toContain('1;60;6;Bank;;;;1')
  expect(lines.slice(lines.indexOf('VOTES') + 2)).toHaveLength(10)
  expect(lines.at(-1)).toBe('10;2')
})
