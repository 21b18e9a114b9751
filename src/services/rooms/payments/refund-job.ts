import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Refund } from './provider.ts'
import { providerNamed } from './providers.ts'

/** Asks providers to give back what is due, one after the other. A provider that fails is asked again the next time; each refund is one however often it is asked for: it is named after the payment and the booking. */
export const refundJob: Job = {
  queue: 'rooms.refund',
  cron: '*/10 * * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id: space } of rows) {
      const due = await tools.inSpace(space, (tx) =>
        sql<{ payment: string; booking: string; cents: number; provider: string }>`
          select l.payment_id as payment, l.booking_id as booking, l.refund_cents as cents, p.provider
          from rooms.payment_line l join rooms.payment p on p.space_id = l.space_id and p.id = l.payment_id
          where l.space_id = ${space} and l.refund_cents > 0 and l.refunded_at is null
          order by l.payment_id, l.booking_id limit 200`.execute(tx),
      )
      for (const { payment, booking, cents, provider } of due.rows) {
        const refund: Refund = { id: `${payment}/${booking}`, payment, cents }
        const given = await providerNamed(provider)
          ?.refund(refund)
          .then(
            () => true,
            () => false,
          )
        if (given)
          await tools.inSpace(space, (tx) =>
            sql`
              update rooms.payment_line set refunded_at = ${tools.now()}
              where space_id = ${space} and payment_id = ${payment} and booking_id = ${booking} and refunded_at is null`.execute(
              tx,
            ),
          )
      }
    }
  },
}
