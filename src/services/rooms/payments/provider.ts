import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'

/** A payment of a booking through a provider. */
export interface Payment {
  readonly id: string
  readonly booking: string
  readonly provider: string
  readonly cents: number
  readonly state: PaymentState
  /** What is given back, or has been. */
  readonly refundCents: number
  readonly startedAt: Temporal.Instant
  readonly settledAt: Temporal.Instant | null
}

/** started: whoever pays is with the provider. refund-due: to be given back, the provider is asked by a job. */
export type PaymentState = 'started' | 'paid' | 'failed' | 'refund-due' | 'refunded'

/** What a provider says about a payment, from outside or when asked. */
export interface PaymentMessage {
  /** The provider's own id of the message: one that comes twice does nothing. */
  readonly id: string
  readonly payment: string
  readonly state: 'paid' | 'failed'
  readonly cents: number
}

export type Sign = Work['sign']

/**
 * A payment provider. Cards and accounts stay with it: the house learns that a payment was made, and of how much.
 * Whoever adds one writes this and a line in `providers.ts`. What asks another machine is awaited inside a transaction in `start`
 * (answer fast or throw) and outside of any in `status` and `refund`, which jobs call.
 */
export interface PaymentProvider {
  readonly id: string
  /** No money flows; people are told. */
  readonly isTest: boolean
  /** Where whoever pays goes; `back` is where they return to. */
  readonly start: (
    payment: { id: string; cents: number; purpose: string },
    back: LocalAddress,
  ) => Promise<LocalAddress | URL>
  /** Reads a message that came from outside; undefined when it is not signed rightly. */
  readonly read: (fields: Readonly<Record<string, string>>, sign: Sign) => PaymentMessage | undefined
  /** What has become of a payment of which no message came; undefined while nothing is known. Its messages have ids that stay the same. Has a time limit of its own. */
  readonly status: (payment: Payment) => Promise<PaymentMessage | undefined>
  /** Gives money back; the same payment twice is one refund. @throws when it has to be tried again */
  readonly refund: (payment: Payment) => Promise<void>
}
