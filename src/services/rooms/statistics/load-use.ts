import { isStaff } from '#commons/access/rules.ts'
import type { Work } from '#foundation/http/route.ts'
import { holidaysOf, isState } from '#foundation/text/holidays.ts'
import { openMinutes } from './open-minutes.ts'
import { type Period, periodOf, type UseQuery } from './period.ts'
import { type RoomOfUse, roomsOfUse, type SumOfUse, sumsOfUse } from './use-queries.ts'

export interface UseData {
  readonly asked: UseQuery
  readonly period: Period
  /** All that somebody may see, for the choice of a house. */
  readonly all: readonly RoomOfUse[]
  readonly rooms: readonly RoomOfUse[]
  readonly sums: readonly SumOfUse[]
  /** Minutes by room and month ('2026-11-01'). */
  readonly open: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** The figures that somebody may see: staff of all providers, members of their own. Two statements, however many rooms. */
export async function loadUse(work: Work, asked: UseQuery): Promise<UseData> {
  const { tx, space, viewer, now } = work
  const own = isStaff(viewer) ? null : viewer.memberships.map(({ organisation }) => organisation)
  const period = periodOf(asked, now)
  const [all, allSums] = await Promise.all([
    roomsOfUse(tx, space.id, own, period.days),
    sumsOfUse(tx, space.id, own, period.span),
  ])
  const rooms = all.filter(({ building }) => !asked.haus || building === asked.haus)
  const shown = new Set(rooms.map(({ id }) => id))
  const holidayOn = holidays(space.settings.state)
  return {
    asked,
    period,
    all,
    rooms,
    sums: allSums.filter(({ resource }) => shown.has(resource)),
    open: new Map(rooms.map((room) => [room.id, openMinutes(room, period.days, holidayOn)])),
  }
}

/** Public holidays by day, each year worked out once. */
function holidays(state: string | undefined): (day: Temporal.PlainDate) => string | null {
  return (day) => (isState(state) ? (holidaysOf(state, day.year).get(day.toString())?.de ?? null) : null)
}
