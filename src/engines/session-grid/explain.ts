import { isPinned, type Sound } from './faults.ts'
import { type Grid, shareHost, shareRoom } from './grid.ts'
import { type Plan, sharedTopics } from './plan.ts'
import type { Hindrance, Line, Note, Session } from './types.ts'

/** One line per session, by id. @param roomOf per session: a room, or none (-1) */
export function explain(sound: Sound, plan: Plan, grid: Grid, roomOf: readonly number[]): Line[] {
  return sound.sessions.map((session) => {
    const at = plan.sessions.indexOf(session)
    const [room, slot] = [plan.rooms[roomOf[at] as number], plan.slots[grid.slotOf[at] as number]]
    const notes = [
      ...(room && slot
        ? placedNotes(plan, grid, at, plan.seats[roomOf[at] as number] as number)
        : leftOut(sound, plan, grid, at)),
      ...(slot ? wishNotes(sound, plan, grid, at, slot.id) : []),
    ]
    const cell = room && slot ? { room: room.id, slot: slot.id } : null
    return { session: session.id, cell, wanted: plan.wanted[at] as number, notes }
  })
}

function leftOut(sound: Sound, plan: Plan, grid: Grid, at: number): Note[] {
  const session = plan.sessions[at] as Session
  const times = sound.slots.filter(({ common }) => !common)
  const notes: Note[] = isPinned(session) ? [{ code: 'pin-not-kept' }] : []
  notes.push({ code: 'left-out', hindrances: times.map(({ id }) => hindranceOf(sound, plan, grid, at, id)) })
  return notes
}

function placedNotes(plan: Plan, grid: Grid, at: number, seats: number): Note[] {
  const notes: Note[] = []
  const missing = (plan.wanted[at] as number) - seats
  if (missing > 0) notes.push({ code: 'room-too-small', missing })
  const others = (grid.inside[grid.slotOf[at] as number] as readonly number[]).filter((other) => other !== at)
  for (const other of others)
    if (plan.similar[at]?.[other]) {
      const [one, two] = [plan.sessions[at] as Session, plan.sessions[other] as Session]
      notes.push({ code: 'similar-parallel', session: two.id, topics: sharedTopics(one, two) })
    }
  const people = (plan.interested[at] as readonly number[]).filter((person) =>
    others.some((other) => plan.interested[other]?.includes(person) || plan.hosts[other]?.includes(person)),
  ).length
  if (people > 0) notes.push({ code: 'interested-elsewhere', people })
  return notes
}

function wishNotes(sound: Sound, plan: Plan, grid: Grid, at: number, slot: string): Note[] {
  const { preferred } = plan.sessions[at] as Session
  if (preferred.length === 0) return []
  if (preferred.includes(slot)) return [{ code: 'wish-met' }]
  const hindrances = [...new Set(preferred)].map((id) => hindranceOf(sound, plan, grid, at, id))
  return [{ code: 'wish-unmet', hindrances }]
}

/** Why a session is not in a slot; what nobody could change stands first. */
function hindranceOf(sound: Sound, plan: Plan, grid: Grid, at: number, id: string): Hindrance {
  const session = plan.sessions[at] as Session
  const slot = plan.slots.findIndex((one) => one.id === id)
  const alone = (code: Hindrance['code']): Hindrance => ({ slot: id, code, sessions: [] })
  if (!sound.slots.some((one) => one.id === id)) return alone('unknown-slot')
  if (slot < 0) return alone('no-sessions-then')
  if (session.slots && !session.slots.includes(id)) return alone('host-away')
  const room = session.pinned?.room ?? null
  if ((session.pinned?.slot ?? id) !== id || (room !== null && (plan.pinnedRoom[at] as number) < 0))
    return alone('pinned')
  if (!plan.allowed[at]?.includes(slot)) return alone('closed')
  const there = grid.inside[slot] as readonly number[]
  const named = (code: Hindrance['code'], others: readonly number[]): Hindrance => ({
    slot: id,
    code,
    sessions: others.map((other) => (plan.sessions[other] as Session).id),
  })
  const busy = there.filter((other) => shareHost(plan, at, other))
  if (busy.length > 0) return named('host-busy', busy)
  const taken = there.filter((other) => shareRoom(plan, at, other))
  if (taken.length > 0) return named('room-taken', taken)
  return alone(there.length >= (plan.open[slot] as readonly number[]).length ? 'full' : 'better-elsewhere')
}
