import { z } from 'zod'

/** An amount as people type it: 12, 12,50, 12.50, 1.250, € 12. Null when left empty. */
export const optionalEuros = () =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.replace(/[\s €]/g, '') : ''),
    z
      .string()
      .refine((value) => value === '' || centsFrom(value) !== undefined, 'not-a-number')
      .transform((value) => centsFrom(value) ?? null),
  )

/** Thousands are set apart by a point only in groups of three; otherwise a point is a comma. At most 999.999,99. */
function centsFrom(text: string): number | undefined {
  const plain = /^\d{1,3}\.\d{3}(,\d{1,2})?$/.test(text) ? text.replace('.', '') : text
  const match = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(plain)
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}
