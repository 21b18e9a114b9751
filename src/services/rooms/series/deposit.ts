import { sql } from 'kysely'
import type { Work } from '#foundation/http/route.ts'
import { passDepositOn, requestDeposits } from '../deposits/save-deposit.ts'
import type { Booking } from '../resource.ts'
import type { PossibleDate } from './plan-series.ts'

type Saving = Pick<Work, 'tx' | 'now'> & { readonly space: { readonly id: string } }

/**
 * The deposit of a series stands with one of its dates. When that one was called off or refused, it goes on with the next one that
 * stands, asked for or paid as it is. What cannot go on (no date stands any more) stays: it is dropped, or to be returned.
 * @param gone dates that have just ended; their rows say so already
 */
export async function keepSeriesDeposit(
  work: Saving,
  gone: readonly Pick<Booking, 'id' | 'series' | 'price'>[],
): Promise<void> {
  for (const { id, series, price } of gone) {
    if (!series || price.depositCents === 0) continue
    const next = await nextDate(work, series)
    if (next && !(await passDepositOn(work, id, next))) await passAmountOn(work, id, next)
  }
}

/** Confirmed dates before those that wait. Locked: of two who cancel at once the second sees where the deposit stands by then. */
async function nextDate({ tx, space, now }: Saving, series: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select id from rooms.booking
    where space_id = ${space.id} and series_id = ${series} and state in ('confirmed', 'asked', 'unconfirmed') and ends_at > ${now}
    order by state = 'confirmed' desc, starts_at limit 1 for update`.execute(tx)
  return rows[0]?.id
}

/** Before anything stands there is no deposit yet, only what a booking says of it. */
async function passAmountOn({ tx, space }: Saving, from: string, to: string): Promise<void> {
  await sql`
    update rooms.booking b set deposit_cents = case b.id when ${to} then f.deposit_cents else 0 end
    from rooms.booking f
    where b.space_id = ${space.id} and b.id in (${from}, ${to}) and f.space_id = b.space_id and f.id = ${from}
      and not exists (select from rooms.deposit d where d.space_id = b.space_id and d.booking_id in (${from}, ${to}))`.execute(
    tx,
  )
}

/** When somebody was faster at the very date that had the deposit, the first one that was got has it. */
export async function depositWithFirst(
  work: Saving,
  made: readonly (Pick<PossibleDate, 'price'> & { readonly id: string })[],
  possible: readonly Pick<PossibleDate, 'price'>[],
  free: boolean,
): Promise<void> {
  const [first] = made
  const cents = possible.reduce((sum, { price }) => sum + price.depositCents, 0)
  if (!first || free || cents === made.reduce((sum, { price }) => sum + price.depositCents, 0)) return
  await sql`update rooms.booking set deposit_cents = ${cents} where space_id = ${work.space.id} and id = ${first.id}`.execute(
    work.tx,
  )
  await requestDeposits(work, [first.id])
}
