import type { Sound } from './faults.ts'
import type { Input, Room, Session, Slot } from './types.ts'

/** The input in numbers: rooms, slots, sessions and persons are places in lists. */
export interface Plan {
  readonly rooms: readonly Room[]
  /** Those in which sessions can be, by time. */
  readonly slots: readonly Slot[]
  /** The most wanted first: among the sessions of a slot, the order in which they get the large rooms. */
  readonly sessions: readonly Session[]
  readonly persons: number
  /** Per room. */
  readonly seats: readonly number[]
  /** Per slot: rooms that are open, the largest first. */
  readonly open: readonly (readonly number[])[]
  /** Per session: slots in which it can be. */
  readonly allowed: readonly (readonly number[])[]
  /** Per session: a room, or none (-1). */
  readonly pinnedRoom: readonly number[]
  /** Per session: so many want to come. */
  readonly wanted: readonly number[]
  /** Per session: hands beyond the persons that marked it. */
  readonly unnamed: readonly number[]
  /** Per session: persons that marked it, without its hosts. */
  readonly interested: readonly (readonly number[])[]
  /** Per person: sessions they marked. */
  readonly favourites: readonly (readonly number[])[]
  /** Per session: persons. */
  readonly hosts: readonly (readonly number[])[]
  /** Per session and session: whether they share a topic. */
  readonly similar: readonly (readonly boolean[])[]
  /** Per session: slots it would like. */
  readonly preferred: readonly ReadonlySet<number>[]
}

/** More than anybody counts; keeps every sum far below where whole numbers end. */
const plenty = 1_000_000
const wholeNumber = (given: number) => (given > 0 ? Math.min(plenty, Math.floor(given)) : 0)

export function planOf(input: Input, { rooms, usable: slots, sessions: byId }: Sound): Plan {
  const numbers = new Map<string, number>()
  const personOf = (id: string) => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number
  }
  const marked = Map.groupBy(input.interests, ({ session }) => session)
  const known = byId.map((session) => {
    const hosts = [...new Set(session.hosts)].sort()
    const persons = new Set((marked.get(session.id) ?? []).map(({ person }) => person))
    const interested = [...persons].filter((person) => !hosts.includes(person)).sort()
    const wanted = Math.max(wholeNumber(session.hands), interested.length)
    return { session, hosts, interested, wanted }
  })
  // Sorting keeps the order by id among equals.
  known.sort((one, other) => other.wanted - one.wanted)
  const sessions = known.map(({ session }) => session)
  const hosts = known.map(({ hosts }) => hosts.map(personOf))
  const interested = known.map(({ interested }) => interested.map(personOf))
  const favourites: number[][] = Array.from({ length: numbers.size }, () => [])
  interested.forEach((persons, session) => {
    for (const person of persons) favourites[person]?.push(session)
  })
  const seats = rooms.map((room) => (room.seats === null ? plenty * 2 : wholeNumber(room.seats)))
  const open = slots.map(({ id }) =>
    rooms
      .flatMap(({ closed }, room) => (closed.includes(id) ? [] : [room]))
      .sort((one, other) => (seats[other] as number) - (seats[one] as number)),
  )
  const pinnedRoom = sessions.map(({ pinned }) => rooms.findIndex(({ id }) => id === pinned?.room))
  const allowed = sessions.map((session, at) =>
    slots.flatMap(({ id }, slot) => {
      const room = session.pinned?.room ?? null
      const there = session.slots === null || session.slots.includes(id)
      const pinned = (session.pinned?.slot ?? id) === id
      const free = (open[slot] as number[]).some((one) => room === null || one === pinnedRoom[at])
      return there && pinned && free ? [slot] : []
    }),
  )
  return {
    rooms,
    slots,
    sessions,
    persons: numbers.size,
    seats,
    open,
    allowed,
    pinnedRoom,
    wanted: known.map(({ wanted }) => wanted),
    unnamed: known.map(({ wanted, interested }) => wanted - interested.length),
    interested,
    favourites,
    hosts,
    similar: sessions.map((one) => sessions.map((other) => one !== other && sharedTopics(one, other).length > 0)),
    preferred: sessions.map(
      ({ preferred }) => new Set(slots.flatMap(({ id }, slot) => (preferred.includes(id) ? [slot] : []))),
    ),
  }
}

export const sharedTopics = (one: Session, other: Session): string[] => [
  ...new Set(one.topics.filter((topic) => other.topics.includes(topic))),
]
