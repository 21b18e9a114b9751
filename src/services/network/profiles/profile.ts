import type { Field } from '#foundation/ui/field.ts'
import type { Audience } from '../audience.ts'

export const profileKind = 'network.profile'

/** How far a service is, as the programme tells it apart: live is in use, permanent goes on without the funding. */
export const statuses = ['concept', 'development', 'pilot', 'live', 'permanent', 'ended'] as const
export type Status = (typeof statuses)[number]

/** The texts of a profile, in the order in which they are read. */
export const aspects = ['problem', 'users', 'requirements', 'decided', 'undecided', 'nextStep', 'blockers'] as const
export type Aspect = (typeof aspects)[number]

/** A service and how far it is in one district (Dienststeckbrief). */
export interface Profile extends Readonly<Record<Aspect, string>> {
  readonly id: string
  readonly slug: string
  readonly actor: { readonly id: string; readonly slug: string; readonly name: string }
  readonly field: Field
  readonly name: string
  readonly lead: string
  readonly status: Status
  readonly statusSince: Temporal.PlainDate | null
  readonly nextStepOn: Temporal.PlainDate | null
  readonly audience: Audience
  readonly source: string | null
  readonly hidden: boolean
  /** The day somebody said that all of it is so. */
  readonly checkedOn: Temporal.PlainDate
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

/** A profile as it was. */
export interface Earlier {
  readonly version: number
  readonly status: Status
  readonly texts: Readonly<Partial<Record<Aspect | 'name' | 'lead', string>>>
  readonly heldUntil: Temporal.Instant
}

/** After so many days nobody knows whether a profile is still true. */
export const staleAfterDays = 180

export const isStale = (
  { checkedOn, status }: Pick<Profile, 'checkedOn' | 'status'>,
  today: Temporal.PlainDate,
): boolean => status !== 'ended' && checkedOn.until(today, { largestUnit: 'day' }).days > staleAfterDays
