import { createHash } from 'node:crypto'
import {
  type Input,
  type Session as Placed,
  type Result,
  usualSteps,
  usualWeights,
} from '#engines/session-grid/types.ts'
import { homeZone } from '#foundation/text/dates.ts'
import type { Room } from '../../meetings/meeting.ts'
import { hostKeys, type Session, type Slot } from '../camp.ts'

/** What a proposal is made of. */
export interface GridNow {
  readonly rooms: readonly Pick<Room, 'id' | 'seats'>[]
  readonly slots: readonly Slot[]
  readonly sessions: readonly Session[]
}

/** Somebody wants to be in a session; people are numbers, made for this one computing. */
export interface Favourite {
  readonly session: string
  readonly person: number
}

const parked = ({ sessions }: GridNow) => sessions.filter(({ state }) => state === 'parked')

/** A slot that begins before noon, local time, is in the morning. */
const isMorning = ({ startsAt }: Slot) => startsAt.toZonedDateTimeISO(homeZone).hour < 12

/** The engine's input: hosts and people become numbers, so that a result holds nobody. A pinned session stays where it is. */
export function gridInput(now: GridNow, favourites: readonly Favourite[]): Input {
  const numbers = new Map<string, string>()
  const numbered = (key: string) => {
    const known = numbers.get(key) ?? `h${numbers.size + 1}`
    numbers.set(key, known)
    return known
  }
  const preferred = ({ daytime }: Session) =>
    daytime === '' ? [] : now.slots.filter((slot) => !slot.common && isMorning(slot) === (daytime === 'morning'))
  return {
    rooms: now.rooms.map(({ id, seats }) => ({ id, seats, closed: [] })),
    slots: now.slots.map(({ id, startsAt, endsAt, common }) => ({
      id,
      from: Math.round(startsAt.epochMilliseconds / 60_000),
      to: Math.round(endsAt.epochMilliseconds / 60_000),
      common: common !== '',
    })),
    sessions: parked(now).map(
      (session): Placed => ({
        id: session.id,
        hands: session.hands ?? 0,
        hosts: hostKeys(session).map(numbered),
        topics: session.topics.map((topic) => topic.toLocaleLowerCase('de')),
        pinned: session.pinned && session.slotId ? { room: session.roomId, slot: session.slotId } : null,
        slots: null,
        preferred: preferred(session).map(({ id }) => id),
      }),
    ),
    interests: favourites.map(({ session, person }) => ({ session, person: `p${person}` })),
    weights: usualWeights,
    steps: usualSteps,
  }
}

/** What the grid is, in one word: another place, host, room or slot gives another one; hands and favourites do not. */
export function markOf(now: GridNow): string {
  const rooms = now.rooms.map(({ id, seats }) => [id, seats]).toSorted()
  const slots = now.slots.map(({ id, startsAt, endsAt, common }) => [id, `${startsAt}`, `${endsAt}`, common !== ''])
  const sessions = parked(now)
    .map((one) => [one.id, one.roomId, one.slotId, one.pinned, hostKeys(one).toSorted()])
    .toSorted((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([rooms, slots.toSorted(), sessions]))
    .digest('hex')
    .slice(0, 32)
}

export interface Move {
  readonly session: string
  readonly from: { readonly room: string; readonly slot: string } | null
  readonly to: { readonly room: string; readonly slot: string } | null
}

/** What taking over would change; a pinned session never moves. */
export function movesOf(now: GridNow, { placements }: Pick<Result, 'placements'>): Move[] {
  const target = new Map(placements.map(({ session, room, slot }) => [session, { room, slot }]))
  return parked(now).flatMap((session): Move[] => {
    const from = session.roomId && session.slotId ? { room: session.roomId, slot: session.slotId } : null
    const to = target.get(session.id) ?? null
    if (session.pinned && from) return []
    return from?.room === to?.room && from?.slot === to?.slot ? [] : [{ session: session.id, from, to }]
  })
}
