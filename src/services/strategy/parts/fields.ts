import { z } from 'zod'

/** Numbers as people type them: 1234, 1.234,5, 1 234,5, -3. Undefined when it is none. */
export function readNumber(typed: string): number | undefined {
  const tight = typed.replace(/[\s\u00a0\u202f]/g, '')
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(tight) ? tight.replaceAll('.', '') : tight
  if (!/^-?\d{1,15}([.,]\d{1,6})?$/.test(plain)) return undefined
  return Number(plain.replace(',', '.'))
}

/** A number, required. */
export const number = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim() : ''),
    z
      .string()
      .min(1, 'missing|1')
      .refine((value) => value === '' || readNumber(value) !== undefined, 'not-a-number')
      .transform((value) => readNumber(value) ?? 0),
  )

/** An amount of public money as people type it: 12, 12,50, 1.250.000, € 12. Null when left empty: not known. In cents. */
export const optionalMoney = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/[€]/g, '').trim() : ''),
    z
      .string()
      .refine((value) => value === '' || centsFrom(value) !== undefined, 'not-a-number')
      .transform((value) => centsFrom(value) ?? null),
  )

/** At most a thousand million euros: more no district has. */
function centsFrom(typed: string): number | undefined {
  const euros = readNumber(typed)
  return euros === undefined || euros < 0 || euros > 1e9 ? undefined : Math.round(euros * 100)
}

/** A share in per cent. Null when left empty. */
export const optionalPercent = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace('%', '').trim() : ''),
    z
      .string()
      .refine((value) => value === '' || readNumber(value) !== undefined, 'not-a-number')
      .transform((value) => (value === '' ? null : (readNumber(value) ?? null)))
      .refine((value) => value === null || (value >= 0 && value <= 100), 'out-of-range|0|100'),
  )
