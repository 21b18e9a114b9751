import type { Gathering } from '#commons/gatherings/gathering.ts'

/** Kind of link, owner of gatherings, kind of publication. */
export const kind = 'participation.meeting'

export const forms = ['evening', 'stand'] as const
/** An evening with a talk at islands, or a stand in passing. */
export type Form = (typeof forms)[number]

/** People meet for a phase, at one place; time, place and registration are its gathering. */
export interface Meeting {
  readonly id: string
  readonly slug: string
  readonly phaseId: string
  readonly form: Form
  readonly title: string
  readonly lead: string
  /** Markdown. */
  readonly body: string
  /** How many came, as somebody counted; null: nobody said. */
  readonly people: number | null
  /** The number is a rough one. */
  readonly peopleAbout: boolean
  /** Ticked off in the check-in list. */
  readonly attended: number
  readonly notes: number
  readonly hidden: boolean
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly updatedAt: Temporal.Instant
  readonly gathering: Gathering
  /** The text is in the language that was asked for. */
  readonly translated: boolean
}

export interface Came {
  readonly people: number
  readonly about: boolean
}

/** How many came: what was counted, else what the check-in list says; null when nobody published a number. */
export function cameTo({
  people,
  peopleAbout,
  attended,
}: Pick<Meeting, 'people' | 'peopleAbout' | 'attended'>): Came | null {
  if (people !== null) return { people, about: peopleAbout }
  return attended > 0 ? { people: attended, about: false } : null
}

export const isOver = ({ gathering: { overAt, state } }: Pick<Meeting, 'gathering'>, now: Temporal.Instant): boolean =>
  state !== 'cancelled' && overAt !== null && Temporal.Instant.compare(overAt, now) <= 0

/** It has begun, so that something can have been said; one whose day nobody knows may be long over. */
export const hasBegun = (
  { gathering: { startsAt, state } }: Pick<Meeting, 'gathering'>,
  now: Temporal.Instant,
): boolean => state !== 'cancelled' && startsAt !== null && Temporal.Instant.compare(startsAt, now) <= 0

/** In order of their beginning; those whose day is open come last, in the order in which they were planned. */
export function byDay(one: Meeting, other: Meeting): number {
  const [a, b] = [one.gathering.startsAt, other.gathering.startsAt]
  const planned = one.id < other.id ? -1 : 1
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1) || planned
  return Temporal.Instant.compare(a, b) || planned
}
