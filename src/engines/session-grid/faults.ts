import type { Fault, Input, Room, Session, Slot } from './types.ts'

/** What of the input can be worked with, and what is wrong with the rest. */
export interface Sound {
  readonly rooms: readonly Room[]
  /** All that were given, by time. */
  readonly slots: readonly Slot[]
  /** Those in which sessions can be, by time. */
  readonly usable: readonly Slot[]
  readonly sessions: readonly Session[]
  readonly faults: readonly Fault[]
}

/** Sorts what was given by id and time, so that the order in which somebody typed does not matter, and finds contradictions. */
export function soundPartOf(input: Input): Sound {
  const faults: Fault[] = []
  const rooms = onceEach('room', input.rooms, faults)
  const slots = onceEach('slot', input.slots, faults).sort((one, other) => one.from - other.from)
  const sessions = onceEach('session', input.sessions, faults)
  const usable = usableOf(slots, faults)
  faults.push(...pinFaults(rooms, slots, usable, sessions))
  return { rooms, slots, usable, sessions, faults }
}

/** Whether anything of a session is fixed. */
export const isPinned = ({ pinned }: Session): boolean => (pinned?.room ?? pinned?.slot ?? null) !== null

export const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0

function onceEach<Kind extends { readonly id: string }>(
  of: 'room' | 'slot' | 'session',
  given: readonly Kind[],
  faults: Fault[],
): Kind[] {
  const first = new Map<string, Kind>()
  const twice = new Set<string>()
  for (const one of given) {
    if (first.has(one.id)) twice.add(one.id)
    else first.set(one.id, one)
  }
  for (const id of twice) faults.push({ code: 'id-twice', of, id })
  return [...first.values()].sort(byId)
}

/** Common slots stand first: lunch stays lunch. Of two others that overlap the one that begins first stays. */
function usableOf(slots: readonly Slot[], faults: Fault[]): Slot[] {
  const kept: Slot[] = []
  for (const slot of [...slots.filter(({ common }) => common), ...slots.filter(({ common }) => !common)]) {
    // Written like this so that what is not a number has no length either.
    if (!(slot.from < slot.to)) {
      faults.push({ code: 'slot-without-length', slot: slot.id })
      continue
    }
    const before = kept.find(({ from, to }) => from < slot.to && slot.from < to)
    if (before && !slot.common) faults.push({ code: 'slots-overlap', slots: [before.id, slot.id] })
    else kept.push(slot)
  }
  return kept.filter(({ common }) => !common)
}

function pinFaults(
  rooms: readonly Room[],
  slots: readonly Slot[],
  usable: readonly Slot[],
  sessions: readonly Session[],
): Fault[] {
  const faults: Fault[] = []
  const possible: Session[] = []
  for (const session of sessions.filter(isPinned)) {
    const because = impossible(rooms, slots, usable, session)
    if (because) faults.push({ code: 'pin-impossible', session: session.id, because })
    else possible.push(session)
  }
  possible.forEach((one, at) => {
    for (const other of possible.slice(at + 1)) {
      const slot = one.pinned?.slot
      if (typeof slot !== 'string' || slot !== other.pinned?.slot) continue
      const pair = [one.id, other.id] as const
      if (typeof one.pinned?.room === 'string' && one.pinned.room === other.pinned.room)
        faults.push({ code: 'pins-same-cell', sessions: pair })
      const host = one.hosts.find((host) => other.hosts.includes(host))
      if (host !== undefined) faults.push({ code: 'pins-same-host', sessions: pair, host })
    }
  })
  for (const { id } of usable) {
    const there = possible.filter(({ pinned }) => pinned?.slot === id)
    const open = rooms.filter(({ closed }) => !closed.includes(id))
    if (there.length > open.length)
      faults.push({ code: 'pins-too-many', slot: id, sessions: there.map(({ id }) => id) })
  }
  return faults
}

function impossible(
  rooms: readonly Room[],
  slots: readonly Slot[],
  usable: readonly Slot[],
  { pinned, slots: there }: Session,
): Extract<Fault, { code: 'pin-impossible' }>['because'] | null {
  const candidates = rooms.filter(({ id }) => (pinned?.room ?? id) === id)
  if (typeof pinned?.room === 'string' && candidates.length === 0) return 'unknown-room'
  if (typeof pinned?.slot === 'string') {
    if (!slots.some(({ id }) => id === pinned.slot)) return 'unknown-slot'
    if (!usable.some(({ id }) => id === pinned.slot)) return 'no-sessions-then'
    if (there && !there.includes(pinned.slot)) return 'host-away'
  }
  const times = usable.filter(({ id }) => (pinned?.slot ?? id) === id && (there ?? [id]).includes(id))
  if (times.length === 0) return null
  return times.some(({ id }) => candidates.some(({ closed }) => !closed.includes(id))) ? null : 'closed'
}
