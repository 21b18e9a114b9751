import { type Fraction, fraction } from './fraction.ts'

/** One choice or several: every chosen option gets one vote (several: approval voting, Brams and Fishburn 1978). */
export interface ChoiceRule {
  readonly options: readonly string[]
  /** So many options may be chosen; 1 is one choice. */
  readonly most: number
}

/** Why a ballot does not count. */
export type Spoilt = 'unknown-option' | 'option-twice' | 'too-many'

export interface Tally {
  readonly option: string
  readonly votes: number
  /** Of the ballots that chose something; 0 when there are none. */
  readonly share: Fraction
  /** 1 stands first; equal votes share a place, the next place is left out. */
  readonly place: number
}

export interface ChoiceResult {
  readonly ballots: number
  /** Chose at least one option, by the rule. */
  readonly valid: number
  /** Chose nothing: counted, and no option gets it. */
  readonly blank: number
  readonly spoilt: Readonly<Record<Spoilt, number>>
  /** Most votes first; equal votes in the order of the options. */
  readonly tallies: readonly Tally[]
}

/** Null: the ballot counts. */
export function spoiltBy({ options, most }: ChoiceRule, ballot: readonly string[]): Spoilt | null {
  if (ballot.some((option) => !options.includes(option))) return 'unknown-option'
  if (new Set(ballot).size !== ballot.length) return 'option-twice'
  return ballot.length > most ? 'too-many' : null
}

/** Counts ballots, each a list of chosen options. The order of ballots does not matter. */
export function countChoices(rule: ChoiceRule, ballots: Iterable<readonly string[]>): ChoiceResult {
  const votes = new Map(rule.options.map((option) => [option, 0]))
  const spoilt: Record<Spoilt, number> = { 'unknown-option': 0, 'option-twice': 0, 'too-many': 0 }
  let [all, valid, blank] = [0, 0, 0]
  for (const ballot of ballots) {
    all += 1
    const problem = spoiltBy(rule, ballot)
    if (problem) spoilt[problem] += 1
    else if (ballot.length === 0) blank += 1
    else valid += 1
    if (!problem) for (const option of ballot) votes.set(option, (votes.get(option) ?? 0) + 1)
  }
  const tallies = rule.options
    .map((option) => ({ option, votes: votes.get(option) ?? 0 }))
    .sort((one, other) => other.votes - one.votes)
  const places = placesOf(tallies.map(({ votes }) => votes))
  return {
    ballots: all,
    valid,
    blank,
    spoilt,
    tallies: tallies.map((tally, at) => ({
      ...tally,
      share: fraction(tally.votes, valid || 1),
      place: places[at] as number,
    })),
  }
}

/** @param sorted the greatest first @returns places as in sports: 1, 2, 2, 4 */
export function placesOf(sorted: readonly number[]): number[] {
  const places: number[] = []
  sorted.forEach((number, at) => {
    places.push(at > 0 && number === sorted[at - 1] ? (places[at - 1] as number) : at + 1)
  })
  return places
}

/** Who has one of so many seats for sure, and who shares the last ones by a tie that a rule published before must break. */
export function firstOf(
  ranked: readonly { readonly option: string; readonly place: number }[],
  seats: number,
): { readonly sure: readonly string[]; readonly tied: readonly string[]; readonly seatsForTied: number } {
  const at = (place: number) => ranked.filter((one) => one.place === place).map(({ option }) => option)
  const sure: string[] = []
  for (const place of [...new Set(ranked.map(({ place }) => place))].sort((one, other) => one - other)) {
    const here = at(place)
    if (sure.length + here.length > seats) {
      const left = seats - sure.length
      return { sure, tied: left > 0 ? here : [], seatsForTied: left }
    }
    sure.push(...here)
  }
  return { sure, tied: [], seatsForTied: 0 }
}
