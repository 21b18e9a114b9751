import type { Position } from 'geojson'
import type { Area } from './areas.ts'
import { polygonsOf } from './locate.ts'

export const tintCount = 5

/** Neighbours by key: areas that share at least one stretch of border with the same corners. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Who borders on whom.
 * @param bodyOf puts several areas into one body (municipalities into their association); by itself every area is its own
 */
export function neighboursOf(areas: readonly Area[], bodyOf: (area: Area) => string = (area) => area.key): Neighbours {
  const owners = new Map<string, string>()
  const neighbours = new Map<string, Set<string>>(areas.map((area) => [bodyOf(area), new Set()]))
  for (const area of areas) {
    const body = bodyOf(area)
    for (const ring of polygonsOf(area).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [cornerNumber(ring[i - 1]!), cornerNumber(ring[i]!)]
        const side = a < b ? `${a} ${b}` : `${b} ${a}`
        const other = owners.get(side)
        if (other === undefined) owners.set(side, body)
        else if (other !== body) {
          neighbours.get(body)!.add(other)
          neighbours.get(other)!.add(body)
        }
      }
    }
  }
  return neighbours
}

/** One number for a corner, a metre precise: quicker to compare than text. */
const cornerNumber = ([lon, lat]: Position) => Math.round(lon! * 1e5) * 1e8 + Math.round(lat! * 1e5)

/**
 * Gives every area a tint from 1 to 5 so that neighbours differ, evenly mixed, always the same for the same map.
 * The most constrained area is served first (Brélaz 1979); four tints are enough on any map, this way of choosing rarely needs a sixth:
 * then the mixture gives way to thrift, and only after that two neighbours would share a tint.
 */
export function tintsOf(neighbours: Neighbours): ReadonlyMap<string, number> {
  const mixed = tinted(neighbours, true)
  if (isProper(neighbours, mixed)) return mixed
  return tinted(neighbours, false)
}

/** Whether all neighbours differ. */
export function isProper(neighbours: Neighbours, tints: ReadonlyMap<string, number>): boolean {
  return [...neighbours].every(([key, others]) => [...others].every((other) => tints.get(other) !== tints.get(key)))
}

function tinted(neighbours: Neighbours, evenly: boolean): Map<string, number> {
  const tints = new Map<string, number>()
  const uses = new Array<number>(tintCount + 1).fill(0)
  const taken = new Map<string, Set<number>>([...neighbours.keys()].map((key) => [key, new Set()]))
  const open = new Set([...neighbours.keys()].toSorted())
  while (open.size > 0) {
    const key = mostConstrained(open, neighbours, taken)
    const free = [1, 2, 3, 4, 5].filter((tint) => !taken.get(key)!.has(tint))
    const choice = free.length > 0 ? free : [1, 2, 3, 4, 5]
    const tint = evenly ? choice.reduce((best, next) => (uses[next]! < uses[best]! ? next : best)) : choice[0]!
    tints.set(key, tint)
    uses[tint]!++
    open.delete(key)
    for (const other of neighbours.get(key)!) taken.get(other)?.add(tint)
  }
  return tints
}

function mostConstrained(open: ReadonlySet<string>, neighbours: Neighbours, taken: Map<string, Set<number>>): string {
  let best = ''
  let bestWeight = -1
  for (const key of open) {
    const weight = taken.get(key)!.size * 1000 + neighbours.get(key)!.size
    if (weight > bestWeight) {
      best = key
      bestWeight = weight
    }
  }
  return best
}
