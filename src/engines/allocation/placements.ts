import type { Input, Weekly, Wish } from './types.ts'

/** One way to fulfil one slot of a wish. */
export interface Placement extends Weekly {
  readonly room: string
  /** Places in the club's lists, 0 is the dearest. */
  readonly roomRank: number
  readonly windowRank: number
  /** Cells of the week it takes: numbers of unit, day and piece of the grid in one. */
  readonly cells: Int32Array
}

export interface Places {
  /** Wish → its placements, the dearest first: room, then time, then the earlier. */
  readonly of: ReadonlyMap<string, readonly Placement[]>
  readonly cellCount: number
}

/** Every way to fulfil every wish: inside a window and the opening hours of a wished room that is large enough. */
export function placementsOf({ rooms, wishes, gridMinutes }: Input): Places {
  const perDay = Math.ceil(1440 / gridMinutes)
  const units = new Map([...new Set(rooms.flatMap((room) => room.units))].sort().map((unit, at) => [unit, at]))
  const byId = new Map(rooms.map((room) => [room.id, { ...room, open: joined(room.open) }]))
  const cellsOf = (taken: readonly string[], { weekday, from, to }: Weekly) => {
    const [first, last] = [Math.floor(from / gridMinutes), Math.ceil(to / gridMinutes)]
    const cells: number[] = []
    for (const unit of new Set(taken))
      for (let cell = first; cell < last; cell++)
        cells.push(((units.get(unit) as number) * 7 + weekday - 1) * perDay + cell)
    return Int32Array.from(cells)
  }
  const placesOf = (wish: Wish): Placement[] => {
    const found = new Map<string, Placement>()
    wish.rooms.forEach((id, roomRank) => {
      const room = byId.get(id)
      if (!room || tooSmall(room.persons, wish.persons)) return
      wish.windows.forEach((window, windowRank) => {
        for (const open of room.open.filter(({ weekday }) => weekday === window.weekday)) {
          const [earliest, latest] = [Math.max(open.from, window.from), Math.min(open.to, window.to) - wish.minutes]
          for (let from = Math.ceil(earliest / gridMinutes) * gridMinutes; from <= latest; from += gridMinutes) {
            const time = { weekday: window.weekday, from, to: from + wish.minutes }
            // A dearer window that overlaps has this place already.
            const key = `${id} ${time.weekday} ${from}`
            if (!found.has(key))
              found.set(key, { ...time, room: id, roomRank, windowRank, cells: cellsOf(room.units, time) })
          }
        }
      })
    })
    return [...found.values()]
  }
  return {
    of: new Map(wishes.map((wish) => [wish.id, placesOf(wish)])),
    cellCount: units.size * 7 * perDay,
  }
}

export const tooSmall = (room: number | null, persons: number | null): boolean =>
  room !== null && persons !== null && persons > room

/** Opening times that touch are one. */
export function joined(times: readonly Weekly[]): Weekly[] {
  const result: { weekday: number; from: number; to: number }[] = []
  for (const time of [...times].sort((one, other) => one.weekday - other.weekday || one.from - other.from)) {
    const last = result.at(-1)
    if (last && last.weekday === time.weekday && time.from <= last.to) last.to = Math.max(last.to, time.to)
    else result.push({ ...time })
  }
  return result
}
