import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import type { Booking } from '../resource.ts'
import { localDay } from '../rules/times.ts'
import { type Charged, charged, sameBooker } from './charges.ts'

/** What is owed of the series or set a booking belongs to, as far as it can go on one invoice, in order. Nothing for what stands alone, and for what is paid online. */
export async function chargesTogether(
  work: Pick<Work, 'tx' | 'space'>,
  { series, set }: Pick<Booking, 'series' | 'set'>,
  organisation: string | null,
): Promise<Charged[]> {
  if (!series && !set) return []
  const all = await charged(
    work,
    sql`coalesce(b.way, 'site') <> 'online' and r.organisation_id is not distinct from ${organisation}
      and (k.series_id = ${series ?? null}::uuid or k.set_id = ${set ?? null}::uuid)`,
  )
  const [first] = all
  return first ? all.filter((charge) => charge === first || sameBooker(first, charge)) : []
}

/** '2026-12' */
export const monthOf = ({ startsAt }: Pick<Charged, 'startsAt'>): string =>
  localDay(startsAt).toPlainYearMonth().toString()

/** By month, in order. */
export function byMonth(charges: readonly Charged[]): [month: string, charges: Charged[]][] {
  const months = new Map<string, Charged[]>()
  for (const charge of charges) {
    const month = monthOf(charge)
    months.set(month, [...(months.get(month) ?? []), charge])
  }
  return [...months]
}
