import type { InvoiceLine, Totals } from './invoice.ts'

/** What is charged for one thing, VAT inside. */
export interface Charge {
  /** Cents; less than 0 in a cancellation. */
  readonly grossCents: number
  /** 190 is 19 %. */
  readonly vatPermille: number
}

/**
 * Net, VAT and gross of an invoice whose prices contain the VAT, so that people pay exactly what they were told, and the figures are
 * those EN 16931 asks for: nets of lines add up to the net of a rate (BR-CO-10), its VAT is net × rate rounded half up (BR-CO-17), gross is
 * net + VAT (BR-CO-15). Where no net gives the promised gross (one amount in six with 19 %), the difference of a cent is the
 * rounding amount (BR-CO-16).
 */
export function figuresOf(charges: readonly Charge[]): { nets: readonly number[]; totals: Totals } {
  const nets = new Array<number>(charges.length).fill(0)
  const rates = [...new Set(charges.map(({ vatPermille }) => vatPermille))].toSorted((a, b) => b - a)
  const vats = rates.map((permille) => {
    let gross = 0
    let net = 0
    // Rounded on the way, so that the lines' nets add up to the net of the sum.
    for (const [place, charge] of charges.entries()) {
      if (charge.vatPermille !== permille) continue
      gross += charge.grossCents
      const upToHere = rounded(gross * 1000, 1000 + permille)
      nets[place] = upToHere - net
      net = upToHere
    }
    return { permille, netCents: net, vatCents: rounded(net * permille, 1000) }
  })
  const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
  const netCents = sum(vats.map((one) => one.netCents))
  const vatCents = sum(vats.map((one) => one.vatCents))
  const dueCents = sum(charges.map(({ grossCents }) => grossCents))
  return { nets, totals: { vats, netCents, vatCents, roundingCents: dueCents - netCents - vatCents, dueCents } }
}

/** amount ÷ whole, half away from zero: a cancellation is exactly the invoice with the other sign. */
function rounded(amount: number, whole: number): number {
  const size = Math.floor((2 * Math.abs(amount) + whole) / (2 * whole))
  return amount < 0 ? -size : size
}

/**
 * The rate a booking's VAT was reckoned with, from what was kept with it; the resource's of today may be another.
 * @param likely rates that are tried first
 */
export function rateOf(cents: number, vatCents: number, likely: readonly number[]): number {
  if (vatCents === 0) return 0
  const fits = (permille: number) => rounded(cents * permille, 1000 + permille) === vatCents
  return [...likely, 190, 70, 160, 50].find(fits) ?? Math.round((vatCents * 1000) / (cents - vatCents))
}

/** The other way round, for a cancellation. */
export const reversed = (lines: readonly InvoiceLine[]): InvoiceLine[] =>
  lines.map((line) => ({ ...line, netCents: 0 - line.netCents, grossCents: 0 - line.grossCents }))

export const reversedTotals = ({ vats, ...sums }: Totals): Totals => ({
  vats: vats.map(({ permille, netCents, vatCents }) => ({ permille, netCents: 0 - netCents, vatCents: 0 - vatCents })),
  netCents: 0 - sums.netCents,
  vatCents: 0 - sums.vatCents,
  roundingCents: 0 - sums.roundingCents,
  dueCents: 0 - sums.dueCents,
})
