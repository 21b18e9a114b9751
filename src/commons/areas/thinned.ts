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
  let open: Iterable<number> = links.keys()
  // Leaving out a corner changes how much its two neighbours bend: they are looked at again in the next round.
  for (let round = 0; round < 8; round++) {
    const bends: { name: number; area: number }[] = []
    for (const name of open) {
      const area = bendAt(name, links, corners)
      if (area < smallest) bends.push({ name, area })
    }
    const touched = new Set<number>()
    for (const { name } of bends.sort((a, b) => a.area - b.area)) {
      if (bendAt(name, links, corners) >= smallest) continue
      const [a, b] = [...links.get(name)!] as [number, number]
      // The third side exists already: this is the last triangle of a ring or of a narrow parcel.
      if (links.get(a)!.has(b)) continue
      links.delete(name)
      links.get(a)!.delete(name)
      links.get(b)!.delete(name)
      links.get(a)!.add(b)
      links.get(b)!.add(a)
      gone.add(name)
      touched.add(a).add(b)
    }
    if (touched.size === 0) break
    open = [...touched].filter((name) => !gone.has(name))
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

/** Infinite where a corner is not a bend of one border, but the end of several, or has been left out. */
function bendAt(name: number, links: Links, corners: ReadonlyMap<number, Corner>): number {
  const ends = links.get(name)
  if (ends?.size !== 2) return Number.POSITIVE_INFINITY
  const [a, b] = [...ends].map((end) => corners.get(end)!) as [Corner, Corner]
  const [x, y] = corners.get(name)!
  return Math.abs((a[0] - x) * (b[1] - y) - (b[0] - x) * (a[1] - y))
}
