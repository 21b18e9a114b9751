import { attendanceOf } from './attendance.ts'
import { boundOf } from './bound.ts'
import { explain } from './explain.ts'
import { soundPartOf } from './faults.ts'
import { emptyGrid, type Grid, rankOf, similarPairs, worthOf } from './grid.ts'
import { placeAll, placeFree } from './place.ts'
import { type Plan, planOf } from './plan.ts'
import { seatsOf, settleRooms } from './rooms.ts'
import { search } from './search.ts'
import type { Input, Placement, Reached, Result, Room, Session, Slot } from './types.ts'

/**
 * Proposes the grid of a barcamp. Binding: one session per cell, nothing in common slots and closed rooms, nobody hosts two at a time, pins
 * stay, hosts are there. Then, one after the other: pinned sessions, as many sessions as possible, the most wanted. Then together: satisfied
 * interest, minus what similar sessions at the same time weigh, plus wishes met (`Weights`). Rooms by size.
 *
 * The same input gives the same grid, in whatever order it is handed over, on every machine. Never throws: what contradicts itself is named in
 * `faults`, unknown ids are passed over. It is a good grid, not proven to be the best: `bound` says what none can exceed.
 */
export function proposeGrid(input: Input): Result {
  const sound = soundPartOf(input)
  const plan = planOf(input, sound)
  const work = { plan, grid: emptyGrid(plan), worth: worthOf(plan, input.weights), rank: rankOf(plan) }
  placeAll(plan, work.grid, work.worth, work.rank)
  const tried = search(work, input.steps > 0 ? Math.floor(input.steps) : 0, input.seed ?? 1)
  // The search may have ended between two changes: whoever fits in now does.
  plan.sessions.forEach((_, session) => {
    if ((work.grid.slotOf[session] as number) < 0) placeFree(plan, work.grid, work.worth, session)
  })
  const { roomOf, interest } = withRooms(plan, work.grid)
  return {
    placements: placementsOf(plan, work.grid, roomOf),
    lines: explain(sound, plan, work.grid, roomOf),
    faults: sound.faults,
    bound: boundOf(plan),
    reached: reachedOf(plan, work.grid, interest),
    tried,
  }
}

function withRooms(plan: Plan, grid: Grid): { roomOf: number[]; interest: number } {
  const attendance = attendanceOf(plan)
  const roomOf = plan.sessions.map(() => -1)
  let interest = 0
  grid.inside.forEach((sessions, slot) => {
    const rooms = settleRooms(plan, attendance, sessions, slot)
    sessions.forEach((session, at) => {
      roomOf[session] = rooms[at] as number
    })
    interest += attendance(sessions, seatsOf(plan, rooms))
  })
  return { roomOf, interest }
}

function placementsOf(plan: Plan, grid: Grid, roomOf: readonly number[]): Placement[] {
  return grid.inside.flatMap((sessions, slot) =>
    [...sessions]
      .sort((one, other) => (roomOf[one] as number) - (roomOf[other] as number))
      .map((session) => ({
        session: (plan.sessions[session] as Session).id,
        room: (plan.rooms[roomOf[session] as number] as Room).id,
        slot: (plan.slots[slot] as Slot).id,
      })),
  )
}

function reachedOf(plan: Plan, { inside, slotOf }: Grid, interest: number): Reached {
  const placed = inside.flat()
  return {
    sessions: placed.length,
    wanted: placed.reduce((sum, session) => sum + (plan.wanted[session] as number), 0),
    interest,
    similarPairs: inside.reduce((sum, sessions) => sum + similarPairs(plan, sessions), 0),
    wishesMet: placed.filter((session) => plan.preferred[session]?.has(slotOf[session] as number)).length,
    wishes: plan.sessions.filter(({ preferred }) => preferred.length > 0).length,
  }
}
