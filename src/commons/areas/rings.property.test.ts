import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxAround, isFree, linesOf, overlap } from './labels.ts'
import { type Corner, doubleArea, type Grid, pathOf, unitedRings } from './rings.ts'
import { thinned } from './thinned.ts'

// A field of parcels on shared corners: columns and rows of four-sided parcels, each corner moved a little.
const field = fc
  .record({ columns: fc.integer({ min: 1, max: 5 }), rows: fc.integer({ min: 1, max: 5 }) })
  .chain(({ columns, rows }) =>
    fc
      .array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -8, max: 8 })), {
        minLength: (columns + 1) * (rows + 1),
        maxLength: (columns + 1) * (rows + 1),
      })
      .map((moves) => {
        const corner = (column: number, row: number): Corner => {
          const [across, down] = moves[row * (columns + 1) + column]!
          return [column * 40 + across + 10, row * 40 + down + 10]
        }
        const parcel = (column: number, row: number): Grid => [
          [corner(column, row), corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1)],
        ]
        return Array.from({ length: columns * rows }, (_, index) =>
          parcel(index % columns, Math.floor(index / columns)),
        )
      }),
  )

const ground = (rings: Grid) => rings.reduce((sum, ring) => sum + doubleArea(ring), 0)

test('the union of parcels has their area together and one outline', () => {
  fc.assert(
    fc.property(field, (parcels) => {
      const outline = unitedRings(parcels)
      expect(ground(outline)).toBe(parcels.reduce((sum, parcel) => sum + ground(parcel), 0))
      expect(outline.length).toBe(1)
    }),
  )
})

test('thinning keeps parcels side by side: the area together is that of the outline, no parcel is lost', () => {
  fc.assert(
    fc.property(field, fc.integer({ min: 0, max: 600 }), (parcels, smallest) => {
      const thin = thinned(parcels, smallest)
      expect(thin.length).toBe(parcels.length)
      for (const parcel of thin) expect(parcel[0]!.length).toBeGreaterThanOrEqual(3)
      const corners = new Set(parcels.flat(2).map(String))
      for (const corner of thin.flat(2)) expect(corners).toContain(String(corner))
      expect(ground(unitedRings(thin))).toBe(thin.reduce((sum, parcel) => sum + ground(parcel), 0))
    }),
  )
})

test('a path says the same rings again', () => {
  fc.assert(
    fc.property(field, (parcels) => {
      for (const parcel of parcels) expect(ground(ringsFrom(pathOf(parcel)))).toBe(ground(parcel))
    }),
  )
})

test('corners that fell together leave no path', () => {
  expect(
    pathOf([
      [
        [1, 1],
        [1, 1],
        [2, 2],
        [1, 1],
      ],
    ]),
  ).toBe('')
  expect(pathOf([])).toBe('')
})

test('a box is free exactly where it overlaps none and lies on the sheet', () => {
  const box = fc
    .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 40 }))
    .map(([x, y, size]) => boxAround(x, y, size, size / 2))
  fc.assert(
    fc.property(fc.array(box), box, (taken, wanted) => {
      const onSheet = wanted.left >= 0 && wanted.top >= 0 && wanted.right <= 100 && wanted.bottom <= 100
      const free = isFree({ width: 100, height: 100, taken }, wanted)
      expect(free).toBe(onSheet && taken.every((other) => !overlap(other, wanted) && !overlap(wanted, other)))
    }),
  )
})

test('long names are parted where German parts them', () => {
  expect(linesOf('Mayen')).toEqual(['Mayen'])
  expect(linesOf('Bernkastel-Kues')).toEqual(['Bernkastel-', 'Kues'])
  expect(linesOf('Neustadt a.d. Waldnaab', 14)).toEqual(['Neustadt a.d.', 'Waldnaab'])
  expect(linesOf('Heringsdorf (Ostseebad)')).toEqual(['Heringsdorf'])
})

function ringsFrom(path: string): Corner[][] {
  return path
    .split('z')
    .filter(Boolean)
    .map((part) => {
      const [start, steps] = part.slice(1).split('l')
      const numbers = (text: string) => (text.match(/-?\d+/g) ?? []).map(Number)
      let [x, y] = numbers(start!) as [number, number]
      const corners: Corner[] = [[x, y]]
      const moves = numbers(steps!)
      for (let i = 0; i < moves.length; i += 2) {
        x += moves[i]!
        y += moves[i + 1]!
        corners.push([x, y])
      }
      return corners
    })
}
