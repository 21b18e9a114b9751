import { sql } from 'kysely'
import type { Job, Leaving } from '#commons/manifest.ts'

/** So long after the end of a booking its address for the invoice is kept; and so long when the invoice is still to be written. */
const keptDays = 30
const owedDays = 365

/** Something was used or is owed, is to be paid by invoice, and the invoice is not written yet. */
const isOwed = sql`
  b.way = 'invoice' and k.price_cents > 0
  and (k.state = 'confirmed' or (k.state = 'cancelled' and coalesce(k.refund_cents, k.price_cents) < k.price_cents))
  and not exists (select from rooms.invoice_booking i where i.space_id = b.space_id and i.booking_id = b.booking_id and i.valid)`

/**
 * Before somebody's rows are forgotten, and after their coming bookings were cancelled: where the invoice is still to be written, its
 * address stays without the account.
 */
export async function keepOwedAddresses({ tx, space }: Leaving, person: string | null): Promise<void> {
  if (!person) return
  await sql`
    update rooms.bill b set person_id = null from rooms.booking k
    where b.space_id = ${space.id} and b.person_id = ${person} and k.space_id = b.space_id and k.id = b.booking_id and ${isOwed}`.execute(
    tx,
  )
}

/** Every night: addresses for invoices that are written, or that nobody writes any more, go. The invoices keep theirs. */
export const tidyBillsJob: Job = {
  queue: 'rooms.tidy-bills',
  cron: '33 3 * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    const ago = (days: number) => tools.now().subtract({ hours: 24 * days })
    for (const { id } of rows)
      await tools.inSpace(id, (tx) =>
        sql`
          update rooms.bill b set person_id = null, name = '', street = '', postcode = '', town = '', leitweg = '', reference = ''
          from rooms.booking k
          where b.space_id = ${id} and b.name <> '' and k.space_id = b.space_id and k.id = b.booking_id
            and k.ends_at < case when ${isOwed} then ${ago(owedDays)}::timestamptz else ${ago(keptDays)}::timestamptz end`.execute(
          tx,
        ),
      )
  },
}
