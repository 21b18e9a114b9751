import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, protect, protectOne, threshold } from './threshold.ts'

const cellsOf = (counts: readonly number[], none: number | null): Cell[] => [
  ...counts.map((count, at) => ({ id: String(at), count })),
  ...(none === null ? [] : [{ id: 'none', count: none, nobodyMayBeShown: true }]),
]
const table = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 7 }),
    fc.option(fc.integer({ min: 0, max: 40 })),
  )
  .map(([counts, none]) => cellsOf(counts, none))

describe('what is too little', () => {
  test('is never shown, and never left out alone', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const shown = protect(cells)
        const hidden = cells.filter(({ id }) => shown.get(id) === null)
        for (const { id, count } of cells) {
          const value = shown.get(id)
          if (value === null) continue
          expect(value).toBe(count)
          if (count < threshold) expect([id, count]).toEqual(['none', 0])
        }
        if (hidden.length === 1)
          expect(cells.every(({ id, count }) => shown.get(id) === null || count === 0)).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  // Whoever knows the rule, the sum and everything that is shown tries every table there could be.
  test('cannot be computed from the rest: for every missing cell below the threshold at least two numbers are possible', () => {
    const least = 3
    const key = (cells: readonly Cell[], shown: ReadonlyMap<string, number | null>) =>
      cells.map(({ id }) => shown.get(id) ?? '?').join()
    for (const withNone of [false, true])
      for (const size of [2, 3, 4])
        for (let total = least; total <= (size === 4 ? 22 : 30); total++) {
          const worlds = new Map<string, number[][]>()
          for (const counts of tablesWith(total, size)) {
            const cells = withNone ? cellsOf(counts.slice(1), counts[0] as number) : cellsOf(counts, null)
            const seen = key(cells, protect(cells, least))
            worlds.set(seen, [...(worlds.get(seen) ?? []), cells.map(({ count }) => count)])
          }
          for (const [seen, possible] of worlds)
            for (const [at, sign] of seen.split(',').entries()) {
              if (sign !== '?') continue
              const numbers = new Set(possible.map((counts) => counts[at]))
              expect(numbers.size, `${seen} of ${total}: ${JSON.stringify(possible)}`).toBeGreaterThan(1)
            }
        }
  })

  test('of answers that do not exclude each other, both those who gave it and those who did not are enough', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (count, rest) => {
        const shown = protectOne(count, count + rest)
        expect(shown).toBe(count >= threshold && rest >= threshold ? count : null)
      }),
    )
  })
})

function* tablesWith(total: number, size: number): Generator<number[]> {
  if (size === 1) yield [total]
  else
    for (let first = 0; first <= total; first++)
      for (const rest of tablesWith(total - first, size - 1)) yield [first, ...rest]
}
