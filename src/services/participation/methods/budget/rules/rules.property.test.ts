import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countBudget } from '#engines/counting/count-budget.ts'
import { problemOf, readBallot, sumOf, writtenBallot } from './ballot.ts'
import { rules } from './budget.ts'
import { pabulibFile } from './pabulib.ts'
import { questionOf, resultOf } from './result.ts'

const elections = fc
  .record({
    costs: fc.array(fc.integer({ min: 1, max: 50_000_00 }), { minLength: 1, maxLength: 8 }),
    purse: fc.integer({ min: 1, max: 100_000_00 }),
    rule: fc.constantFrom(...rules),
    seeds: fc.array(fc.tuple(fc.array(fc.nat(7), { maxLength: 8 }), fc.integer({ min: 1, max: 5 })), { maxLength: 10 }),
  })
  .map(({ costs, purse, rule, seeds }) => ({
    purse,
    rule,
    projects: costs.map((cost, at) => ({ id: `p${at}`, number: at + 1, cost, lot: (at * 7919) % 13 })),
    ballots: seeds.map(([chosen, times]) => ({
      ballot: writtenBallot([...new Set(chosen)].filter((one) => one < costs.length).map((one) => one + 1)),
      times,
    })),
  }))

const count = ({ purse, rule, projects, ballots }: typeof elections extends fc.Arbitrary<infer One> ? One : never) => {
  const question = questionOf({ purse, rule }, projects, ballots)
  return resultOf({ purse, rule }, question, countBudget(question))
}

test('neither rule spends more than there is, and what was spent is what the chosen cost', () => {
  fc.assert(
    fc.property(elections, (election) => {
      const result = count(election)
      for (const one of [result, result.shares, result.most]) {
        expect(one.spent).toBeLessThanOrEqual(election.purse)
        expect(one.spent).toBe(sumOf(election.projects, one.chosen))
        expect(new Set(one.chosen).size).toBe(one.chosen.length)
      }
      expect(result.chosen).toEqual(election.rule === 'votes' ? result.most.chosen : result.shares.chosen)
    }),
    { numRuns: 60 },
  )
})

test('the order of ballots does not matter, nor whether equal ones lie together', () => {
  fc.assert(
    fc.property(elections, (election) => {
      const apart = election.ballots
        .flatMap(({ ballot, times }) => Array.from({ length: times }, () => ({ ballot, times: 1 })))
        .reverse()
      expect(count({ ...election, ballots: apart })).toEqual(count(election))
    }),
    { numRuns: 60 },
  )
})

test('the result survives being kept as JSON', () => {
  fc.assert(
    fc.property(elections, (election) => {
      const result = count(election)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }),
    { numRuns: 40 },
  )
})

test('votes counted from the Pabulib file are those of the result', () => {
  fc.assert(
    fc.property(elections, (election) => {
      const result = count(election)
      const file = pabulibFile({
        ...{ title: 'T', unit: 'U', subunit: 'S', begin: '2026-01-01', end: '2026-01-31', result },
        budget: { ...election, way: 'any', least: 1, most: null },
        projects: election.projects.map((one) => ({
          ...one,
          title: 'P',
          field: null,
          latitude: null,
          longitude: null,
        })),
        ballots: election.ballots,
      })
      const votes = file.split('VOTES\nvoter_id;vote\n')[1]?.trimEnd().split('\n') ?? []
      const counted = votes.flatMap((line) => line.split(';')[1]?.split(',') ?? []).filter(Boolean)
      for (const { number } of election.projects)
        expect(counted.filter((one) => one === String(number))).toHaveLength(result.votes[String(number)] ?? 0)
    }),
    { numRuns: 40 },
  )
})

test('a ballot reads back as it was written, and a choice within the purse is never refused for money', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 200 })),
      fc.integer({ min: 1, max: 1000 }),
      (chosen, purse) => {
        expect(readBallot(writtenBallot(chosen))).toEqual([...chosen].sort((one, other) => one - other))
        const projects = chosen.map((number) => ({ number, cost: number }))
        const problem = problemOf({ purse, way: 'purse', least: 0, most: null }, projects, chosen)
        expect(problem === null).toBe(sumOf(projects, chosen) <= purse)
      },
    ),
  )
})
