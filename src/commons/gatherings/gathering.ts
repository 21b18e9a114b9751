/** Where people meet. */
export interface Place {
  readonly name: string | null
  /** Street, postcode and town in one line. */
  readonly street: string | null
  /** Official key, 8 digits. */
  readonly municipality: string | null
  /** WGS 84, degrees. */
  readonly longitude: number | null
  readonly latitude: number | null
}

/** A gathering as everybody may know it; `onlineUrl` is only for those it is for (see `onlineFor`). */
export interface Gathering extends Place {
  readonly id: string
  readonly ownerKind: string
  readonly ownerId: string
  readonly organisation: string | null
  readonly part: string | null
  /** Null: the day is not fixed, there is an interest list. */
  readonly startsAt: Temporal.Instant | null
  readonly endsAt: Temporal.Instant | null
  readonly allDay: boolean
  /** The end; without one, the end of the local day on which it starts. */
  readonly overAt: Temporal.Instant | null
  readonly zone: string
  readonly onlineUrl: string | null
  readonly onlineFor: 'everyone' | 'registered'
  readonly registration: 'none' | 'here'
  /** Persons; null: no limit. */
  readonly capacity: number | null
  readonly waitingList: boolean
  /** Persons per registration at most. */
  readonly partyMax: number
  readonly guests: boolean
  readonly opensAt: Temporal.Instant | null
  readonly closesAt: Temporal.Instant | null
  readonly reminderHours: number | null
  readonly state: 'planned' | 'cancelled'
  readonly cancelReason: string | null
  /** Persons with a place. */
  readonly taken: number
  /** Registrations on the waiting list. */
  readonly waiting: number
  /** Registrations on the interest list. */
  readonly interested: number
  readonly version: number
}

export interface Question {
  readonly id: string
  readonly position: number
  readonly kind: 'text' | 'choice' | 'yes-no'
  readonly wording: string
  /** What the answer is needed for. */
  readonly purpose: string
  readonly required: boolean
  readonly choices: readonly string[]
}

export type RegistrationState = 'unconfirmed' | 'registered' | 'waiting' | 'interested' | 'cancelled' | 'walk-in'

export interface Registration {
  readonly id: string
  readonly gathering: string
  readonly person: string | null
  readonly name: string
  readonly mail: string | null
  readonly linkKey: Buffer | null
  readonly language: 'de' | 'en' | 'leicht'
  readonly persons: number
  readonly state: RegistrationState
  /** Order in which they came. */
  readonly number: number | null
  readonly madeAt: Temporal.Instant
  readonly attended: boolean | null
}

/** Registrations that hold or await something: they are told about changes. */
export const active: readonly RegistrationState[] = ['registered', 'waiting', 'interested']
