import { expect, test } from 'vitest'
import { countPairs, type Ranking } from './pairs.ts'
import { schulze } from './schulze.ts'

/** '5 ACBED': five ballots with this order. */
const ballots = (...lines: string[]): Ranking[] =>
  lines.flatMap((line) => {
    const [count, order] = line.split(' ') as [string, string]
    return Array.from({ length: Number(count) }, () => [...order].map((option) => [option]))
  })
const first45 = ballots('5 ACBED', '5 ADECB', '8 BEDAC', '3 CABED', '7 CAEBD', '2 CBADE', '7 DCEBA', '8 EBADC')

test('45 voters, 5 options (Schulze’s first published example, also in Wikipedia): E > A > C > B > D', () => {
  const pairs = countPairs([...'ABCDE'], first45)
  expect(pairs.table).toEqual([
    [0, 20, 26, 30, 22],
    [25, 0, 16, 33, 18],
    [19, 29, 0, 17, 24],
    [15, 12, 28, 0, 14],
    [23, 27, 21, 31, 0],
  ])
  const { ranking, strengths, comparisons, winsAllPairs } = schulze(pairs)
  expect(ranking).toEqual([['E'], ['A'], ['C'], ['B'], ['D']])
  expect(strengths).toEqual([
    [0, 28, 28, 30, 24],
    [25, 0, 28, 33, 24],
    [25, 29, 0, 29, 24],
    [25, 28, 28, 0, 24],
    [25, 28, 28, 31, 0],
  ])
  expect(winsAllPairs).toBeNull()
  expect(comparisons.find(({ one, other }) => one === 'A' && other === 'E')).toEqual({
    one: 'A',
    other: 'E',
    there: 24,
    back: 25,
    above: 'E',
    pathThere: [
      { from: 'A', to: 'D', ballots: 30 },
      { from: 'D', to: 'C', ballots: 28 },
      { from: 'C', to: 'E', ballots: 24 },
    ],
    pathBack: [
      { from: 'E', to: 'D', ballots: 31 },
      { from: 'D', to: 'C', ballots: 28 },
      { from: 'C', to: 'B', ballots: 29 },
      { from: 'B', to: 'A', ballots: 25 },
    ],
  })
})

test('30 voters, 4 options (Schulze’s example 2): D > A > C > B', () => {
  const lines = ['5 ACBD', '2 ACDB', '3 ADCB', '4 BACD', '3 CBDA', '3 CDBA', '1 DACB', '5 DBAC', '4 DCBA']
  expect(schulze(countPairs([...'ABCD'], ballots(...lines))).ranking).toEqual([['D'], ['A'], ['C'], ['B']])
})

test('9 voters, 4 options (Schulze’s example 4): B and D share the first place, by hand', () => {
  // Links: A→B 5, A→C 5, D→A 6, B→C 7, B→D 5, C→D 5. B→D is 5, and D→A→B is min(6, 5) = 5; D→A is 6, A→B→D 5; B→C is 7, C→D→A→B 5.
  const { ranking, comparisons } = schulze(countPairs([...'ABCD'], ballots('3 ABCD', '2 DABC', '2 DBCA', '2 CBDA')))
  expect(ranking).toEqual([
    ['B', 'D'],
    ['A', 'C'],
  ])
  expect(comparisons.find(({ one, other }) => one === 'B' && other === 'D')?.above).toBeNull()
})

test('ballots that rank only some: those left out stand below, and equal among each other', () => {
  // By hand: A:B 2:1 (first two against the third), A:C 2:1, B:C 1:1 (second has neither; first puts B above, third C above B and A).
  const { table, valid, blank, spoilt } = countPairs(
    ['A', 'B', 'C'],
    [[['A'], ['B']], [['A']], [['C'], ['B']], [], [['A'], ['A']], [['X']]],
  )
  expect(table).toEqual([
    [0, 2, 2],
    [1, 0, 1],
    [1, 1, 0],
  ])
  expect({ valid, blank, spoilt }).toEqual({ valid: 3, blank: 1, spoilt: { 'unknown-option': 1, 'option-twice': 1 } })
})

test('equally dear options count for neither; a circle of three equal pairs is a tie of all', () => {
  expect(countPairs(['A', 'B', 'C'], [[['A', 'B'], ['C']]]).table).toEqual([
    [0, 0, 1],
    [0, 0, 1],
    [0, 0, 0],
  ])
  expect(schulze(countPairs([...'ABC'], ballots('1 ABC', '1 BCA', '1 CAB'))).ranking).toEqual([['A', 'B', 'C']])
})
