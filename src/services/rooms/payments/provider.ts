import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'

/** A payment through a provider, of one booking or of several that were booked together. */
export interface Payment {
  readonly id: string
  readonly provider: string
  readonly cents: number
  /** started: whoever pays is with the provider. */
  readonly state: 'started' | 'paid' | 'failed'
  readonly startedAt: Temporal.Instant
  readonly settledAt: Temporal.Instant | null
}

/** What goes back of a payment for one of its bookings. */
export interface Refund {
  /** Stays the same however often it is asked for. */
  readonly id: string
  readonly payment: string
  readonly cents: number
}

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
  /** Gives money back; of one payment several refunds are possible, the same one (`id`) twice is one. @throws when it has to be tried again */
  readonly refund: (refund: Refund) => Promise<void>
}
