import type { Field } from '#foundation/ui/field.ts'
import type { Audience } from '../audience.ts'

export const challengeKind = 'network.challenge'
export const cardKind = 'network.card'

export const states = ['open', 'closed'] as const
export type State = (typeof states)[number]

/** What a card can be: Ansatzpunkt, Tipp, Erfolgsfaktor, Risiko, offene Frage, Kontakt. */
export const cardKinds = ['approach', 'tip', 'factor', 'risk', 'question', 'contact'] as const
export type CardKind = (typeof cardKinds)[number]

/** The texts of a challenge, in the order in which they are read. */
export const parts = ['situation', 'tried', 'needed'] as const
export type Part = (typeof parts)[number]

/** One in a list. */
export interface Listed {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly needed: string
  readonly until: Temporal.PlainDate | null
  readonly field: Field | null
  readonly audience: Audience
  readonly state: State
  readonly actor: { readonly id: string; readonly slug: string; readonly name: string } | null
  /** Who asked, when it belongs to no body; '' when the account is gone. */
  readonly asker: string
  readonly cards: number
  readonly helped: number
  readonly sameHere: number
  readonly reported: boolean
  readonly createdAt: Temporal.Instant
}

/** A challenge, whole. */
export interface Challenge extends Listed, Readonly<Record<Part, string>> {
  readonly askedBy: string | null
  readonly meeting: { readonly id: string; readonly slug: string; readonly title: string } | null
  readonly item: string | null
  readonly source: string | null
  readonly report: string
  readonly reportOn: Temporal.PlainDate
  readonly reportedAt: Temporal.Instant | null
  readonly hidden: boolean
  readonly version: number
  readonly updatedAt: Temporal.Instant
}

export interface Card {
  readonly id: string
  readonly kind: CardKind
  readonly words: string
  /** The body of who wrote it, otherwise the person's name; '' when neither is known. */
  readonly by: string
  readonly author: string | null
  readonly cluster: string | null
  readonly helped: boolean
  readonly writtenAt: Temporal.Instant
}

export interface Cluster {
  readonly id: string
  readonly title: string
  readonly position: number
  readonly version: number
}

/**
 * When whoever asked should tell what came of it: three months after the question, or, when help was wanted until a later day, three
 * months after that day.
 */
export function reportDay(asked: Temporal.PlainDate, until: Temporal.PlainDate | null): Temporal.PlainDate {
  const from = until && Temporal.PlainDate.compare(until, asked) > 0 ? until : asked
  return from.add({ months: 3 })
}

/** Cards heap by heap in the order of the heaps; those that lie by themselves come last. Empty heaps stay. */
export function heaps<One extends Pick<Card, 'cluster'>>(
  cards: readonly One[],
  clusters: readonly Cluster[],
): readonly { readonly cluster: Cluster | null; readonly cards: readonly One[] }[] {
  const known = new Set(clusters.map(({ id }) => id))
  const loose = cards.filter(({ cluster }) => cluster === null || !known.has(cluster))
  return [
    ...clusters.map((cluster) => ({ cluster, cards: cards.filter((card) => card.cluster === cluster.id) })),
    ...(loose.length > 0 ? [{ cluster: null, cards: loose }] : []),
  ]
}
