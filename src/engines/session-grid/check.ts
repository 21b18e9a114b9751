import type { Input, Placement, Room, Session, Slot } from './types.ts'

export type Violation =
  | { readonly code: 'unknown'; readonly placement: Placement }
  | {
      readonly code: 'common' | 'closed' | 'host-away' | 'not-as-pinned'
      readonly placement: Placement
    }
  | {
      readonly code: 'session-twice' | 'cell-twice' | 'host-twice'
      readonly placement: Placement
      readonly other: Placement
    }

/**
 * Whether placements keep every binding rule; nothing found: they do. Looks at rooms, times and hosts itself and shares nothing with the
 * search, so that a mistake there comes to light here; also for grids that somebody changed by hand. Of ids that stand twice the first counts.
 */
export function check(
  input: Pick<Input, 'rooms' | 'slots' | 'sessions'>,
  placements: readonly Placement[],
): Violation[] {
  const found: Violation[] = []
  const known = placements.flatMap((placement) => {
    const room = input.rooms.find(({ id }) => id === placement.room)
    const slot = input.slots.find(({ id }) => id === placement.slot)
    const session = input.sessions.find(({ id }) => id === placement.session)
    if (room && slot && session) return [{ placement, room, slot, session }]
    found.push({ code: 'unknown', placement })
    return []
  })
  known.forEach((one, at) => {
    for (const code of alone(one)) found.push({ code, placement: one.placement })
    for (const other of known.slice(at + 1))
      for (const code of together(one, other)) found.push({ code, placement: one.placement, other: other.placement })
  })
  return found
}

interface Known {
  readonly room: Room
  readonly slot: Slot
  readonly session: Session
}

function alone({ room, slot, session }: Known) {
  const codes: ('common' | 'closed' | 'host-away' | 'not-as-pinned')[] = []
  if (slot.common) codes.push('common')
  if (room.closed.includes(slot.id)) codes.push('closed')
  if (session.slots && !session.slots.includes(slot.id)) codes.push('host-away')
  const { room: pinnedRoom, slot: pinnedSlot } = session.pinned ?? { room: null, slot: null }
  if ((pinnedRoom ?? room.id) !== room.id || (pinnedSlot ?? slot.id) !== slot.id) codes.push('not-as-pinned')
  return codes
}

function together(one: Known, other: Known) {
  const codes: ('session-twice' | 'cell-twice' | 'host-twice')[] = []
  if (one.session === other.session) codes.push('session-twice')
  const meanwhile = one.slot === other.slot || (one.slot.from < other.slot.to && other.slot.from < one.slot.to)
  if (meanwhile && one.room === other.room) codes.push('cell-twice')
  if (meanwhile && one.session.hosts.some((host) => other.session.hosts.includes(host))) codes.push('host-twice')
  return codes
}
