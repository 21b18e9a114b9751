/** An exact number: whole numbers above and below the line, reduced, the lower one positive. Can be sent between threads. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Reduced. @throws {RangeError} for a denominator of 0 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [above, below] = [BigInt(numerator), BigInt(denominator)]
  if (below === 0n) throw new RangeError('Nothing can be divided by zero.')
  const divisor = greatestDivisor(above, below) * (below < 0n ? -1n : 1n)
  return { numerator: above / divisor, denominator: below / divisor }
}

/** Below 0: the first is smaller; 0: they are the same number. */
export const compare = (one: Fraction, other: Fraction): number =>
  sign(one.numerator * other.denominator - other.numerator * one.denominator)

export const plus = (one: Fraction, other: Fraction): Fraction =>
  fraction(one.numerator * other.denominator + other.numerator * one.denominator, one.denominator * other.denominator)

export const minus = (one: Fraction, other: Fraction): Fraction =>
  plus(one, { numerator: -other.numerator, denominator: other.denominator })

export const least = (one: Fraction, other: Fraction): Fraction => (compare(one, other) <= 0 ? one : other)

/**
 * For showing only, never for deciding: rounded to so many places, halves away from zero.
 * @returns a number written with a point, such as `57.14`
 */
export function written({ numerator, denominator }: Fraction, places: number): string {
  const scale = 10n ** BigInt(places)
  const size = numerator < 0n ? -numerator : numerator
  const rounded = (2n * size * scale + denominator) / (2n * denominator)
  const digits = String(rounded).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  return `${numerator < 0n && rounded > 0n ? '-' : ''}${whole}${places ? `.${digits.slice(-places)}` : ''}`
}

const sign = (number: bigint) => (number < 0n ? -1 : number > 0n ? 1 : 0)

function greatestDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one < 0n ? -one : one, other < 0n ? -other : other]
  while (b) [a, b] = [b, a % b]
  return a
}
