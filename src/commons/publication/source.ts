import type { Tx } from '#foundation/database/connection.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Sentence } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { Field } from '#foundation/ui/field.ts'

/** Something public, in the one shape that search, map, calendar, feeds and API understand. */
export interface Publication {
  readonly id: string
  readonly address: LocalAddress
  readonly title: string
  readonly lead: string
  /** Plain text for the search. */
  readonly body: string
  /** Title and lead in the other languages, where there are any. */
  readonly words?: Readonly<Partial<Record<Exclude<Language, 'de'>, { title: string; lead: string; body?: string }>>>
  readonly field?: Field | null
  readonly municipality?: string | null
  readonly place?: string | null
  readonly point?: { longitude: number; latitude: number } | null
  readonly when?: { start: Temporal.Instant; end: Temporal.Instant | null; allDay?: boolean } | null
  readonly cancelled?: boolean
  readonly online?: string | null
  readonly organiser?: string | null
  readonly picture?: { key: string; alt: string; width: number; height: number } | null
  /** Also shown on the network's pages; default yes. */
  readonly beyond?: boolean
  readonly publishedAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly version: number
}

/** A kind of public thing. `read` gives what is public now of the ids asked for (all when null): what is missing is withdrawn. */
export interface Source {
  readonly kind: string
  readonly name: { readonly one: Sentence; readonly many: Sentence }
  /** Things without a date stay out of the calendar, without a point out of the map. */
  readonly read: (tx: Tx, ids: readonly string[] | null) => Promise<readonly Publication[]>
}
