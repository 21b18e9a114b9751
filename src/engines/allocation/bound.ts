import type { Places } from './placements.ts'
import type { Bound, Input } from './types.ts'

const rounds = 400

/**
 * How much any allocation could give at most, whatever the order. Every piece of time of every unit gets a price; a slot is worth 1. The
 * sum of all prices, and of what is left over for each club when it buys the cheapest places it wishes, is never less than the slots
 * of any allocation (weak duality), whatever the prices are. Prices rise where many want the same, until the sum no longer falls.
 */
export function boundOf(input: Input, places: Places): Bound {
  const wished = Math.max(1, ...input.clubs.map(({ id }) => timesOf(input, id)))
  return { clubs: cheapest(input, places, 1), slots: cheapest(input, places, wished) }
}

const timesOf = ({ wishes }: Input, club: string) =>
  wishes.filter((wish) => wish.club === club).reduce((sum, { times }) => sum + times, 0)

/** @param most slots per club that count */
function cheapest(input: Input, places: Places, most: number): number {
  const prices = new Float64Array(places.cellCount)
  const clubs = input.clubs.map(({ id }) => input.wishes.filter(({ club }) => club === id))
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const demand = new Int32Array(places.cellCount)
    let sum = prices.reduce((all, price) => all + price, 0)
    for (const wishes of clubs) sum += gainOf(wishes, places, most, prices, demand)
    best = Math.min(best, sum)
    const step = 0.5 / (1 + round / 8)
    for (let cell = 0; cell < prices.length; cell++)
      prices[cell] = Math.max(0, (prices[cell] as number) + step * ((demand[cell] as number) - 1) * 0.5)
  }
  // Slots are whole; a hair's breadth for sums of fractions.
  return Math.floor(best + 1e-6)
}

/** What a club gains at these prices with its best places: per wish on different days, at most so many. Notes what it takes. */
function gainOf(
  wishes: readonly { id: string; times: number }[],
  places: Places,
  most: number,
  prices: Float64Array,
  demand: Int32Array,
): number {
  const gains: { gain: number; cells: Int32Array }[] = []
  for (const { id, times } of wishes) {
    const perDay = new Map<number, { gain: number; cells: Int32Array }>()
    for (const { weekday, cells } of places.of.get(id) ?? []) {
      let gain = 1
      for (const cell of cells) gain -= prices[cell] as number
      if (gain > (perDay.get(weekday)?.gain ?? 0)) perDay.set(weekday, { gain, cells })
    }
    gains.push(...[...perDay.values()].sort((one, other) => other.gain - one.gain).slice(0, times))
  }
  const taken = gains.sort((one, other) => other.gain - one.gain).slice(0, most)
  for (const { cells } of taken) for (const cell of cells) demand[cell] = (demand[cell] as number) + 1
  return taken.reduce((sum, { gain }) => sum + gain, 0)
}
