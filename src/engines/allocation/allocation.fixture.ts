import type { Club, Input, Room, Weekly, Wish } from './types.ts'

/** Random numbers that are the same every time. */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 4294967296) * below)
  }
}

/**
 * A season as in a district with many clubs: `halls` halls of two parts count as three rooms; evenings are wanted most. About one wish
 * in five cannot be fulfilled.
 */
export function season(clubs: number, rooms: number, days: number, seed = 1): Input {
  const roll = dice(seed)
  const list: Room[] = []
  for (let at = 0; list.length < rooms; at++) {
    const open: Weekly[] = Array.from({ length: days }, (_, day) => ({ weekday: day + 1, from: 16 * 60, to: 22 * 60 }))
    const name = String(at).padStart(2, '0')
    if (at % 4 === 0 && rooms - list.length >= 3)
      list.push(
        { id: `hall-${name}`, units: [`${name}a`, `${name}b`], persons: 60, open },
        { id: `half-${name}a`, units: [`${name}a`], persons: 30, open },
        { id: `half-${name}b`, units: [`${name}b`], persons: 30, open },
      )
    else list.push({ id: `room-${name}`, units: [name], persons: 20 + roll(30), open })
  }
  const members: Club[] = Array.from({ length: clubs }, (_, at) => ({
    id: `club-${String(at).padStart(2, '0')}`,
    group: roll(3),
    lot: at,
  }))
  const wishes: Wish[] = members.flatMap(({ id }) =>
    Array.from({ length: 1 + roll(3) }, (_, position) => {
      const minutes = [60, 90, 90, 120, 150][roll(5)] as number
      const favourite = roll(Math.min(rooms, 6))
      const wished = [favourite, (favourite + 1 + roll(4)) % rooms, roll(rooms)]
      const windows = Array.from({ length: 2 + roll(2) }, () => {
        const from = (16 + roll(4)) * 60 + roll(2) * 30
        return { weekday: 1 + roll(days), from, to: Math.min(22 * 60, from + minutes + roll(4) * 30) }
      })
      return {
        id: `${id}-${position}`,
        club: id,
        position,
        rooms: [...new Set(wished)].map((room) => (list[room] as Room).id),
        windows,
        minutes,
        times: 1 + roll(2),
        persons: 10 + roll(25),
      }
    }),
  )
  return {
    rooms: list,
    clubs: members,
    wishes,
    criteria: ['one-before-two', 'priority', 'lot'],
    choicesStay: false,
    gridMinutes: 30,
    steps: 2000,
  }
}
