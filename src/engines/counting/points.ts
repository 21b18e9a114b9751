import { placesOf } from './choice.ts'
import { type Fraction, fraction } from './fraction.ts'

/** Points for options, added up: range voting when only `perOption` binds, cumulative voting when `inAll` does. */
export interface PointsRule {
  readonly options: readonly string[]
  /** One option may get so many at most. */
  readonly perOption: number
  /** One ballot may give so many in all; null: as many as `perOption` allows. */
  readonly inAll: number | null
}

export type PointsSpoilt = 'unknown-option' | 'not-whole' | 'too-many-for-one' | 'too-many-in-all'

export interface PointsTally {
  readonly option: string
  readonly points: number
  /** Ballots that gave it at least one point. */
  readonly givers: number
  /** Points by valid ballots; 0 when there are none. */
  readonly average: Fraction
  /** 1 stands first; equal points share a place. */
  readonly place: number
}

export interface PointsResult {
  readonly ballots: number
  readonly valid: number
  readonly spoilt: Readonly<Record<PointsSpoilt, number>>
  readonly tallies: readonly PointsTally[]
}

/** An option's points; options that are left out get none. */
export type PointsBallot = Readonly<Record<string, number>>

/** Null: the ballot counts. */
export function pointsSpoiltBy({ options, perOption, inAll }: PointsRule, ballot: PointsBallot): PointsSpoilt | null {
  const given = Object.values(ballot)
  if (Object.keys(ballot).some((option) => !options.includes(option))) return 'unknown-option'
  if (given.some((points) => !Number.isInteger(points) || points < 0)) return 'not-whole'
  if (given.some((points) => points > perOption)) return 'too-many-for-one'
  return inAll !== null && given.reduce((sum, points) => sum + points, 0) > inAll ? 'too-many-in-all' : null
}

/** Adds up points. A ballot that gives none is valid and lowers every average. */
export function countPoints(rule: PointsRule, ballots: Iterable<PointsBallot>): PointsResult {
  const sums = new Map(rule.options.map((option) => [option, { points: 0, givers: 0 }]))
  const spoilt: Record<PointsSpoilt, number> = {
    'unknown-option': 0,
    'not-whole': 0,
    'too-many-for-one': 0,
    'too-many-in-all': 0,
  }
  let [all, valid] = [0, 0]
  for (const ballot of ballots) {
    all += 1
    const problem = pointsSpoiltBy(rule, ballot)
    if (problem) {
      spoilt[problem] += 1
      continue
    }
    valid += 1
    for (const [option, points] of Object.entries(ballot)) {
      const sum = sums.get(option)
      if (!sum || points === 0) continue
      sum.points += points
      sum.givers += 1
    }
  }
  const sorted = rule.options
    .map((option) => ({ option, ...(sums.get(option) ?? { points: 0, givers: 0 }) }))
    .sort((one, other) => other.points - one.points)
  const places = placesOf(sorted.map(({ points }) => points))
  const tallies = sorted.map((one, at) => ({
    ...one,
    average: fraction(one.points, valid || 1),
    place: places[at] as number,
  }))
  return { ballots: all, valid, spoilt, tallies }
}
