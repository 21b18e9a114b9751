// What every voter has left, exactly. Voters with the same amount share a purse; purses are sorted, number 0 is empty. All amounts are
// whole numbers over one denominator, so that comparing is comparing whole numbers, and nothing is ever rounded.

export interface Purses {
  denominator: bigint
  /** Ascending and all different; the first is 0. */
  amounts: bigint[]
  /** The purse of each voter. */
  readonly of: Int32Array
}

/** What those who can afford it pay each, `rest / payers` over the denominator of the moment; the others pay all they have. */
export interface Price {
  readonly rest: bigint
  readonly payers: number
  /** Gave all they had, which was less. */
  readonly emptied: number
}

/** Everybody with the same whole amount. */
export const newPurses = (voters: number, share: bigint): Purses => ({
  denominator: 1n,
  amounts: share > 0n ? [0n, share] : [0n],
  of: new Int32Array(voters).fill(share > 0n ? 1 : 0),
})

/**
 * Splits a cost among its supporters as equally as possible: whoever has less than the price gives what there is.
 * @param cost in units of denominator 1 @returns null: together they have less than it costs
 */
export function priceOf({ denominator, amounts, of }: Purses, supporters: Int32Array, cost: bigint): Price | null {
  const counts = new Int32Array(amounts.length)
  let payers = 0
  for (const voter of supporters) {
    const purse = of[voter] as number
    if (purse === 0) continue
    counts[purse] = (counts[purse] as number) + 1
    payers += 1
  }
  let rest = cost * denominator
  let emptied = 0
  for (let purse = 1; purse < counts.length && payers > 0; purse++) {
    const count = counts[purse] as number
    if (count === 0) continue
    const amount = amounts[purse] as bigint
    if (amount * BigInt(payers) >= rest) return { rest, payers, emptied }
    rest -= amount * BigInt(count)
    payers -= count
    emptied += count
  }
  return null
}

/** What the supporters have together, over the denominator. */
export function sumOf({ amounts, of }: Purses, supporters: Int32Array): bigint {
  const counts = new Int32Array(amounts.length)
  for (const voter of supporters) counts[of[voter] as number] = (counts[of[voter] as number] as number) + 1
  return amounts.reduce(
    (sum, amount, purse) => (counts[purse] ? sum + amount * BigInt(counts[purse] as number) : sum),
    0n,
  )
}

/** Takes the price from the supporters' purses. */
export function pay(purses: Purses, supporters: Int32Array, { rest, payers }: Price): void {
  // The denominator grows by what the number of payers does not share with the rest.
  const factor = BigInt(payers / commonDivisor(payers, Number(rest % BigInt(payers))))
  const price = (rest * factor) / BigInt(payers)
  purses.denominator *= factor
  const before = factor === 1n ? purses.amounts : purses.amounts.map((amount) => amount * factor)
  const pays = new Uint8Array(purses.of.length)
  for (const voter of supporters) pays[voter] = 1
  const [keeps, loses] = [new Uint8Array(before.length), new Uint8Array(before.length)]
  for (let voter = 0; voter < pays.length; voter++) (pays[voter] ? loses : keeps)[purses.of[voter] as number] = 1
  const after = merge(before, price, keeps, loses)
  purses.amounts = after.amounts
  for (let voter = 0; voter < pays.length; voter++) {
    const purse = purses.of[voter] as number
    purses.of[voter] = (pays[voter] ? after.lost : after.kept)[purse] as number
  }
}

/** Two sorted lists – purses as they are, purses less the price – become one without doubles. */
function merge(amounts: readonly bigint[], price: bigint, keeps: Uint8Array, loses: Uint8Array) {
  const result: bigint[] = [0n]
  const [kept, lost] = [new Int32Array(amounts.length), new Int32Array(amounts.length)]
  const put = (amount: bigint): number => {
    if (amount !== result[result.length - 1]) result.push(amount)
    return result.length - 1
  }
  let [stay, leave] = [1, 1]
  while (leave < amounts.length && (amounts[leave] as bigint) <= price) leave += 1
  const skip = (from: number, marks: Uint8Array) => {
    let at = from
    while (at < amounts.length && !marks[at]) at += 1
    return at
  }
  for (;;) {
    stay = skip(stay, keeps)
    leave = skip(leave, loses)
    if (stay >= amounts.length && leave >= amounts.length) return { amounts: result, kept, lost }
    const less = leave < amounts.length ? (amounts[leave] as bigint) - price : null
    if (less === null || (stay < amounts.length && (amounts[stay] as bigint) <= less)) {
      kept[stay] = put(amounts[stay] as bigint)
      stay += 1
    } else {
      lost[leave] = put(less)
      leave += 1
    }
  }
}

function commonDivisor(one: number, other: number): number {
  let [a, b] = [one, other]
  while (b) [a, b] = [b, a % b]
  return a
}
