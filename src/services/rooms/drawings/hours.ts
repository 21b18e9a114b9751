import { type Calendar, hoursOn } from '../rules/openings.ts'
import { minutesPerDay } from '../rules/times.ts'

/** Lines of a drawing: local minutes of the day, beyond 1440 after midnight. */
export interface HourLines {
  readonly lines: readonly number[]
  readonly step: number
}

/** From the first opening of some days to the last closing, hour by hour; what is open nearly round the clock in steps of two hours. */
export function hourLines(calendar: Calendar, days: readonly Temporal.PlainDate[]): HourLines {
  const hours = days.flatMap((day) => hoursOn(calendar, day))
  if (hours.length === 0) return { lines: [], step: 60 }
  const opens = Math.min(...hours.map(({ opens }) => opens))
  const closes = Math.max(...hours.map(({ closes }) => closes))
  const step = closes - opens > 18 * 60 ? 120 : 60
  const first = Math.floor(opens / step) * step
  const last = Math.min(Math.ceil(closes / step) * step, first + minutesPerDay)
  return { lines: Array.from({ length: (last - first) / step }, (_, index) => first + index * step), step }
}
