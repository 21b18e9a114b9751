import type { Gathering } from '#commons/gatherings/gathering.ts'
import type { Field } from '#foundation/ui/field.ts'
import type { Audience } from '../audience.ts'

/** Kind of link, owner of gatherings, kind of publication. */
export const meetingKind = 'network.meeting'
export const itemKind = 'network.item'
export const stationKind = 'network.station'

export const forms = ['meeting', 'barcamp', 'coffee'] as const
export type Form = (typeof forms)[number]

export const meetingAudiences = ['districts', 'members', 'all'] as const satisfies readonly Audience[]

export const roles = ['host', 'moderator', 'input'] as const
export type Role = (typeof roles)[number]

export interface ActorName {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** A meeting; days, place and registration are its gathering. */
export interface Meeting {
  readonly id: string
  readonly slug: string
  readonly form: Form
  readonly number: number | null
  readonly title: string
  readonly lead: string
  /** Markdown. */
  readonly body: string
  readonly host: ActorName | null
  readonly audience: (typeof meetingAudiences)[number]
  readonly state: 'draft' | 'published'
  readonly hidden: boolean
  readonly nextHost: ActorName | null
  /** Its first day. */
  readonly nextMonth: Temporal.PlainDate | null
  readonly nextWords: string
  readonly source: string | null
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly publishedAt: Temporal.Instant | null
  readonly gathering: Gathering
  /** Parts the reader has in it. */
  readonly own: readonly Role[]
}

export interface Room {
  readonly id: string
  readonly name: string
  readonly seats: number | null
  readonly note: string
  readonly position: number
  readonly version: number
}

export const itemKinds = [
  'welcome',
  'status',
  'stations',
  'input',
  'topics',
  'groups',
  'cafe',
  'open-space',
  'pitches',
  'try-out',
  'simulation',
  'excursion',
  'evening',
  'sessions',
  'break',
  'closing',
  'other',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** Items everybody is at: nothing else of the same time is in parallel to them by mistake. */
export const parts = ['reports', 'speaks', 'moderates'] as const
export type Part = (typeof parts)[number]

/** Somebody's part in an item: a body, a person, or both. */
export interface ItemPart {
  readonly id: string
  readonly part: Part
  readonly actor: ActorName | null
  readonly personId: string | null
  /** Name of the person, or what was written instead: a function. */
  readonly name: string
  readonly position: number
  readonly version: number
}

/** A part of the programme. */
export interface Item {
  readonly id: string
  readonly kind: ItemKind
  readonly title: string
  readonly lead: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  readonly room: Pick<Room, 'id' | 'name' | 'seats'> | null
  readonly place: string
  readonly field: Field | null
  readonly method: { readonly id: string; readonly slug: string; readonly name: string } | null
  readonly seats: number | null
  readonly changedAt: Temporal.Instant | null
  readonly parts: readonly ItemPart[]
  /** How many have it in their own programme, and whether the reader has. */
  readonly chosen: number
  readonly mine: boolean
  readonly version: number
}

/** What a body brings to a meeting. */
export interface Preparation {
  readonly id: string
  readonly actor: ActorName
  readonly highlight: string
  readonly standing: string
  readonly question: string
  readonly need: string
  readonly offer: string
  readonly version: number
  readonly updatedAt: Temporal.Instant
}

/** The five fields, in the order of the form. */
export const preparationFields = ['highlight', 'standing', 'question', 'need', 'offer'] as const

/** A station of an excursion: an initiative that shows itself. */
export interface Station {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly organisation: string
  /** A function and how to reach it, no person. */
  readonly contact: string
  readonly about: string
  readonly copyable: string
  readonly webAddress: string | null
  readonly source: string | null
  readonly position: number
  readonly version: number
}
