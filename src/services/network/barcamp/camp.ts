export const sessionKind = 'network.session'

export const queues = ['ideas', 'open', 'closed'] as const
export type Queue = (typeof queues)[number]

/** How far the pitching of a barcamp is. */
export interface Camp {
  readonly queue: Queue
  readonly pitchingId: string | null
  readonly pitchingSince: Temporal.Instant | null
  readonly pitchSeconds: number
}
export const beforeTheDay: Camp = { queue: 'ideas', pitchingId: null, pitchingSince: null, pitchSeconds: 90 }

export interface Slot {
  readonly id: string
  readonly startsAt: Temporal.Instant
  readonly endsAt: Temporal.Instant
  /** What all do together then; '' where sessions are. */
  readonly common: string
  readonly version: number
}

export interface Host {
  readonly id: string
  readonly personId: string | null
  readonly actor: { readonly id: string; readonly slug: string; readonly name: string } | null
  readonly name: string
  readonly version: number
}

export const daytimes = ['morning', 'afternoon'] as const
export type Daytime = '' | (typeof daytimes)[number]

export type SessionState = 'idea' | 'queued' | 'parked' | 'withdrawn' | 'merged'

export interface Session {
  readonly id: string
  /** People call it by this on the day. */
  readonly number: number
  readonly title: string
  readonly lead: string
  /** Guiding questions, one per line. */
  readonly questions: string
  readonly topics: readonly string[]
  readonly wishes: string
  /** When its hosts would like it to be. */
  readonly daytime: Daytime
  readonly state: SessionState
  readonly queuedAt: Temporal.Instant | null
  /** So many raised a hand; null: not counted. */
  readonly hands: number | null
  readonly pinned: boolean
  readonly mergedInto: { readonly id: string; readonly title: string } | null
  readonly authorId: string | null
  readonly hosts: readonly Host[]
  /** Its cell in the grid; null: in the parking area, or not pitched yet. */
  readonly roomId: string | null
  readonly slotId: string | null
  /** How many chose it, and whether the reader did. */
  readonly chosen: number
  readonly mine: boolean
  readonly hidden: boolean
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
}

/** Names of the hosts, each with the body they are from. */
export const hostNames = ({ hosts }: Pick<Session, 'hosts'>): string[] =>
  hosts
    .map(({ name, actor }) => (name && actor ? `${name} (${actor.name})` : name || actor?.name || ''))
    .filter(Boolean)

/** Somebody who hosts or wrote it. */
export const isOwn = ({ authorId, hosts }: Pick<Session, 'authorId' | 'hosts'>, person: string | null): boolean =>
  person !== null && (authorId === person || hosts.some(({ personId }) => personId === person))

/** Who hosts, to be told apart: an account, or a name at a body. */
export const hostKeys = ({ hosts }: Pick<Session, 'hosts'>): string[] =>
  hosts.map(
    ({ personId, name, actor }) => personId ?? `${name.toLocaleLowerCase('de')}|${name ? '' : (actor?.id ?? '')}`,
  )
