export type Corner = readonly [number, number]
/** Closed rings of corners in whole units; outlines and holes alike, to be filled by the even-odd rule. */
export type Grid = readonly (readonly Corner[])[]

/** Corners that fell together are one; rings that shrank to nothing are none. The closing corner is left out. */
export function tidied(rings: Grid): Corner[][] {
  const tidy: Corner[][] = []
  for (const ring of rings) {
    const corners: Corner[] = []
    for (const corner of ring) {
      const last = corners.at(-1)
      if (!last || last[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner)
    }
    const [first, last] = [corners[0], corners.at(-1)]
    if (first && last && corners.length > 1 && first[0] === last[0] && first[1] === last[1]) corners.pop()
    if (corners.length >= 3 && doubleArea(corners) !== 0) tidy.push(corners)
  }
  return tidy
}

/**
 * The outline of several areas together: borders that two of them share vanish.
 * @param parts rings of each area, on the same whole units
 */
export function unitedRings(parts: readonly Grid[]): Corner[][] {
  const sides = new Map<string, { from: Corner; to: Corner; times: number }>()
  for (const ring of parts.flatMap((part) => tidied(part))) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [from, to] = [ring[j]!, ring[i]!]
      const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
      const name = forward ? sideName(from, to) : sideName(to, from)
      const side = sides.get(name)
      if (side) side.times++
      else sides.set(name, { from, to, times: 1 })
    }
  }
  // Walked once it is a border to the outside, walked twice an inner one; where a narrow strip fell together it may be more.
  return chained([...sides.values()].filter((side) => side.times % 2 === 1))
}

const sideName = (a: Corner, b: Corner) => `${cornerName(a)} ${cornerName(b)}`
/** One number for a corner; sheets are far below 30,000 units wide. */
export const cornerName = ([x, y]: Corner) => (x + 32_768) * 65_536 + y + 32_768

/** Every corner has an even number of such sides, so walking along unused ones always comes back. */
function chained(sides: { from: Corner; to: Corner }[]): Corner[][] {
  const at = new Map<number, { corner: Corner; other: Corner; side: number }[]>()
  for (const [side, { from, to }] of sides.entries()) {
    for (const [corner, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const name = cornerName(corner)
      const list = at.get(name)
      if (list) list.push({ corner, other, side })
      else at.set(name, [{ corner, other, side }])
    }
  }
  const used = new Set<number>()
  const rings: Corner[][] = []
  for (const [index, { from }] of sides.entries()) {
    if (used.has(index)) continue
    const ring: Corner[] = []
    let corner = from
    for (;;) {
      const next = at.get(cornerName(corner))?.find(({ side }) => !used.has(side))
      if (!next) break
      used.add(next.side)
      ring.push(corner)
      corner = next.other
    }
    if (ring.length >= 3) rings.push(ring)
  }
  return rings
}

/**
 * Rings as the `d` of an SVG path, in relative whole units: the shortest way to write them.
 * Corners on a straight line are left out, which moves no border.
 */
export function pathOf(rings: Grid): string {
  let path = ''
  for (const ring of tidied(rings)) {
    const corners = withoutStraightOnes(ring)
    if (corners.length < 3) continue
    let [x, y] = corners[0]!
    path += `M${x}${joined(y)}l`
    let steps = ''
    for (const corner of corners.slice(1)) {
      steps += joined(corner[0] - x) + joined(corner[1] - y)
      ;[x, y] = corner
    }
    path += `${steps.trimStart()}z`
  }
  return path
}

function withoutStraightOnes(ring: readonly Corner[]): Corner[] {
  const left: Corner[] = []
  for (const corner of [...ring, ring[0]!]) {
    while (left.length >= 2 && isStraight(left.at(-2)!, left.at(-1)!, corner)) left.pop()
    left.push(corner)
  }
  left.pop()
  return left
}

function isStraight(a: Corner, b: Corner, c: Corner): boolean {
  return (b[0] - a[0]) * (c[1] - a[1]) === (b[1] - a[1]) * (c[0] - a[0])
}

const joined = (value: number) => (value < 0 ? String(value) : ` ${value}`)

/** Twice the area of one ring in square units. */
export function doubleArea(ring: readonly Corner[]): number {
  let sum = 0
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += (ring[j]![0] - ring[i]![0]) * (ring[j]![1] + ring[i]![1])
  }
  return Math.abs(sum)
}
