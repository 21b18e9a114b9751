import type { Language } from '#foundation/text/language.ts'
import type { Group, Purpose, Span } from '../resource.ts'
import type { RuleProblem } from '../rules/booking-rules.ts'

export const waitingStates = [
  'unconfirmed',
  'waiting',
  'offered',
  'accepted',
  'rejected',
  'lapsed',
  'left',
  'removed',
  'over',
] as const
export type WaitingState = (typeof waitingStates)[number]

/** A wish on the waiting list of a resource. */
export interface Waiting {
  readonly id: string
  readonly resource: string
  readonly state: WaitingState
  readonly span: Span
  readonly flexibleMinutes: number
  readonly quantity: number
  readonly person: string | null
  readonly name: string
  readonly mail: string | null
  readonly phone: string | null
  readonly language: Language
  readonly linkKey: Buffer | null
  readonly booker: string | null
  readonly persons: number | null
  readonly bookedAs: Group
  readonly purpose: Purpose
  readonly words: string
  readonly enteredBy: 'self' | 'provider'
  readonly reason: string | null
  /** Since when it counts in the line; null while a guest has not confirmed. */
  readonly listedAt: Temporal.Instant | null
  readonly offer: OfferMade | null
}

/** What was offered, and until when. */
export interface OfferMade {
  readonly key: Buffer
  readonly span: Span
  readonly until: Temporal.Instant
}

/** Why somebody was passed over when a time became free. */
export type PassedWhy = RuleProblem['code'] | 'time' | 'seats' | 'gone' | 'not-offered' | 'not-member' | 'too-late'

export interface WaitingEvent {
  readonly number: number
  readonly at: Temporal.Instant
  readonly what: 'listed' | 'passed' | 'offered' | 'accepted' | 'rejected' | 'lapsed' | 'left' | 'removed' | 'over'
  readonly why: PassedWhy | ''
  readonly detail: { readonly wanted?: number; readonly free?: number }
}

/** What a provider arranges: whether there is a list, and how long an offer holds. */
export interface WaitingRule {
  readonly open: boolean
  readonly answerHours: number
  readonly version: number
}

export const usualRule: WaitingRule = { open: true, answerHours: 24, version: 0 }

/** Still on the list. */
export const isActive = ({ state }: Pick<Waiting, 'state'>) => state === 'waiting' || state === 'offered'

/** The offer can still be answered. */
export const isOpenOffer = ({ state, offer }: Pick<Waiting, 'state' | 'offer'>, now: Temporal.Instant) =>
  state === 'offered' && offer !== null && Temporal.Instant.compare(now, offer.until) < 0
