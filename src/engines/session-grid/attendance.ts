import type { Plan } from './plan.ts'

/** @returns how many people sit in a session they want; @param sessions of one slot; @param seats per session, in the same order */
export type Attendance = (sessions: readonly number[], seats: readonly number[]) => number

/**
 * Satisfied interest of one slot: everybody goes to one of the sessions they marked, unless they are a host then; nobody stands. It is a
 * largest matching of people and seats, found with paths along which people change rooms (Kuhn 1955); where no room is too small it is
 * everybody who marked something.
 */
export function attendanceOf(plan: Plan): Attendance {
  // One set of lists for all calls: the search asks some hundred thousand times. A stamp says to which call an entry belongs.
  const seen = new Int32Array(plan.persons)
  const placeOf = new Int32Array(plan.sessions.length).fill(-1)
  let stamp = 0

  return (sessions, seats) => {
    stamp += 1
    let sum = 0
    let crowded = false
    for (const session of sessions) for (const host of plan.hosts[session] as number[]) seen[host] = stamp
    sessions.forEach((session, at) => {
      if ((plan.wanted[session] as number) > (seats[at] as number)) crowded = true
      sum += Math.min(plan.unnamed[session] as number, seats[at] as number)
    })
    const people: number[] = []
    for (const session of sessions)
      for (const person of plan.interested[session] as number[])
        if (seen[person] !== stamp) {
          seen[person] = stamp
          people.push(person)
        }
    if (!crowded) return sum + people.length
    sessions.forEach((session, at) => {
      placeOf[session] = at
    })
    sum += seated(people, sessions, seats)
    for (const session of sessions) placeOf[session] = -1
    return sum
  }

  /** People without a name sit already: they have no other session, so nothing is lost. */
  function seated(people: readonly number[], sessions: readonly number[], seats: readonly number[]): number {
    const free = sessions.map((session, at) => Math.max(0, (seats[at] as number) - (plan.unnamed[session] as number)))
    const inside: number[][] = sessions.map(() => [])
    /** Tried in this search; and for good, since what leads nowhere never will again. */
    const tried = new Uint8Array(sessions.length)
    const seat = (person: number): boolean => {
      for (const session of plan.favourites[person] as number[]) {
        const at = placeOf[session] as number
        if (at < 0 || (free[at] as number) <= 0) continue
        free[at] = (free[at] as number) - 1
        inside[at]?.push(person)
        return true
      }
      for (const session of plan.favourites[person] as number[]) {
        const at = placeOf[session] as number
        if (at < 0 || tried[at]) continue
        tried[at] = 1
        const there = inside[at] as number[]
        for (let index = 0; index < there.length; index++)
          if (seat(there[index] as number)) {
            there[index] = person
            return true
          }
      }
      return false
    }
    let count = 0
    for (const person of people) {
      const before = tried.slice()
      if (!seat(person)) continue
      count += 1
      tried.set(before)
    }
    return count
  }
}
