import { type Corner, cornerName, type Grid, tidied } from './rings.ts'

/**
 * Leaves out corners that hardly bend a border, the least important first (after Visvalingam and Whyatt 1993). Corners where three borders
 * meet stay, and a border between two areas loses the same corners on both sides: no gaps, no overlaps, no common borders lost.
 * @param parts rings of each area, on the same whole units
 * @param smallest twice the area, in square units, of the smallest triangle that counts as a bend
 * @returns the parts in the same order
 */
export function thinned(parts: readonly Grid[], smallest: number): Corner[][][] {
  const tidy = parts.map((rings) => tidied(rings))
  const { links, corners } = networkOf(tidy)
  const gone = new Set<number>()
  for (let pass = 0; pass < 8; pass++) {
    const bends = [...links]
      .filter(([, others]) => others.size === 2)
      .map(([name]) => ({ name, area: bendAt(name, links, corners) }))
      .filter(({ area }) => area < smallest)
      .toSorted((a, b) => a.area - b.area)
    const before = gone.size
    for (const { name } of bends) {
      if (bendAt(name, links, corners) >= smallest) continue
      const [a, b] = [...links.get(name)!] as [number, number]
      // The third side exists already: this is the last triangle of a ring or of a narrow parcel.
      if (links.get(a)!.has(b)) continue
      for (const [end, other] of [
        [a, b],
        [b, a],
      ] as const) {
        links.get(end)!.delete(name)
        links.get(end)!.add(other)
      }
      links.delete(name)
      gone.add(name)
    }
    if (gone.size === before) break
  }
  return tidy.map((rings) => rings.map((ring) => ring.filter((corner) => !gone.has(cornerName(corner)))))
}

type Links = Map<number, Set<number>>

function networkOf(parts: readonly Corner[][][]): { links: Links; corners: Map<number, Corner> } {
  const links: Links = new Map()
  const corners = new Map<number, Corner>()
  const linksAt = (name: number) => {
    let found = links.get(name)
    if (!found) {
      found = new Set()
      links.set(name, found)
    }
    return found
  }
  for (const ring of parts.flat()) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [cornerName(ring[j]!), cornerName(ring[i]!)]
      corners.set(b, ring[i]!)
      linksAt(a).add(b)
      linksAt(b).add(a)
    }
  }
  return { links, corners }
}

function bendAt(name: number, links: Links, corners: Map<number, Corner>): number {
  const [a, b] = [...(links.get(name) ?? [])].map((other) => corners.get(other)!)
  const [x, y] = corners.get(name)!
  if (!a || !b) return Number.POSITIVE_INFINITY
  return Math.abs((a[0] - x) * (b[1] - y) - (b[0] - x) * (a[1] - y))
}
