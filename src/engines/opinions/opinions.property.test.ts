import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planted, type Rows, votesFrom } from './opinions.fixture.ts'
import { opinionsOf, type Settings } from './opinions.ts'
import { votesOf } from './votes.ts'

const settings: Settings = { votesNeeded: 3, groupsAtMost: 5, z: 1.645, seed: 7 }
const statements = 8
const row = fc
  .subarray([0, 1, 2, 3, 4, 5, 6, 7])
  .chain((asked) =>
    fc.tuple(...asked.map((statement) => fc.tuple(fc.constant(statement), fc.integer({ min: -1, max: 1 })))),
  )
const rows: fc.Arbitrary<Rows> = fc.array(row, { maxLength: 40 })

describe('opinions', () => {
  test('whoever is handed over first: everybody stands in the same group at the same place, down to the last bit', () => {
    fc.assert(
      fc.property(
        rows.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(Array.from(all.keys()), { minLength: all.length })),
        ),
        ([all, order]) => {
          const result = opinionsOf(votesFrom(all, statements), settings)
          const other = opinionsOf(
            votesFrom(
              order.map((person) => all[person] as Rows[number]),
              statements,
            ),
            settings,
          )
          expect(order.map((_, at) => other.of[at])).toEqual(order.map((person) => result.of[person]))
          order.forEach((person, at) => {
            expect(other.positions[2 * at]).toBe(result.positions[2 * person])
          })
          const { of: _one, positions: _two, ...said } = result
          expect(other).toMatchObject(said)
        },
      ),
    )
  })

  test('everybody is in one group or left out; counts are those of the groups; every number is one', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const result = opinionsOf(votesFrom(all, statements), settings)
        const sizes = result.groups.map(({ people }) => people)
        expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
        expect(sizes.reduce((sum, size) => sum + size, 0) + result.leftOut).toBe(all.length)
        all.forEach((row, person) => {
          expect((result.of[person] as number) >= 0).toBe(row.length >= settings.votesNeeded)
          expect(Number.isFinite(result.positions[2 * person])).toBe(row.length >= settings.votesNeeded)
        })
        for (const { z, share } of result.divides.map(({ z, most }) => ({ z, share: most.share })))
          expect(z > settings.z && share > 0 && share < 1).toBe(true)
        for (const { shares } of result.unites) expect(shares.every((share) => share > 0.5)).toBe(true)
      }),
    )
  })

  test('planted groups are found: their number, and 97 of 100 people', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), fc.integer({ min: 1, max: 1_000_000 }), (groups, seed) => {
        const people = 120
        const { columns, truth } = planted({ people, statements: 60, groups, density: 0.6, chance: 0.2, seed })
        const result = opinionsOf(votesOf(people, 60, columns), { ...settings, votesNeeded: 7, seed })
        expect(result.groups).toHaveLength(groups)
        const pairs = new Map<string, number>()
        for (let person = 0; person < people; person++) {
          const pair = `${truth(person)} ${result.of[person]}`
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
        }
        const right = [...pairs.values()].sort((one, other) => other - one).slice(0, groups)
        expect(right.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(0.97 * people)
        // Every tenth statement was planted to unite all.
        const uniting = new Set(result.unites.map(({ statement }) => statement))
        for (const statement of [0, 10, 20, 30, 40, 50]) expect(uniting).toContain(statement)
        for (const { telling } of result.groups)
          for (const { statement } of telling.slice(0, 5)) expect(statement % 10).not.toBe(0)
      }),
      { numRuns: 25 },
    )
  })

  test('another seed finds the same planted groups', () => {
    const { columns } = planted({ people: 200, statements: 50, groups: 3, density: 0.5, chance: 0.2, seed: 3 })
    const votes = votesOf(200, 50, columns)
    const first = opinionsOf(votes, { ...settings, seed: 1 })
    for (const seed of [2, 3, 4]) expect(opinionsOf(votes, { ...settings, seed }).of).toEqual(first.of)
  })

  test('votes by chance are never called clear groups', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { columns } = planted({ people: 300, statements: 60, groups: 1, density: 0.6, chance: 1, seed })
      expect(['none', 'weak']).toContain(opinionsOf(votesOf(300, 60, columns), settings).clarity)
    }
  })
})
