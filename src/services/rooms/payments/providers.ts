import { sql } from 'kysely'
import type { Tx } from '#foundation/database/connection.ts'
import type { PaymentProvider } from './provider.ts'
import { testProvider } from './test-provider.ts'

/** The payment provider of this house, or null: then nobody pays online. The test provider is there in the demo network only. */
export async function paymentProvider(tx: Tx): Promise<PaymentProvider | null> {
  const { rows } = await sql<{ demo: boolean }>`select exists (select from accounts.demo_login) as demo`.execute(tx)
  return rows[0]?.demo ? testProvider : null
}

/** By its name in a payment, also when it is not offered any more. */
export const providerNamed = (id: string): PaymentProvider | undefined => [testProvider].find((one) => one.id === id)
