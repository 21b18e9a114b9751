import { clustersOf, type Points, silhouette } from './clusters.ts'
import { positionsOf } from './components.ts'
import { type Counts, type Dividing, dividingOf, type Telling, tellingOf, type Uniting, unitingOf } from './meaning.ts'
import { agree, disagree, peopleByViews, type Votes } from './votes.ts'

export interface Settings {
  /** Whoever voted on fewer statements is left out of groups; Polis takes 7. Never more than there are statements. */
  readonly votesNeeded: number
  /** From 2; Polis tries up to 5. */
  readonly groupsAtMost: number
  /** How far beyond chance a difference must be; 1.645 is one in twenty, one-sided. */
  readonly z: number
  /** For the beginnings of k-means; publish it with the result. */
  readonly seed: number
}

/**
 * How clearly groups are set apart, by the words of Kaufman and Rousseeuw (1990) for the silhouette: up to 0.25 none, to 0.5 weak, to
 * 0.7 reasonable. Votes by chance reach `weak` as well: groups below `reasonable` are a way of reading, not a finding.
 */
export type Clarity = 'none' | 'weak' | 'reasonable' | 'strong'

export interface Group {
  readonly people: number
  /** What sets it apart, the most telling first. */
  readonly telling: readonly Telling[]
}

export interface Opinions {
  /** The largest first. One when all hold the same views; none when nobody has votes enough. */
  readonly groups: readonly Group[]
  /** The group of each person, from 0; −1: too few votes. */
  readonly of: Int8Array
  /** x and y of each person, one after the other; NaN: too few votes. Says nothing about anybody's answer to one statement. */
  readonly positions: Float64Array
  readonly leftOut: number
  /** The silhouette of each number of groups that was tried; the greatest was taken. */
  readonly tried: readonly { readonly groups: number; readonly silhouette: number }[]
  readonly clarity: Clarity | null
  readonly unites: readonly Uniting[]
  readonly divides: readonly Dividing[]
  /** By statement, then by group: what everything above is made of. Small groups are not to be shown in numbers. */
  readonly counts: Counts
}

/**
 * Groups of people with similar views, what unites and what divides them, from agreeing, disagreeing and passing; in the way of Polis.
 * The same votes and the same seed give the same result, in whatever order people are handed over. Memory: some 30 bytes for each person
 * and 40 for each statement and group beyond the votes themselves.
 */
export function opinionsOf(votes: Votes, settings: Settings): Opinions {
  const { votesNeeded, groupsAtMost, seed, z } = settings
  const people = peopleByViews(votes, Math.max(1, Math.min(votesNeeded, votes.statements)))
  const points = positionsOf(votes, people, seed)
  const { clusters, tried } = bestClusters(points, groupsAtMost, seed)
  const { groups: sizes, numbers } = bySize(clusters)
  const of = new Int8Array(votes.people).fill(-1)
  const positions = new Float64Array(2 * votes.people).fill(Number.NaN)
  people.forEach((person, at) => {
    of[person] = numbers[clusters[at] as number] as number
    positions.set(points.subarray(2 * at, 2 * at + 2), 2 * person)
  })
  const counts = countsOf(votes, of, sizes.length)
  const best = Math.max(...tried.map(({ silhouette }) => silhouette))
  return {
    groups: sizes.map((size, group) => ({
      people: size,
      telling: sizes.length > 1 ? tellingOf(counts, group, z) : [],
    })),
    of,
    positions,
    leftOut: votes.people - people.length,
    tried,
    clarity: tried.length ? clarityOf(best) : null,
    unites: unitingOf(counts),
    divides: sizes.length > 1 ? dividingOf(counts, z) : [],
    counts,
  }
}

function clarityOf(silhouette: number): Clarity {
  if (silhouette > 0.7) return 'strong'
  if (silhouette > 0.5) return 'reasonable'
  return silhouette > 0.25 ? 'weak' : 'none'
}

/** Two groups, three, … : those whose silhouette is the greatest; the fewer when equal. One when all points are the same. */
function bestClusters(points: Points, atMost: number, seed: number) {
  const tried: { groups: number; silhouette: number }[] = []
  let best: { clusters: Uint8Array; silhouette: number } = {
    clusters: new Uint8Array(points.length / 2),
    silhouette: Number.NEGATIVE_INFINITY,
  }
  for (let k = 2; k <= atMost; k++) {
    const clusters = clustersOf(points, k, seed)
    // Fewer different points than groups.
    if (!clusters.includes(k - 1)) break
    const found = { clusters, silhouette: silhouette(points, clusters) }
    tried.push({ groups: k, silhouette: found.silhouette })
    if (found.silhouette > best.silhouette) best = found
  }
  return { clusters: best.clusters, tried }
}

/** The largest group gets number 0; of equal ones the one whose views stand first. */
function bySize(clusters: Uint8Array): { groups: number[]; numbers: number[] } {
  const found = new Map<number, number>()
  for (const cluster of clusters) found.set(cluster, (found.get(cluster) ?? 0) + 1)
  const order = [...found].sort((one, other) => other[1] - one[1])
  const numbers: number[] = []
  order.forEach(([cluster], number) => {
    numbers[cluster] = number
  })
  return { groups: order.map(([, size]) => size), numbers }
}

function countsOf({ people, statements, start, statement, vote }: Votes, of: Int8Array, groups: number): Counts {
  const counts = Array.from({ length: statements }, () =>
    Array.from({ length: groups }, () => ({ agree: 0, disagree: 0, seen: 0 })),
  )
  for (let person = 0; person < people; person++) {
    const group = of[person] as number
    if (group < 0) continue
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      const count = counts[statement[at] as number]?.[group]
      if (!count) continue
      count.seen += 1
      if (vote[at] === agree) count.agree += 1
      if (vote[at] === disagree) count.disagree += 1
    }
  }
  return counts
}
