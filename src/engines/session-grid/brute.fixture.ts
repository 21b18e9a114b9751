import { check } from './check.ts'
import type { Input, Placement, Session } from './types.ts'

/** How good a grid is, the first place counting most: pinned sessions, sessions, the most wanted, everything else together. */
export type Score = readonly [number, number, number, number]

/** Computed from the input alone, in the plainest way; shares nothing with the search. */
export function scoreOf(input: Input, placements: readonly Placement[]): Score {
  const placed = placements.map(({ session }) => sessionOf(input, session))
  const parallel = placements.flatMap((one, at) =>
    placements.slice(at + 1).filter(({ slot, session }) => slot === one.slot && similar(input, one.session, session)),
  )
  const met = placements.filter(({ session, slot }) => sessionOf(input, session).preferred.includes(slot))
  return [
    placed.filter(({ pinned }) => pinned?.room || pinned?.slot).length,
    placed.length,
    placed.reduce((sum, session) => sum + wantedOf(input, session), 0),
    interestOf(input, placements) - input.weights.similar * parallel.length + input.weights.preferred * met.length,
  ]
}

export const wantedOf = (input: Input, session: Session): number =>
  Math.max(session.hands, interestedIn(input, session).length)

/** Satisfied interest: in each slot everybody tries every session they marked, and none. */
export function interestOf(input: Input, placements: readonly Placement[]): number {
  return Map.groupBy(placements, ({ slot }) => slot)
    .values()
    .reduce((sum, there) => sum + interestInSlot(input, there), 0)
}

function interestInSlot(input: Input, there: readonly Placement[]): number {
  const sessions = there.map(({ session }) => sessionOf(input, session))
  const hosts = new Set(sessions.flatMap(({ hosts }) => hosts))
  const people = [...new Set(input.interests.map(({ person }) => person))].filter((person) => !hosts.has(person))
  const go = (at: number, free: readonly number[]): number => {
    const person = people[at]
    if (person === undefined)
      return sessions.reduce((sum, session, index) => {
        const unnamed = wantedOf(input, session) - interestedIn(input, session).length
        return sum + Math.min(unnamed, free[index] as number)
      }, 0)
    const choices = sessions.flatMap((session, index) =>
      interestedIn(input, session).includes(person) && (free[index] as number) > 0
        ? [1 + go(at + 1, free.with(index, (free[index] as number) - 1))]
        : [],
    )
    return Math.max(go(at + 1, free), ...choices)
  }
  return go(
    0,
    there.map(({ room }) => input.rooms.find(({ id }) => id === room)?.seats ?? 1000),
  )
}

/** The best of all grids, and the most interest any grid satisfies; only for very small input. */
export function bestOf(input: Input): { score: Score; interest: number } {
  let score: Score = [-1, 0, 0, 0]
  let interest = 0
  const cells = input.rooms.flatMap((room) => input.slots.map((slot) => ({ room: room.id, slot: slot.id })))
  const go = (at: number, placements: readonly Placement[]) => {
    const session = input.sessions[at]
    if (!session) {
      const now = scoreOf(input, placements)
      if (compare(now, score) > 0) score = now
      interest = Math.max(interest, interestOf(input, placements))
      return
    }
    for (const cell of cells) {
      const more = [...placements, { session: session.id, ...cell }]
      if (check(input, more).length === 0) go(at + 1, more)
    }
    go(at + 1, placements)
  }
  go(0, [])
  return { score, interest }
}

const compare = (one: Score, other: Score): number => {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] as number) - (other[at] as number)
}

const sessionOf = (input: Input, id: string) => input.sessions.find((session) => session.id === id) as Session

const interestedIn = (input: Input, { id, hosts }: Session): string[] => [
  ...new Set(
    input.interests
      .filter(({ session, person }) => session === id && !hosts.includes(person))
      .map(({ person }) => person),
  ),
]

const similar = (input: Input, one: string, other: string) =>
  sessionOf(input, one).topics.some((topic) => sessionOf(input, other).topics.includes(topic))
