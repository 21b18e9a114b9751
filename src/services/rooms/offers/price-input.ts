import { z } from 'zod'
import { choice, choices, type InputOf, optionalDay } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { groups, type PriceRule, purposes } from '../resource.ts'
import { notices } from '../texts/prices.ts'
import type { PriceInput } from './save-prices.ts'

export const pers = ['hour', 'half-day', 'day', 'week', 'once', 'free'] as const satisfies readonly PriceRule['per'][]

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

export const priceFields = {
  per: choice(pers),
  euros: optionalEuros(),
  groups: choices(groups),
  purposes: choices(purposes),
  firstDay: optionalDay(),
}

/** The rule that was typed. Refuses an amount that is missing. */
export function priceFrom({ per, euros, groups, purposes, firstDay }: InputOf<typeof priceFields>): PriceInput {
  if (per !== 'free' && euros === null) refuse(notices.amountMissing, 'euros')
  return { per, cents: euros ?? 0, groups, purposes, firstDay }
}
