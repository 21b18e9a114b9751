import { homeZone } from '#foundation/text/dates.ts'
import type { Item } from '../meeting.ts'

/** Items that begin at the same moment, beside each other. */
export interface Block {
  readonly startsAt: Temporal.Instant
  readonly items: readonly Item[]
}

export interface Day {
  readonly day: Temporal.PlainDate
  readonly blocks: readonly Block[]
}

/** A programme by local day, and inside a day by beginning. @param items in order of their beginning */
export function daysOf(items: readonly Item[]): Day[] {
  const byDay = Map.groupBy(items, ({ startsAt }) => startsAt.toZonedDateTimeISO(homeZone).toPlainDate().toString())
  return [...byDay].map(([day, all]) => ({
    day: Temporal.PlainDate.from(day),
    blocks: [...Map.groupBy(all, ({ startsAt }) => startsAt.toString())].map(([at, beside]) => ({
      startsAt: Temporal.Instant.from(at),
      items: beside,
    })),
  }))
}
