import type { Pairs } from './pairs.ts'

/** A step of a path: `from` was put above `to` on so many ballots, which were more than the other way round. */
export interface Link {
  readonly from: string
  readonly to: string
  readonly ballots: number
}

/** Two options compared by their strongest paths; a path is as strong as its weakest link, 0: there is none. */
export interface Comparison {
  readonly one: string
  readonly other: string
  readonly there: number
  readonly back: number
  /** Null: the paths are equally strong, neither stands above the other. */
  readonly above: string | null
  readonly pathThere: readonly Link[]
  readonly pathBack: readonly Link[]
}

export interface SchulzeResult {
  /** Places, the first first; options that nothing separates share one, in the order of the options. */
  readonly ranking: readonly (readonly string[])[]
  /** The option that won every pair, when there is one. Then it stands alone on the first place. */
  readonly winsAllPairs: string | null
  /** `strengths[a][b]`: the strongest path from a to b. */
  readonly strengths: readonly (readonly number[])[]
  /** Every pair once. */
  readonly comparisons: readonly Comparison[]
}

/**
 * The Schulze method: an option stands above another when its strongest path to it is stronger than the strongest path back.
 * Strength of a link: winning votes, as in Schulze's definition that Debian and others use.
 * The first place is shared by all whom nobody stands above; the second by those whom only the first stand above, and so on. Two on
 * different places are therefore not always separated by a comparison of their own: `comparisons` says it for each pair.
 * No lot is drawn: who breaks a tie, and how, is to be published before the vote.
 * Source: M. Schulze, A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent single-winner election method,
 * Social Choice and Welfare 36 (2011) 267–303; strengths by Floyd and Warshall, section 2.3.
 */
export function schulze({ options, table }: Pairs): SchulzeResult {
  const at = (matrix: readonly (readonly number[])[], a: number, b: number) => (matrix[a] as number[])[b] as number
  const strengths = options.map((_, a) =>
    options.map((_, b) => (at(table, a, b) > at(table, b, a) ? at(table, a, b) : 0)),
  )
  /** The option before b on the strongest path from a. */
  const before = options.map((_, a) => options.map(() => a))
  for (let via = 0; via < options.length; via++)
    for (let a = 0; a < options.length; a++)
      for (let b = 0; b < options.length; b++) {
        if (a === b || a === via || b === via) continue
        const strength = Math.min(at(strengths, a, via), at(strengths, via, b))
        if (strength <= at(strengths, a, b)) continue
        ;(strengths[a] as number[])[b] = strength
        ;(before[a] as number[])[b] = at(before, via, b)
      }
  const isAbove = (a: number, b: number) => at(strengths, a, b) > at(strengths, b, a)

  const pathOf = (a: number, b: number): Link[] => {
    const links: Link[] = []
    if (at(strengths, a, b) === 0) return links
    for (let to = b; to !== a; to = at(before, a, to)) {
      const from = at(before, a, to)
      links.unshift({ from: options[from] as string, to: options[to] as string, ballots: at(table, from, to) })
    }
    return links
  }

  const comparisons = options.flatMap((one, a) =>
    options.slice(a + 1).map((other, offset): Comparison => {
      const b = a + 1 + offset
      return {
        one,
        other,
        there: at(strengths, a, b),
        back: at(strengths, b, a),
        above: isAbove(a, b) ? one : isAbove(b, a) ? other : null,
        pathThere: pathOf(a, b),
        pathBack: pathOf(b, a),
      }
    }),
  )
  const winner = options.find((_, a) => options.every((_, b) => a === b || at(table, a, b) > at(table, b, a)))
  return { ranking: placesBy(options, isAbove), winsAllPairs: winner ?? null, strengths, comparisons }
}

/** First all that nobody stands above, then those of the rest that nobody of the rest stands above, … `isAbove` has no cycles. */
function placesBy(options: readonly string[], isAbove: (a: number, b: number) => boolean): string[][] {
  const places: string[][] = []
  let left = options.map((_, at) => at)
  while (left.length) {
    const first = left.filter((a) => !left.some((b) => isAbove(b, a)))
    places.push(first.map((a) => options[a] as string))
    left = left.filter((a) => !first.includes(a))
  }
  return places
}
