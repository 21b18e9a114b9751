import type { Language } from '#foundation/text/language.ts'

/** Something people book: a room, a seat in a room, a thing. Money in integer cents, times of rules in minutes. */
export interface Resource {
  readonly id: string
  readonly slug: string
  readonly kind: 'room' | 'seat' | 'thing'
  /** All of its units at once (a hall of two parts), or any free one (a seat of eight). */
  readonly takes: 'all' | 'one'
  readonly title: string
  readonly lead: string
  readonly body: string
  readonly building: Building
  /** Null: the district itself. */
  readonly organisation: string | null
  readonly providerName: string | null
  readonly persons: number | null
  readonly equipment: readonly Equipment[]
  readonly stepFree: 'yes' | 'partly' | 'no' | null
  readonly pictureId: string | null
  readonly rules: BookingRules
  readonly conditions: string
  readonly conditionsFrom: Temporal.Instant | null
  /** Language of the conditions, which may have no translation though other texts have one; German where nobody asked for another. */
  readonly conditionsIn?: Language
  /** What the district demands in addition; only where texts are read. */
  readonly commonConditions?: string | null
  readonly commonConditionsFrom?: Temporal.Instant | null
  readonly commonConditionsIn?: Language
  readonly depositCents: number
  readonly vatPermille: number
  readonly refunds: readonly RefundStep[]
  readonly state: 'draft' | 'published' | 'withdrawn'
  readonly hidden: boolean
  /** The provider may offer here: without that nobody books, whatever the state. */
  readonly admitted: boolean
  readonly version: number
  /** Units it takes, or takes one of; sorted by id, as they are always written. */
  readonly units: readonly string[]
  /** The texts are in the reader's language; otherwise they are German. */
  readonly translated?: boolean
}

export interface Building {
  readonly id: string
  readonly name: string
  readonly street: string | null
  readonly municipality: string | null
  readonly longitude: number | null
  readonly latitude: number | null
  readonly arrival: string
}

/** Who may book how. */
export interface BookingRules {
  readonly who: 'everyone' | 'account' | 'organisation'
  readonly approval: boolean
  /** A wish that waits for approval keeps others out. */
  readonly askedBlocks: boolean
  readonly gridMinutes: number
  readonly shortestMinutes: number
  readonly longestMinutes: number
  readonly noticeMinutes: number
  readonly advanceDays: number
  readonly bufferMinutes: number
  readonly holidays: 'as-usual' | 'closed'
  /** 'only': open in the school holidays and at no other time. */
  readonly schoolHolidays: 'as-usual' | 'closed' | 'only'
}

/** Who cancels so many hours before the start or earlier gets so much back. */
export interface RefundStep {
  readonly hours: number
  readonly percent: number
}

/** Open at this weekday (Monday is 1), in local minutes of the day; `closes` beyond 1440 is after midnight. */
export interface Opening {
  readonly weekday: number
  readonly opens: number
  readonly closes: number
  readonly firstDay: Temporal.PlainDate | null
  readonly lastDay: Temporal.PlainDate | null
}

/** Days on which something else holds: closed (`opens` null), or open from … to …. */
export interface OpeningException {
  readonly firstDay: Temporal.PlainDate
  readonly lastDay: Temporal.PlainDate
  readonly opens: number | null
  readonly closes: number | null
  readonly reason: string
}

/** Half-open: the end does not belong to it. */
export interface Span {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

export interface PriceRule {
  readonly position: number
  /** From this day on; null: from the beginning. */
  readonly firstDay: Temporal.PlainDate | null
  /** Empty: all. */
  readonly groups: readonly Group[]
  readonly purposes: readonly Purpose[]
  readonly per: 'free' | 'once' | 'hour' | 'half-day' | 'day' | 'week'
  readonly cents: number
}

export const equipment = [
  'projector',
  'screen',
  'sound',
  'microphone',
  'stage',
  'piano',
  'kitchen',
  'dishes',
  'tables',
  'wifi',
  'printer',
  'flipchart',
  'hearing-loop',
  'accessible-toilet',
  'changing-room',
  'shower',
  'parking',
  'charging',
] as const
export type Equipment = (typeof equipment)[number]

/** As whom somebody books; decides about the price. */
export const groups = ['private', 'club', 'public', 'business', 'minors'] as const
export type Group = (typeof groups)[number]

export const purposes = ['meeting', 'party', 'sport', 'culture', 'course', 'work', 'other'] as const
export type Purpose = (typeof purposes)[number]

export const bookingStates = ['unconfirmed', 'asked', 'confirmed', 'refused', 'cancelled', 'expired'] as const
export type BookingState = (typeof bookingStates)[number]

export interface PriceLine {
  /** How many of the unit, e.g. 2.5 hours. */
  readonly count: number
  readonly per: PriceRule['per']
  readonly cents: number
  /** count × cents, rounded half up. */
  readonly total: number
}

export interface Price {
  readonly lines: readonly PriceLine[]
  readonly cents: number
  /** Contained in `cents`. */
  readonly vatCents: number
  readonly depositCents: number
}

export interface Booking {
  readonly id: string
  readonly resource: string
  readonly reference: string
  readonly kind: 'normal' | 'internal' | 'block' | 'behalf'
  readonly state: BookingState
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly person: string | null
  readonly name: string
  readonly mail: string | null
  readonly phone: string | null
  readonly linkKey: Buffer | null
  readonly language: Language
  readonly booker: string | null
  readonly persons: number | null
  readonly bookedAs: Group
  readonly purpose: Purpose
  readonly words: string
  readonly price: Price
  readonly refunds: readonly RefundStep[]
  readonly refundCents: number | null
  readonly reason: string | null
  readonly cancelledBy: 'booker' | 'provider' | null
  readonly expiresAt: Temporal.Instant | null
  readonly madeAt: Temporal.Instant
  readonly version: number
  /** Which version of the conditions was agreed to: the moment from which it held. */
  readonly conditionsFrom?: Temporal.Instant | null
  readonly commonConditionsFrom?: Temporal.Instant | null
  /** The series it is a date of. */
  readonly series?: string | null
  /** Those booked together with it carry the same. */
  readonly set?: string | null
}
