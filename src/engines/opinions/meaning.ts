// What groups of similar views have in common, and what sets each apart. Small, Bjorkegren, Erkkilä, Shaw, Megill, Polis: Scaling
// Deliberation by Mapping High Dimensional Opinion Spaces, Recerca 26 (2021). The tests are the textbook ones for one and two proportions.

/** Votes of one group on one statement; passes count as seen. */
export interface Count {
  readonly agree: number
  readonly disagree: number
  readonly seen: number
}

/** Counts by statement, then by group. */
export type Counts = readonly (readonly Count[])[]

export type Side = 'agree' | 'disagree'

/** Something that most people in every group say. */
export interface Uniting {
  readonly statement: number
  readonly side: Side
  /** Group-informed consensus: the product of all groups' shares; a large group cannot outvote a small one. */
  readonly consensus: number
  /** Of each group, smoothed: (said so + 1) / (seen + 2). */
  readonly shares: readonly number[]
}

/** Something that sets a group apart from all others together. */
export interface Telling {
  readonly statement: number
  readonly side: Side
  /** Smoothed shares who said so. */
  readonly inside: number
  readonly outside: number
  /** Test of two proportions: inside against outside. */
  readonly z: number
  /** Test of one proportion: inside against a half. */
  readonly zHalf: number
}

/** A statement on which two groups are furthest from each other. */
export interface Dividing {
  readonly statement: number
  /** Groups with the most and with the least agreement, and their smoothed shares. */
  readonly most: { readonly group: number; readonly share: number }
  readonly least: { readonly group: number; readonly share: number }
  /** Test of two proportions between them. */
  readonly z: number
}

/** A share that knows little is drawn towards a half: one more of each. */
export const smoothed = (said: number, seen: number): number => (said + 1) / (seen + 2)

/** Two proportions with pooled variance, both smoothed; positive when the first is greater. */
export function zOfTwo(said: number, seen: number, otherSaid: number, otherSeen: number): number {
  const pooled = (said + otherSaid + 2) / (seen + otherSeen + 4)
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / (seen + 2) + 1 / (otherSeen + 2)))
  return (smoothed(said, seen) - smoothed(otherSaid, otherSeen)) / deviation
}

/** One proportion against a half, smoothed. */
export const zOfHalf = (said: number, seen: number): number => (smoothed(said, seen) - 0.5) * 2 * Math.sqrt(seen + 2)

const sides: readonly Side[] = ['agree', 'disagree']

/** More than half of every group, the strongest consensus first. With one group: what most people say. */
export function unitingOf(counts: Counts): Uniting[] {
  return counts
    .flatMap((groups, statement) =>
      sides.map((side): Uniting => {
        const shares = groups.map((count) => smoothed(count[side], count.seen))
        return { statement, side, shares, consensus: shares.reduce((product, share) => product * share, 1) }
      }),
    )
    .filter(({ shares }) => shares.length > 0 && shares.every((share) => share > 0.5))
    .sort((one, other) => other.consensus - one.consensus || one.statement - other.statement)
}

/**
 * What most of a group say, and more of it than of the others, beyond what chance does: both tests above `z`, the greatest first.
 * Many statements are tested at once: the tests order statements and keep out what is thin, they prove nothing.
 */
export function tellingOf(counts: Counts, group: number, z: number): Telling[] {
  return counts
    .flatMap((groups, statement) =>
      sides.map((side): Telling => {
        const own = groups[group] as Count
        const said = groups.reduce((sum, count) => sum + count[side], 0) - own[side]
        const seen = groups.reduce((sum, count) => sum + count.seen, 0) - own.seen
        return {
          statement,
          side,
          inside: smoothed(own[side], own.seen),
          outside: smoothed(said, seen),
          z: zOfTwo(own[side], own.seen, said, seen),
          zHalf: zOfHalf(own[side], own.seen),
        }
      }),
    )
    .filter((telling) => telling.z > z && telling.zHalf > z)
    .sort((one, other) => other.z - one.z || one.statement - other.statement)
}

/** Statements by the distance between the groups that agree most and least, the furthest first; only where it is beyond chance. */
export function dividingOf(counts: Counts, z: number): Dividing[] {
  return counts
    .map((groups, statement): Dividing => {
      const ranked = groups
        .map((count, group) => ({ group, share: smoothed(count.agree, count.seen), count }))
        .sort((one, other) => other.share - one.share || one.group - other.group)
      const [most, least] = [ranked[0], ranked.at(-1)]
      if (!most || !least) throw new RangeError('There are no groups.')
      return {
        statement,
        most: { group: most.group, share: most.share },
        least: { group: least.group, share: least.share },
        z: zOfTwo(most.count.agree, most.count.seen, least.count.agree, least.count.seen),
      }
    })
    .filter((dividing) => dividing.z > z)
    .sort(
      (one, other) =>
        other.most.share - other.least.share - (one.most.share - one.least.share) || one.statement - other.statement,
    )
}
