import type { Attendance } from './attendance.ts'
import { roomsBySize } from './grid.ts'
import type { Plan } from './plan.ts'

/**
 * The rooms of a slot in the end: by size, then two sessions change rooms as long as more people sit. That happens only where rooms are too
 * small and the same people want several sessions of the slot. @returns a room per session, in the same order
 */
export function settleRooms(plan: Plan, attendance: Attendance, sessions: readonly number[], slot: number): number[] {
  let rooms = roomsBySize(plan, sessions, slot)
  const seated = (given: readonly number[]) => attendance(sessions, seatsOf(plan, given))
  let most = seated(rooms)
  const free = sessions.flatMap((session, at) => ((plan.pinnedRoom[session] as number) < 0 ? [at] : []))
  for (let found = true; found; ) {
    found = false
    for (const one of free)
      for (const other of free) {
        const changed = rooms.with(one, rooms[other] as number).with(other, rooms[one] as number)
        const count = seated(changed)
        if (count <= most) continue
        rooms = changed
        most = count
        found = true
      }
  }
  return rooms
}

export const seatsOf = (plan: Plan, rooms: readonly number[]): number[] =>
  rooms.map((room) => plan.seats[room] as number)
