import type { Application, OfferedRoom, SeasonWish } from './season.ts'

export interface Wanted {
  readonly application: Application
  readonly wish: SeasonWish
  /** Place of the room in the wish, 1 is the dearest. */
  readonly choice: number
}

/** What clubs want of a room, the dearest first. */
export function wantedOf(room: OfferedRoom, applications: readonly Application[]): Wanted[] {
  return applications
    .flatMap((application) =>
      application.wishes.map((wish) => ({ application, wish, choice: wish.rooms.indexOf(room.id) + 1 })),
    )
    .filter(({ choice }) => choice > 0)
    .sort((one, other) => one.choice - other.choice)
}

export interface Demand {
  /** Minutes that are wished first, of wishes that begin with this room: each wish counts on the days it names first. */
  readonly wished: number
  /** Minutes that are offered. */
  readonly open: number
}

/** How much of a room and day is wished, and how much there is. */
export function demandOf(room: OfferedRoom, day: number, applications: readonly Application[]): Demand {
  const wishes = wantedOf(room, applications).filter(({ choice }) => choice === 1)
  const wished = wishes.reduce((sum, { wish }) => {
    const days = [...new Set(wish.windows.map(({ weekday }) => weekday))].slice(0, wish.times)
    return sum + (days.includes(day) ? wish.minutes : 0)
  }, 0)
  const open = room.open.filter(({ weekday }) => weekday === day).reduce((sum, { from, to }) => sum + to - from, 0)
  return { wished, open }
}
