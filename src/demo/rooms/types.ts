import type { BookingRules, Equipment, Group, PriceRule, Purpose, RefundStep } from '../../services/rooms/demo.ts'
import type { DistrictSlug, Words } from '../types.ts'

/** A house with rooms, as a provider would have entered it. */
export interface DemoBuilding {
  readonly where: DistrictSlug
  /** Key of an organisation; null: the district itself. */
  readonly provider: string | null
  readonly name: string
  /** Street, postcode and town in one line. */
  readonly street: string
  /** Official municipality key, 8 digits. */
  readonly municipality: string
  readonly lon: number
  readonly lat: number
  /** Markdown: how one gets there and in. */
  readonly arrival: string
  /** What can be taken only once at a time. */
  readonly units: readonly string[]
  readonly resources: readonly DemoResource[]
}

export interface DemoResource {
  readonly kind: 'room' | 'seat' | 'thing'
  /** Names of the building's units: all of them are taken, or with `one` any free one. */
  readonly units: readonly string[]
  readonly one?: true
  readonly title: Words
  readonly lead: Words
  /** Markdown. */
  readonly body: Words
  readonly persons: number | null
  readonly equipment: readonly Equipment[]
  readonly stepFree: 'yes' | 'partly' | 'no' | null
  readonly rules: Partial<BookingRules>
  readonly open: readonly OpenHours[]
  readonly closed?: readonly ClosedDays[]
  readonly prices: readonly DemoPrice[]
  /** Markdown; agreed to when booking. */
  readonly conditions?: string
  readonly depositEuros?: number
  readonly vatPermille?: number
  readonly refunds?: readonly RefundStep[]
  /** Who comes again and again; from this the bookings are made. */
  readonly use: readonly Habit[]
}

/** Open at these weekdays (Monday is 1), in whole or half hours of the day; above 24 is after midnight. */
export interface OpenHours {
  readonly on: readonly number[]
  readonly from: number
  readonly to: number
}

/** Counted from the day of loading. */
export interface ClosedDays {
  readonly inDays: number
  readonly days: number
  readonly reason: string
}

export interface DemoPrice {
  readonly groups?: readonly Group[]
  readonly purposes?: readonly Purpose[]
  readonly per: PriceRule['per']
  readonly euros: number
}

/** Somebody who comes again and again. Weeks are counted from a fixed Monday, so that the same bookings are made every time. */
export interface Habit {
  readonly on: readonly number[]
  /** Hours of the day, e.g. 19.5 for half past seven in the evening. */
  readonly from: number
  readonly to: number
  readonly everyWeeks?: number
  /** How likely somebody comes on such a day, 0 to 1; without it always. */
  readonly chance?: number
  /** So many at once, each with the chance: seats. */
  readonly times?: number
  readonly kind?: 'internal'
  readonly as: Group
  readonly purpose: Purpose
  readonly words: string
  /** Key of an organisation that books. */
  readonly booker?: string
  /** Invented name of whoever books for themselves. */
  readonly name?: string
  readonly persons?: number
}
