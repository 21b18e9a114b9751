import { randomFrom } from '../random.ts'

/** Points in the plane: x and y, one after the other. */
export type Points = Float64Array

/** Beginnings that are tried; the one with the smallest distances is kept. */
const beginnings = 8
const rounds = 100
/** So many points at most are compared with each other for the silhouette, evenly picked. */
const compared = 2000

/**
 * k-means by Lloyd, begun by k-means++ (Arthur and Vassilvitskii 2007) from the seed, best of eight.
 * @returns the cluster of each point, from 0; fewer than k clusters when there are fewer different points
 */
export function clustersOf(points: Points, k: number, seed: number): Uint8Array {
  const random = randomFrom(seed)
  let best: { clusters: Uint8Array; spread: number } | null = null
  for (let beginning = 0; beginning < beginnings; beginning++) {
    const found = lloyd(points, begin(points, k, random))
    if (!best || found.spread < best.spread) best = found
  }
  return best?.clusters ?? new Uint8Array(0)
}

/** Centres among the points: the next one with a chance that grows with the square of its distance from those there are. */
function begin(points: Points, k: number, random: () => number): number[] {
  const count = points.length / 2
  const centres: number[] = []
  const far = new Float64Array(count).fill(1)
  for (let cluster = 0; cluster < k; cluster++) {
    let sum = 0
    for (const square of far) sum += square
    if (sum === 0) break
    let left = random() * sum
    let pick = 0
    for (let at = 0; at < count; at++) {
      if ((far[at] as number) === 0) continue
      pick = at
      left -= far[at] as number
      if (left < 0) break
    }
    const [x, y] = [points[2 * pick] as number, points[2 * pick + 1] as number]
    centres.push(x, y)
    for (let at = 0; at < count; at++) {
      const square = squareTo(points, at, x, y)
      if (cluster === 0 || square < (far[at] as number)) far[at] = square
    }
  }
  return centres
}

function lloyd(points: Points, centres: number[]): { clusters: Uint8Array; spread: number } {
  const [count, k] = [points.length / 2, centres.length / 2]
  const clusters = new Uint8Array(count)
  let spread = 0
  for (let round = 0; round < rounds; round++) {
    let changed = round === 0
    spread = 0
    const sums = new Float64Array(3 * k)
    for (let at = 0; at < count; at++) {
      let nearest = 0
      let square = Number.POSITIVE_INFINITY
      for (let cluster = 0; cluster < k; cluster++) {
        const away = squareTo(points, at, centres[2 * cluster] as number, centres[2 * cluster + 1] as number)
        if (away >= square) continue
        nearest = cluster
        square = away
      }
      if (clusters[at] !== nearest) changed = true
      clusters[at] = nearest
      spread += square
      sums[3 * nearest] = (sums[3 * nearest] as number) + (points[2 * at] as number)
      sums[3 * nearest + 1] = (sums[3 * nearest + 1] as number) + (points[2 * at + 1] as number)
      sums[3 * nearest + 2] = (sums[3 * nearest + 2] as number) + 1
    }
    if (!changed) break
    for (let cluster = 0; cluster < k; cluster++) {
      const members = sums[3 * cluster + 2] as number
      if (members === 0) continue
      centres[2 * cluster] = (sums[3 * cluster] as number) / members
      centres[2 * cluster + 1] = (sums[3 * cluster + 1] as number) / members
    }
  }
  return { clusters, spread }
}

/**
 * The mean silhouette (Rousseeuw 1987): how much nearer points are to their own cluster than to the next one, from −1 to 1; a point alone
 * in its cluster counts 0. Of more than 2,000 points, evenly picked ones stand for all: work and memory stay bounded.
 */
export function silhouette(points: Points, clusters: Uint8Array): number {
  const step = Math.max(1, clusters.length / compared)
  const picked = Array.from({ length: Math.floor(clusters.length / step) }, (_, at) => Math.floor(at * step))
  const k = clusters.reduce((most, cluster) => Math.max(most, cluster + 1), 0)
  const sizes = new Float64Array(k)
  for (const at of picked) sizes[clusters[at] as number] = (sizes[clusters[at] as number] as number) + 1
  let sum = 0
  for (const at of picked) {
    const own = clusters[at] as number
    if (sizes[own] === 1) continue
    const away = new Float64Array(k)
    for (const other of picked) {
      const cluster = clusters[other] as number
      const distance = Math.sqrt(squareTo(points, at, points[2 * other] as number, points[2 * other + 1] as number))
      away[cluster] = (away[cluster] as number) + distance
    }
    const inside = (away[own] as number) / ((sizes[own] as number) - 1)
    let outside = Number.POSITIVE_INFINITY
    for (let cluster = 0; cluster < k; cluster++)
      if (cluster !== own && sizes[cluster])
        outside = Math.min(outside, (away[cluster] as number) / (sizes[cluster] as number))
    if (outside < Number.POSITIVE_INFINITY && Math.max(inside, outside) > 0)
      sum += (outside - inside) / Math.max(inside, outside)
  }
  return picked.length ? sum / picked.length : 0
}

function squareTo(points: Points, at: number, x: number, y: number): number {
  const dx = (points[2 * at] as number) - x
  const dy = (points[2 * at + 1] as number) - y
  return dx * dx + dy * dy
}
