import { optionalEuros } from '#foundation/http/euros.ts'
import { choice, choices, type InputOf, optionalDay } from '#foundation/http/fields.ts'
import { refuse } from '#foundation/http/problems.ts'
import { groups, type PriceRule, purposes } from '../resource.ts'
import { notices } from '../texts/prices.ts'
import type { PriceInput } from './save-prices.ts'

export const pers = ['hour', 'half-day', 'day', 'week', 'once', 'free'] as const satisfies readonly PriceRule['per'][]

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
