// What was measured, each figure beside its budget.
export const quick = process.argv.includes('--quick')
export const seconds = quick ? 2 : 8
export const large = quick ? 10_000 : 100_000

interface Figure {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** At most, or at least when negative. */
  readonly budget?: number
}
export const figures: Figure[] = []
export function note(what: string, value: number, unit: string, budget?: number): void {
  figures.push({ what, value, unit, budget })
  const verdict = budget === undefined ? '' : holds({ what, value, unit, budget }) ? 'holds' : 'MISSED'
  const limit = budget === undefined ? '' : `${budget < 0 ? '≥' : '≤'} ${Math.abs(budget)}`
  console.log(
    `${what.padEnd(66)} ${value.toFixed(value < 10 ? 1 : 0).padStart(8)} ${unit.padEnd(6)} ${limit.padStart(8)}  ${verdict}`,
  )
}
export const holds = ({ value, budget = 0 }: Figure) => (budget < 0 ? value >= -budget : value <= budget)

/** How fast the machine is at this moment: figures of two runs are compared beside it. Shared machines differ by a factor of two. */
export function weighMachine(when: string): void {
  const began = performance.now()
  let sum = 0
  for (let number = 0; number < 200_000_000; number++) sum = (sum * 31 + number) | 0
  note(`this machine, ${when}: 200 million multiplications (${sum & 1})`, performance.now() - began, 'ms')
}
