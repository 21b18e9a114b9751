import type { Plan } from './plan.ts'

/** @returns how many people sit in a session they want; @param sessions of one slot; @param seats per session, in the same order */
export type Attendance = (sessions: readonly number[], seats: readonly number[]) => number

/**
 * Satisfied interest of one slot: everybody goes to one of the sessions they marked, unless they are a host then; nobody stands. Whoever marked a
 * session with seats for all who want it sits there; for the crowded ones it is a largest matching of people and seats.
 */
export function attendanceOf(plan: Plan): Attendance {
  // One set of lists for all calls: the search asks some hundred thousand times. A stamp says to which call an entry belongs.
  const settled = new Int32Array(plan.persons)
  const met = new Int32Array(plan.persons)
  /** How many crowded sessions somebody wants, and the first of them. */
  const choices = new Int32Array(plan.persons)
  const first = new Int32Array(plan.persons)
  const free = new Int32Array(plan.sessions.length)
  let stamp = 0

  return (sessions, seats) => {
    stamp += 1
    let sum = 0
    const crowded: number[] = []
    for (const session of sessions) for (const host of plan.hosts[session] as number[]) settled[host] = stamp
    for (let at = 0; at < sessions.length; at++) {
      const session = sessions[at] as number
      const unnamed = Math.min(plan.unnamed[session] as number, seats[at] as number)
      sum += unnamed
      // Those without a name have no other session: they sit first, and nothing is lost.
      if ((plan.wanted[session] as number) > (seats[at] as number)) {
        free[session] = (seats[at] as number) - unnamed
        crowded.push(session)
      } else
        for (const person of plan.interested[session] as number[])
          if (settled[person] !== stamp) {
            settled[person] = stamp
            sum += 1
          }
    }
    return crowded.length === 0 ? sum : sum + amongCrowded(crowded)
  }

  function amongCrowded(crowded: readonly number[]): number {
    const people: number[] = []
    for (const session of crowded)
      for (const person of plan.interested[session] as number[]) {
        if (settled[person] === stamp) continue
        if (met[person] === stamp) choices[person] = (choices[person] as number) + 1
        else {
          met[person] = stamp
          choices[person] = 1
          first[person] = session
          people.push(person)
        }
      }
    let sum = 0
    const choosy: number[] = []
    for (const person of people) {
      const session = first[person] as number
      if ((choices[person] as number) > 1) choosy.push(person)
      else if ((free[session] as number) > 0) {
        free[session] = (free[session] as number) - 1
        sum += 1
      }
    }
    return sum + seated(plan, choosy, crowded, free)
  }
}

/**
 * A largest matching of people who have a choice and seats, found with paths along which people change sessions (Kuhn 1955).
 * @param free seats per session; are taken
 */
function seated(plan: Plan, people: readonly number[], crowded: readonly number[], free: Int32Array): number {
  const inside = new Map<number, number[]>(crowded.map((session) => [session, []]))
  /** Tried for this person; and for good when nothing was found, since what leads nowhere never will again. */
  let tried = new Set<number>()
  const seat = (person: number): boolean => {
    for (const session of plan.favourites[person] as number[]) {
      if ((free[session] as number) <= 0 || !inside.has(session)) continue
      free[session] = (free[session] as number) - 1
      inside.get(session)?.push(person)
      return true
    }
    for (const session of plan.favourites[person] as number[]) {
      const there = inside.get(session)
      if (!there || tried.has(session)) continue
      tried.add(session)
      for (let index = 0; index < there.length; index++)
        if (seat(there[index] as number)) {
          there[index] = person
          return true
        }
    }
    return false
  }
  let count = 0
  let hopeless: ReadonlySet<number> = new Set()
  for (const person of people) {
    if (seat(person)) {
      count += 1
      if (tried.size > hopeless.size) tried = new Set(hopeless)
    } else hopeless = new Set(tried)
  }
  return count
}
