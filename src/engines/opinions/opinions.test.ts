import { describe, expect, test } from 'vitest'
import { silhouette } from './clusters.ts'
import { dividingOf, tellingOf, unitingOf, zOfHalf, zOfTwo } from './meaning.ts'
import { votesFrom } from './opinions.fixture.ts'
import { opinionsOf, type Settings } from './opinions.ts'
import { votesOf } from './votes.ts'

const settings: Settings = { votesNeeded: 1, groupsAtMost: 5, z: 1.645, seed: 1 }
const said = (...votes: number[]) => votes.map((vote, statement) => [statement, vote] as const)

describe('by hand', () => {
  // Means (0, 0, 1). Differences ±(1, 1, 0): the first component is (1, 1, 0) / √2, people stand at ±√2, there is no second one.
  const rows = [said(1, 1, 1), said(-1, -1, 1), said(1, 1, 1), said(-1, -1, 1), said(1, 1, 1)]
  // With five people the means are (0.2, 0.2, 1): ±1 becomes 0.8 and −1.2, people stand at 0.8 √2 and −1.2 √2.
  const result = opinionsOf(votesFrom(rows, 3), settings)

  test('two views, three people and two people: where they stand, and a silhouette of 1', () => {
    expect([...result.of]).toEqual([0, 1, 0, 1, 0])
    expect(result.groups.map(({ people }) => people)).toEqual([3, 2])
    expect(result.tried).toEqual([{ groups: 2, silhouette: 1 }])
    expect(result.clarity).toBe('strong')
    const x = (person: number) => result.positions[2 * person] as number
    expect(x(0)).toBeCloseTo(0.8 * Math.SQRT2, 12)
    expect(x(1)).toBeCloseTo(-1.2 * Math.SQRT2, 12)
    expect(result.positions[1]).toBe(0)
  })

  test('what unites: the third statement, 4 / 5 of one group and 3 / 4 of the other', () => {
    expect(result.unites).toHaveLength(1)
    expect(result.unites[0]).toMatchObject({ statement: 2, side: 'agree', shares: [4 / 5, 3 / 4] })
    expect(result.unites[0]?.consensus).toBeCloseTo(0.6, 12)
  })

  test('what divides: 4 / 5 against 1 / 4 agree with the first two', () => {
    // Pooled 5 of 9; √(5/9 · 4/9 · (1/5 + 1/4)) = 1/3; z = 0.55 · 3 = 1.65.
    expect(result.divides.map(({ statement }) => statement)).toEqual([0, 1])
    expect(result.divides[0]).toMatchObject({ most: { group: 0, share: 4 / 5 }, least: { group: 1, share: 1 / 4 } })
    expect(result.divides[0]?.z).toBeCloseTo(1.65, 12)
    // Three people are too few to speak of most of them: (0.8 − 0.5) · 2 √5 = 1.34 is below 1.645.
    expect(result.groups[0]?.telling).toEqual([])
  })
})

test('two proportions and one proportion, by hand: 9 of 10 against 3 of 10', () => {
  // Smoothed 10/12 and 4/12, pooled 14/24: √(14/24 · 10/24 · 2/12) = 0.201269; 0.5 / 0.201269 = 2.4842. Half: 1/3 · 2 √12 = 2.3094.
  expect(zOfTwo(9, 10, 3, 10)).toBeCloseTo(2.4842, 4)
  expect(zOfHalf(9, 10)).toBeCloseTo(2.3094, 4)
})

test('group-informed consensus: a small group is not outvoted (by hand)', () => {
  // Statement 0: 98 of 98 and 1 of 8 agree, 99/100 · 2/10; statement 1: 68 of 98 and 6 of 8, 69/100 · 7/10.
  const counts = [
    [
      { agree: 98, disagree: 0, seen: 98 },
      { agree: 1, disagree: 7, seen: 8 },
    ],
    [
      { agree: 68, disagree: 20, seen: 98 },
      { agree: 6, disagree: 1, seen: 8 },
    ],
  ]
  const unites = unitingOf(counts)
  expect(unites.map(({ statement, side }) => [statement, side])).toEqual([[1, 'agree']])
  expect(unites[0]?.consensus).toBeCloseTo(0.483, 12)
  expect(dividingOf(counts, 1.645).map(({ statement }) => statement)).toEqual([0])
  expect(tellingOf(counts, 1, 1.645).map(({ statement, side }) => [statement, side])).toEqual([[0, 'disagree']])
})

test('the silhouette by hand: 0 and 1 against 5', () => {
  // 0: inside 1, outside 5, 0.8; 1: inside 1, outside 4, 0.75; 5 is alone and counts 0.
  expect(silhouette(Float64Array.of(0, 0, 1, 0, 5, 0), Uint8Array.of(0, 0, 1))).toBeCloseTo((0.8 + 0.75) / 3, 12)
})

test('whoever voted on half of the statements is moved outwards by √2 (by hand)', () => {
  // Means 0, covariances (4 2; 2 2): the first axis is (1, 1/φ) with the golden ratio φ. First person 1 + 1/φ = φ, third √2 · 1.
  const { positions } = opinionsOf(votesFrom([said(1, 1), said(-1, -1), said(1), said(-1)], 2), settings)
  const golden = (1 + Math.sqrt(5)) / 2
  expect((positions[4] as number) / (positions[0] as number)).toBeCloseTo(Math.SQRT2 / golden, 9)
})

test('people with few votes are left out, and nobody is asked for more votes than there are statements', () => {
  const rows = [said(1, 1, 1), said(-1, -1, 1), said(1), said(1, 1, 1), said(-1, -1, -1), []]
  const result = opinionsOf(votesFrom(rows, 3), { ...settings, votesNeeded: 7 })
  expect(result.leftOut).toBe(2)
  expect([result.of[2], result.of[5]]).toEqual([-1, -1])
  expect(result.positions[4]).toBeNaN()
  expect(result.counts[0]?.reduce((sum, { seen }) => sum + seen, 0)).toBe(4)
})

test('one view, or nobody: one group, or none', () => {
  const same = opinionsOf(votesFrom([said(1, -1), said(1, -1), said(1, -1)], 2), settings)
  expect(same.groups).toEqual([{ people: 3, telling: [] }])
  expect(same).toMatchObject({ tried: [], clarity: null, divides: [] })
  expect(same.unites.map(({ statement, side }) => [statement, side])).toEqual([
    [0, 'agree'],
    [1, 'disagree'],
  ])
  const nobody = opinionsOf(votesFrom([], 2), settings)
  expect(nobody).toMatchObject({ groups: [], leftOut: 0, unites: [], divides: [] })
})

test('votes come in any order; impossible ones are refused', () => {
  const columns = {
    person: Uint32Array.of(1, 0, 1),
    statement: Uint16Array.of(1, 0, 0),
    vote: Int8Array.of(-1, 1, 0),
  }
  expect(votesOf(2, 2, columns)).toEqual({
    people: 2,
    statements: 2,
    start: Uint32Array.of(0, 1, 3),
    statement: Uint16Array.of(0, 0, 1),
    vote: Int8Array.of(1, 0, -1),
  })
  expect(() => votesOf(1, 2, columns)).toThrow(RangeError)
  expect(() => votesOf(2, 1, columns)).toThrow(RangeError)
  expect(() => votesOf(2, 2, { ...columns, vote: Int8Array.of(2, 1, 0) })).toThrow(RangeError)
  expect(() => votesOf(2, 2, { ...columns, statement: Uint16Array.of(0, 0, 0) })).toThrow(RangeError)
})
