import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Payment } from './provider.ts'
import { providerNamed } from './providers.ts'

/** Asks providers to give back what is due, one after the other. A provider that fails is asked again the next time; each refund is one however often it is asked for. */
export const refundJob: Job = {
  queue: 'rooms.refund',
  cron: '*/10 * * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) => sql<{ id: string }>`select id from spaces.space`.execute(tx))
    for (const { id: space } of rows) {
      const due = await tools.inSpace(space, (tx) =>
        sql<Payment>`
          select id, booking_id as booking, provider, cents, state, refund_cents as "refundCents", started_at as "startedAt", settled_at as "settledAt"
          from rooms.payment where space_id = ${space} and state = 'refund-due' order by id limit 200`.execute(tx),
      )
      for (const payment of due.rows) {
        const given = await providerNamed(payment.provider)
          ?.refund(payment)
          .then(
            () => true,
            () => false,
          )
        if (given)
          await tools.inSpace(space, (tx) =>
            sql`
              update rooms.payment set state = 'refunded', settled_at = ${tools.now()}
              where space_id = ${space} and id = ${payment.id} and state = 'refund-due'`.execute(tx),
          )
      }
    }
  },
}
