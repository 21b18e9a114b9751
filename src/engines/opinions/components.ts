import { randomFrom } from '../random.ts'
import type { Votes } from './votes.ts'

/** Iterations at most; when the plane turns by less than `still`, they end earlier. */
const iterations = 60
const still = 1e-7

type Axes = readonly [Float64Array, Float64Array]

/**
 * The first two principal components, and where each person stands on them. What somebody left unanswered counts as the mean of the
 * statement, so that the matrix of differences from the mean stays sparse; people with few votes are moved outwards by
 * √(statements / votes), as they would otherwise all stand in the middle. Both as in Polis (Small et al. 2021).
 * Computed by orthogonal iteration with Rayleigh–Ritz (Golub and Van Loan, Matrix Computations, 8.2) over the sparse rows: no matrix of
 * people × statements, none of statements × statements. Where nothing stands out the plane may not have come to rest; it is the same
 * one every time.
 * @param people rows, in the order in which sums are made @returns x and y of each of them, one after the other
 */
export function positionsOf(votes: Votes, people: Uint32Array, seed: number): Float64Array {
  const { means, asked } = meansOf(votes, people)
  const random = randomFrom(seed)
  const axis = () => Float64Array.from({ length: votes.statements }, () => random() - 0.5)
  let axes: Axes = [axis(), axis()]
  straighten(axes)
  for (let round = 0; round < iterations; round++) {
    const next = turn(axes, spread(votes, people, means, axes))
    straighten(next)
    const moved = Math.max(outside(axes, next[0]), outside(axes, next[1]))
    axes = next
    if (moved < still) break
  }
  const positions = new Float64Array(2 * people.length)
  const at = new Float64Array(2)
  people.forEach((person, row) => {
    place(votes, means, axes, person, at)
    const answered = (votes.start[person + 1] as number) - (votes.start[person] as number)
    const outwards = Math.sqrt(asked / answered)
    positions[2 * row] = (at[0] as number) * outwards
    positions[2 * row + 1] = (at[1] as number) * outwards
  })
  return positions
}

/** A row of differences from the means, times both axes. */
function place({ start, statement, vote }: Votes, means: Float64Array, [a, b]: Axes, person: number, to: Float64Array) {
  let x = 0
  let y = 0
  const end = start[person + 1] as number
  for (let at = start[person] as number; at < end; at++) {
    const about = statement[at] as number
    const difference = (vote[at] as number) - (means[about] as number)
    x += difference * (a[about] as number)
    y += difference * (b[about] as number)
  }
  to[0] = x
  to[1] = y
}

/** The matrix of covariances times the axes, row by row. */
function spread(votes: Votes, people: Uint32Array, means: Float64Array, axes: Axes): Axes {
  const { statements, start, statement, vote } = votes
  const first = new Float64Array(statements)
  const second = new Float64Array(statements)
  const to = new Float64Array(2)
  for (const person of people) {
    place(votes, means, axes, person, to)
    const x = to[0] as number
    const y = to[1] as number
    const end = start[person + 1] as number
    for (let at = start[person] as number; at < end; at++) {
      const about = statement[at] as number
      const difference = (vote[at] as number) - (means[about] as number)
      first[about] = (first[about] as number) + difference * x
      second[about] = (second[about] as number) + difference * y
    }
  }
  return [first, second]
}

/** The mean vote of each statement, passes counting 0, and how many statements somebody voted on. */
function meansOf({ statements, start, statement, vote }: Votes, people: Uint32Array) {
  const sums = new Float64Array(statements)
  const counts = new Float64Array(statements)
  for (const person of people)
    for (let at = start[person] as number; at < (start[person + 1] as number); at++) {
      const about = statement[at] as number
      sums[about] = (sums[about] as number) + (vote[at] as number)
      counts[about] = (counts[about] as number) + 1
    }
  const means = sums.map((sum, about) => (counts[about] ? sum / (counts[about] as number) : 0))
  return { means, asked: counts.filter((count) => count > 0).length }
}

/** Rayleigh–Ritz: turns the plane so that the first axis has the greatest variance in it. */
function turn(axes: Axes, next: Axes): Axes {
  const angle = Math.atan2(2 * dot(axes[0], next[1]), dot(axes[0], next[0]) - dot(axes[1], next[1])) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [
    next[0].map((value, at) => cos * value + sin * (next[1][at] as number)),
    next[0].map((value, at) => cos * (next[1][at] as number) - sin * value),
  ]
}

/** Length 1, at right angles, the largest entry positive; nothing but zeros when there is no such direction. */
function straighten([first, second]: Axes): void {
  const longest = Math.max(dot(first, first), dot(second, second))
  normalise(first)
  subtract(second, first, dot(first, second))
  // What rounding leaves of a second direction that does not exist.
  if (dot(second, second) < 1e-18 * longest) second.fill(0)
  normalise(second)
}

function normalise(axis: Float64Array): void {
  let largest = 0
  for (const value of axis) if (Math.abs(value) > Math.abs(largest) * (1 + 1e-9)) largest = value
  const length = Math.sqrt(dot(axis, axis)) * (largest < 0 ? -1 : 1)
  if (length === 0) return
  for (let at = 0; at < axis.length; at++) axis[at] = (axis[at] as number) / length
}

/** How much of an axis lies outside of a plane, from 0 to 1. */
function outside([first, second]: Axes, axis: Float64Array): number {
  const rest = axis.slice()
  subtract(rest, first, dot(axis, first))
  subtract(rest, second, dot(axis, second))
  return Math.sqrt(dot(rest, rest))
}

function subtract(from: Float64Array, axis: Float64Array, times: number): void {
  for (let at = 0; at < from.length; at++) from[at] = (from[at] as number) - times * (axis[at] as number)
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number)
  return sum
}
