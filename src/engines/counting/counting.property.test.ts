import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countChoices } from './choice.ts'
import { countPairs, type Pairs, type Ranking } from './pairs.ts'
import { countPoints } from './points.ts'
import { decide } from './question.ts'
import { schulze } from './schulze.ts'

const options = ['a', 'b', 'c', 'd', 'e']
const renamed = new Map(options.map((option, at) => [option, `new ${options[(at * 2 + 1) % options.length]}`]))
const rename = (option: string) => renamed.get(option) as string
const choice = fc.subarray(options)
/** Some options, some of them equally dear. */
const ranking: fc.Arbitrary<Ranking> = fc
  .tuple(fc.shuffledSubarray(options), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }))
  .map(([order, joins]) => {
    const levels: string[][] = []
    order.forEach((option, at) => {
      const last = levels.at(-1)
      if (last && joins[at]) last.push(option)
      else levels.push([option])
    })
    return levels
  })
const rankings = fc.array(ranking, { minLength: 1, maxLength: 15 })
const shuffled = <T>(ballots: fc.Arbitrary<T[]>) =>
  ballots.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))

describe('choices and points', () => {
  test('the order of ballots does not matter, neither do the names of options', () => {
    fc.assert(
      fc.property(shuffled(fc.array(choice, { maxLength: 20 })), ([ballots, others]) => {
        const result = countChoices({ options, most: 3 }, ballots)
        expect(countChoices({ options, most: 3 }, others)).toEqual(result)
        const names = options.map(rename)
        const again = countChoices(
          { options: names, most: 3 },
          ballots.map((ballot) => ballot.map(rename)),
        )
        expect(again.tallies).toEqual(result.tallies.map((tally) => ({ ...tally, option: rename(tally.option) })))
      }),
    )
  })

  test('every ballot is counted once, and one more vote never lowers a place', () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), fc.constantFrom(...options), (ballots, option) => {
        const result = countChoices({ options, most: 3 }, ballots)
        const spoilt = Object.values(result.spoilt).reduce((sum, count) => sum + count, 0)
        expect(result.valid + result.blank + spoilt).toBe(ballots.length)
        const placeOf = ({ tallies }: typeof result) =>
          tallies.find((tally) => tally.option === option)?.place as number
        expect(placeOf(countChoices({ options, most: 3 }, [...ballots, [option]]))).toBeLessThanOrEqual(placeOf(result))
      }),
    )
  })

  test('points: the sums are those of all ballots', () => {
    const ballot = fc.dictionary(fc.constantFrom(...options), fc.integer({ min: 0, max: 5 }))
    fc.assert(
      fc.property(shuffled(fc.array(ballot, { maxLength: 20 })), ([ballots, others]) => {
        const rule = { options, perOption: 5, inAll: null }
        const result = countPoints(rule, ballots)
        expect(countPoints(rule, others)).toEqual(result)
        const all = ballots.flatMap((one) => Object.values(one)).reduce((sum, points) => sum + points, 0)
        expect(result.tallies.reduce((sum, { points }) => sum + points, 0)).toBe(all)
      }),
    )
  })

  test('a question: one more yes never turns accepted into rejected, and the missing yes are enough and needed', () => {
    const count = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('more-than', 'at-least'),
        (yes, no, abstained, part, by) => {
          const rule = { majority: { part, whole: 10, by }, turnout: null, approval: { part: 1, whole: 10 } } as const
          const after = (more: number) =>
            decide(rule, { yes: yes + more, no, abstained, spoilt: 0, entitled: 1000 }).verdict
          const { verdict, yesMissing } = decide(rule, { yes, no, abstained, spoilt: 0, entitled: 1000 })
          if (verdict === 'accepted') expect(after(1)).toBe('accepted')
          const hasMajority = (given: string) => given !== 'no-majority' && given !== 'tie'
          expect(hasMajority(after(yesMissing))).toBe(true)
          if (yesMissing > 0) expect(hasMajority(after(yesMissing - 1))).toBe(false)
        },
      ),
    )
  })
})

describe('the Schulze method', () => {
  const count = (ballots: readonly Ranking[]) => schulze(countPairs(options, ballots))

  test('the order of ballots does not matter, neither do the names of options', () => {
    fc.assert(
      fc.property(shuffled(rankings), ([ballots, others]) => {
        const { ranking } = count(ballots)
        expect(count(others).ranking).toEqual(ranking)
        const named = ballots.map((ballot) => ballot.map((level) => level.map(rename)))
        const places = schulze(countPairs(options.map(rename).sort(), named)).ranking
        expect(places.map((place) => [...place].sort())).toEqual(ranking.map((place) => place.map(rename).sort()))
      }),
    )
  })

  test('whoever wins every pair stands alone on the first place', () => {
    fc.assert(
      fc.property(rankings, (ballots) => {
        const { ranking, winsAllPairs } = count(ballots)
        if (winsAllPairs) expect(ranking[0]).toEqual([winsAllPairs])
      }),
    )
  })

  test('a winner that one ballot puts higher still wins', () => {
    fc.assert(
      fc.property(rankings, fc.nat(), (ballots, which) => {
        const winner = count(ballots).ranking[0]?.[0] as string
        const changed = ballots.map((ballot, at) =>
          at === which % ballots.length
            ? [[winner], ...ballot.map((level) => level.filter((option) => option !== winner))]
            : ballot,
        )
        expect(count(changed).ranking[0]).toContain(winner)
      }),
    )
  })

  test('every comparison agrees with the ranking, and paths are as strong as said; no path is stronger', () => {
    fc.assert(
      fc.property(rankings, (ballots) => {
        const pairs = countPairs(options, ballots)
        const { ranking, comparisons } = schulze(pairs)
        const placeOf = (option: string) => ranking.findIndex((place) => place.includes(option))
        for (const { one, other, there, back, above, pathThere } of comparisons) {
          if (above) expect(placeOf(above)).toBeLessThan(placeOf(above === one ? other : one))
          expect(strongest(pairs, one, other)).toBe(there)
          expect(strongest(pairs, other, one)).toBe(back)
          if (there === 0) continue
          expect(Math.min(...pathThere.map((link) => link.ballots))).toBe(there)
          expect([pathThere[0]?.from, pathThere.at(-1)?.to]).toEqual([one, other])
        }
      }),
    )
  })

  /** Tries all paths. */
  function strongest({ table }: Pairs, from: string, to: string): number {
    const at = (a: number, b: number) => table[a]?.[b] as number
    const search = (a: number, b: number, seen: readonly number[]): number => {
      if (a === b) return Number.POSITIVE_INFINITY
      const next = options.map((_, via) => via).filter((via) => !seen.includes(via) && at(a, via) > at(via, a))
      return Math.max(0, ...next.map((via) => Math.min(at(a, via), search(via, b, [...seen, via]))))
    }
    const [a, b] = [options.indexOf(from), options.indexOf(to)]
    return search(a, b, [a])
  }
})
