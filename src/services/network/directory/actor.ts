import type { Field } from '#foundation/ui/field.ts'

export const actorKind = 'network.actor'

/** Bodies as the law and people know them; a district is one whatever it is called in its Land (Landkreis, Kreis). */
export const actorKinds = [
  'district',
  'city',
  'municipality',
  'company',
  'ministry',
  'research',
  'support',
  'association',
  'other',
] as const
export type ActorKind = (typeof actorKinds)[number]

/** Whoever takes part in the network. */
export interface Actor {
  readonly id: string
  readonly slug: string
  readonly kind: ActorKind
  readonly name: string
  /** Its pages here; null: it has none. */
  readonly district: { readonly slug: string; readonly hosts: readonly string[]; readonly kind: 'district' } | null
  readonly organisationId: string | null
  /** ISO 3166-2 without 'DE-'. */
  readonly state: string | null
  readonly population: number | null
  readonly populationOn: Temporal.PlainDate | null
  readonly about: string
  readonly webAddress: string | null
  readonly source: string | null
  readonly takesPart: boolean
  readonly version: number
}

/** A body in the list. */
export interface Listed {
  readonly id: string
  readonly slug: string
  readonly kind: ActorKind
  readonly name: string
  readonly state: string | null
  readonly fields: readonly Field[]
  readonly programmes: readonly string[]
  readonly profiles: number
}

/** A part of a body that works on it: a function, no person. */
export interface Unit {
  readonly id: string
  readonly name: string
  readonly task: string
  readonly mail: string | null
  readonly phone: string | null
  readonly version: number
}

export interface Programme {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly funder: string
  readonly about: string
  readonly firstDay: Temporal.PlainDate | null
  readonly lastDay: Temporal.PlainDate | null
  readonly webAddress: string | null
  readonly source: string | null
  readonly version: number
}

/** A body in a programme: in which round, from when to when. */
export interface TakingPart {
  readonly id: string
  readonly programme: Pick<Programme, 'id' | 'slug' | 'name'>
  readonly actor: Pick<Actor, 'id' | 'slug' | 'name' | 'kind'>
  readonly round: string
  readonly firstDay: Temporal.PlainDate | null
  readonly lastDay: Temporal.PlainDate | null
  readonly note: string
  readonly version: number
}

/** A tandem partner: works on the same field. */
export interface Partner {
  readonly field: Field
  readonly slug: string
  readonly name: string
}
