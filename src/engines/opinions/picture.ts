import type { Uniting } from './meaning.ts'
import { type Count, type Counts, type Dividing, dividingOf, type Telling, tellingOf, unitingOf } from './meaning.ts'
import { type Clarity, type Opinions, opinionsOf } from './opinions.ts'
import { agree, disagree, type VoteColumns, votesOf } from './votes.ts'

/** The rules by which votes become a picture; publish them with it. */
export interface PictureRules {
  /** Whoever said less is in no group. */
  readonly votesNeeded: number
  /** Statements on which fewer people said something do not count in groups. */
  readonly voicesNeeded: number
  /** Groups of fewer people are not shown. */
  readonly leastInGroup: number
  readonly seed: number
}

/** Where two thirds of a group stand on the map: centre, half axes, and the angle of the long one in degrees. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly long: number
  readonly short: number
  readonly turn: number
}

export interface ShownGroup {
  readonly people: number
  readonly place: Place
  /** What sets it apart from the other shown groups, the most telling first. */
  readonly telling: readonly Telling[]
}

/** What may leave the computation: nothing in it speaks of one person. Statements are numbered as they were handed over. */
export interface Picture {
  /** Who said anything at all. */
  readonly people: number
  /** How many of them are in one of the shown groups. */
  readonly grouped: number
  /** Votes of everybody, by statement. */
  readonly all: readonly Count[]
  /** None when fewer than two are large enough, or when nothing sets groups apart. */
  readonly groups: readonly ShownGroup[]
  readonly clarity: Clarity | null
  /** Votes of shown groups, by statement, then by group. */
  readonly counts: Counts
  readonly unites: readonly Uniting[]
  readonly divides: readonly Dividing[]
}

const groupsAtMost = 5
/** One in twenty, one-sided. */
export const z = 1.645
/** Standard deviations around the centre within which two thirds of a cloud stand. */
const reach = 1.5

/**
 * From votes to what is shown of them: groups large enough with an ellipse each, what unites and what divides. The same votes and rules give
 * the same picture, in whatever order people are handed over; only `all` follows the order of statements.
 */
export function pictureOf(people: number, statements: number, columns: VoteColumns, rules: PictureRules): Picture {
  const all = countAll(statements, columns)
  const counted = all.flatMap(({ seen }, statement) => (seen >= rules.voicesNeeded ? [statement] : []))
  const chosen = only(counted, statements, columns)
  const { votesNeeded, seed } = rules
  const opinions = opinionsOf(votesOf(people, counted.length, chosen), { votesNeeded, groupsAtMost, z, seed })
  const large = opinions.groups.flatMap(({ people: size }, group) => (size >= rules.leastInGroup ? [group] : []))
  const apart = large.length > 1 && opinions.clarity !== 'none'
  const shown = apart ? large : []
  const counts = all.map((_, statement) => {
    const groups = opinions.counts[counted.indexOf(statement)]
    return groups ? shown.map((group) => groups[group] as Count) : []
  })
  const ofCounted = counted.map((statement) => counts[statement] as readonly Count[])
  const named = <Kind extends { readonly statement: number }>(list: readonly Kind[]) =>
    list.map((one) => ({ ...one, statement: counted[one.statement] as number }))
  return {
    people: new Set(columns.person).size,
    grouped: shown.reduce((sum, group) => sum + (opinions.groups[group]?.people ?? 0), 0),
    all,
    groups: shown.map((group, at) => ({
      people: opinions.groups[group]?.people ?? 0,
      place: placeOf(opinions, group),
      telling: named(tellingOf(ofCounted, at, z)),
    })),
    clarity: apart ? opinions.clarity : null,
    counts,
    unites: named(unitingOf(apart ? ofCounted : counted.map((statement) => [all[statement] as Count]))),
    divides: apart ? named(dividingOf(ofCounted, z)) : [],
  }
}

function countAll(statements: number, { statement, vote }: VoteColumns): Count[] {
  const counts = Array.from({ length: statements }, () => ({ agree: 0, disagree: 0, seen: 0 }))
  statement.forEach((about, at) => {
    const count = counts[about]
    if (!count) throw new RangeError('There is no such statement.')
    count.seen += 1
    if (vote[at] === agree) count.agree += 1
    if (vote[at] === disagree) count.disagree += 1
  })
  return counts
}

/** The votes on some statements, numbered anew. Loops, since lists of millions of votes would take more room than all the rest. */
function only(counted: readonly number[], statements: number, columns: VoteColumns): VoteColumns {
  if (counted.length === statements) return columns
  const number = new Int32Array(statements).fill(-1)
  counted.forEach((about, at) => {
    number[about] = at
  })
  const [person, statement, vote] = [columns.person.slice(), columns.statement.slice(), columns.vote.slice()]
  let kept = 0
  for (let at = 0; at < columns.statement.length; at++) {
    const about = number[columns.statement[at] as number] as number
    if (about < 0) continue
    person[kept] = columns.person[at] as number
    statement[kept] = about
    vote[kept] = columns.vote[at] as number
    kept += 1
  }
  return {
    person: person.subarray(0, kept),
    statement: statement.subarray(0, kept),
    vote: vote.subarray(0, kept),
  }
}

/** Centre and spread of a group, by the axes of its covariance. */
function placeOf({ of, positions }: Opinions, group: number): Place {
  let [count, x, y] = [0, 0, 0]
  of.forEach((own, person) => {
    if (own !== group) return
    count += 1
    x += positions[2 * person] as number
    y += positions[2 * person + 1] as number
  })
  x /= count
  y /= count
  let [xx, xy, yy] = [0, 0, 0]
  of.forEach((own, person) => {
    if (own !== group) return
    const [dx, dy] = [(positions[2 * person] as number) - x, (positions[2 * person + 1] as number) - y]
    xx += (dx * dx) / count
    xy += (dx * dy) / count
    yy += (dy * dy) / count
  })
  const [middle, half] = [(xx + yy) / 2, Math.hypot((xx - yy) / 2, xy)]
  return {
    x: rounded(x),
    y: rounded(y),
    long: rounded(reach * Math.sqrt(middle + half)),
    short: rounded(reach * Math.sqrt(Math.max(0, middle - half))),
    turn: rounded((Math.atan2(2 * xy, xx - yy) * 90) / Math.PI),
  }
}

/** Finer than any map; in whatever order was added up. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
