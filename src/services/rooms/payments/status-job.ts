import { sql } from 'kysely'
import type { Job } from '#commons/manifest.ts'
import type { Payment, PaymentProvider } from './provider.ts'
import { providerNamed } from './providers.ts'
import { takeMessage } from './save-payment.ts'

/** So long a provider has time to answer by itself, and so long it is asked. */
const waitHours = 1
const askDays = 3
const atOnce = 100

/**
 * Asks providers what has become of payments that were begun and never answered: messages get lost. What they say is taken in like a
 * message, so a message that comes meanwhile, or a second process that asks too, changes nothing. A provider that fails is asked again the
 * next time. @param named tests bring a provider of their own
 */
export const statusJob = (named: (id: string) => PaymentProvider | undefined = providerNamed): Job => ({
  queue: 'rooms.payment-status',
  cron: '*/15 * * * *',
  async run(tools) {
    const { rows } = await tools.inHouse((tx) =>
      sql<{ id: string }>`select id from spaces.space order by id`.execute(tx),
    )
    for (const { id: space } of rows) {
      let after: string | null = null
      do {
        const waiting: Payment[] = await unanswered(tools, space, after)
        for (const payment of waiting) {
          // No transaction is open while another machine is asked.
          const message = await named(payment.provider)
            ?.status(payment)
            .catch(() => undefined)
          if (message?.payment === payment.id)
            await tools.inSpace(space, (tx) => takeMessage({ tx, now: tools.now(), space: { id: space } }, message))
        }
        after = waiting.length < atOnce ? null : (waiting.at(-1)?.id ?? null)
      } while (after !== null)
    }
  },
})

async function unanswered(tools: Parameters<Job['run']>[0], space: string, after: string | null): Promise<Payment[]> {
  const { rows } = await tools.inSpace(space, (tx) =>
    sql<Payment>`
      select id, provider, cents, state, started_at as "startedAt", settled_at as "settledAt"
      from rooms.payment
      where space_id = ${space} and state = 'started' and started_at <= ${tools.now().subtract({ hours: waitHours })}
        and started_at > ${tools.now().subtract({ hours: askDays * 24 })} and (${after}::uuid is null or id > ${after}::uuid)
      order by id limit ${atOnce}`.execute(tx),
  )
  return rows
}
