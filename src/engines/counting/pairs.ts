// Ranked ballots and the table of pairs. Ballots that rank only some: whoever is left out stands below all ranked ones, and equal with the
// others left out (Schulze 2011, section 2.1).

/** Levels, the dearest first; options on one level are equally dear. */
export type Ranking = readonly (readonly string[])[]

export type RankingSpoilt = 'unknown-option' | 'option-twice'

/** `table[a][b]`: so many ballots put option a above option b. */
export interface Pairs {
  readonly options: readonly string[]
  readonly table: readonly (readonly number[])[]
  readonly ballots: number
  /** Rank at least one option, by the rule. */
  readonly valid: number
  readonly blank: number
  readonly spoilt: Readonly<Record<RankingSpoilt, number>>
}

/** Null: the ballot counts. */
export function rankingSpoiltBy(options: readonly string[], ballot: Ranking): RankingSpoilt | null {
  const ranked = ballot.flat()
  if (ranked.some((option) => !options.includes(option))) return 'unknown-option'
  return new Set(ranked).size === ranked.length ? null : 'option-twice'
}

/** Counts every pair once. The order of ballots does not matter. */
export function countPairs(options: readonly string[], ballots: Iterable<Ranking>): Pairs {
  const table = options.map(() => options.map(() => 0))
  const numbers = new Map(options.map((option, at) => [option, at]))
  const spoilt: Record<RankingSpoilt, number> = { 'unknown-option': 0, 'option-twice': 0 }
  let [all, valid, blank] = [0, 0, 0]
  for (const ballot of ballots) {
    all += 1
    const problem = rankingSpoiltBy(options, ballot)
    if (problem) {
      spoilt[problem] += 1
      continue
    }
    const level = options.map(() => Number.POSITIVE_INFINITY)
    ballot.forEach((equals, height) => {
      for (const option of equals) level[numbers.get(option) as number] = height
    })
    if (level.every((height) => height === Number.POSITIVE_INFINITY)) blank += 1
    else valid += 1
    table.forEach((row, a) => {
      for (let b = 0; b < row.length; b++)
        if ((level[a] as number) < (level[b] as number)) row[b] = (row[b] as number) + 1
    })
  }
  return { options, table, ballots: all, valid, blank, spoilt }
}
