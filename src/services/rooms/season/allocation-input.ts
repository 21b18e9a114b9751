import type { Input } from '#engines/allocation/types.ts'
import type { Application, OfferedRoom, Season } from './season.ts'

/** Slots begin every half hour. */
export const gridMinutes = 30

/**
 * So many places one turn tries at most: counted, so that every machine finds the same. Small rounds may try more; sixty clubs with 180
 * wished slots take some three seconds.
 */
const stepsFor = (slots: number) => Math.max(2000, Math.min(20_000, Math.floor(600_000 / Math.max(1, slots))))

/** What the engine works with. Clubs are named by their application. */
export function inputOf(
  season: Pick<Season, 'criteria' | 'choicesStay'>,
  rooms: readonly OfferedRoom[],
  applications: readonly Application[],
): Input {
  return {
    rooms: rooms.map(({ id, units, persons, open }) => ({ id, units, persons, open })),
    clubs: applications.map(({ id, priority, lot }) => ({ id, group: priority, lot: lot ?? 0 })),
    wishes: applications.flatMap((application) =>
      application.wishes.map(({ id, rooms: wished, windows, minutes, times, persons }, position) => ({
        id,
        club: application.id,
        position,
        rooms: wished,
        windows,
        minutes,
        times,
        persons,
      })),
    ),
    criteria: season.criteria,
    choicesStay: season.choicesStay,
    gridMinutes,
    steps: stepsFor(applications.flatMap(({ wishes }) => wishes).reduce((sum, { times }) => sum + times, 0)),
  }
}
