import { homeZone } from '#foundation/text/dates.ts'
import { holidayName, type State } from '#foundation/text/holidays.ts'
import { type Span, schoolHolidayOn } from '../../services/rooms/demo.ts'
import { chanceOf } from './chance.ts'
import { schoolHolidaysIn } from './school-holidays.ts'
import type { DemoBuilding, DemoResource, Habit } from './types.ts'

/** A booking of the demo before it has ids. */
export interface Made {
  readonly resource: DemoResource
  readonly units: readonly string[]
  readonly span: Span
  readonly habit: Habit
  /** Says which it is, the same at every loading. */
  readonly key: string
  readonly cancelled: boolean
}

/** A Monday from which weeks are counted, so that "every second week" means the same weeks at every loading. */
const firstMonday = Temporal.PlainDate.from('2024-01-01')

/** The Monday of a day's week. */
export const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 })

/**
 * Who comes in one week to one building, in the order of its resources: nobody gets what somebody else has. Weeks do not depend on
 * each other, so that a few can be made at the start and the others later.
 * @param today what is closed counts from here, and how far ahead one can book
 */
export function bookingsOfWeek(
  building: DemoBuilding,
  state: State,
  monday: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Made[] {
  const taken = new Map<string, Span[]>()
  const made: Made[] = []
  const week = Math.floor(firstMonday.until(monday).days / 7)
  for (let weekday = 1; weekday <= 7; weekday++) {
    const day = monday.add({ days: weekday - 1 })
    const noon = day.toZonedDateTime({ timeZone: homeZone, plainTime: '12:00' }).toInstant()
    const holiday = holidayName(day, state) !== null
    const school = schoolHolidayOn(schoolHolidaysIn(state), day) !== null
    for (const resource of building.resources) {
      if (!isBookable(resource, day, today, holiday, school)) continue
      for (const [number, habit] of resource.use.entries()) {
        if (!habit.on.includes(weekday) || week % (habit.everyWeeks ?? 1) !== 0) continue
        for (let time = 0; time < (habit.times ?? 1); time++) {
          const key = `${building.name}, ${resource.title.de}, ${day}, ${number}, ${time}`
          if (chanceOf(key) >= (habit.chance ?? 1)) continue
          const span = spanOf(noon, habit)
          const units = freeUnits(resource, span, taken)
          if (!units) continue
          const cancelled = chanceOf(`cancelled ${key}`) < 0.03
          if (!cancelled)
            for (const unit of units) taken.set(unit, [...(taken.get(unit) ?? []), withBuffer(span, resource)])
          made.push({ resource, units, span, habit, key, cancelled })
        }
      }
    }
  }
  return made
}

function isBookable(
  { rules, closed = [] }: DemoResource,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
  holiday: boolean,
  school: boolean,
): boolean {
  if (holiday && rules.holidays === 'closed') return false
  if (school && rules.schoolHolidays === 'closed') return false
  const ahead = today.until(day).days
  if (ahead >= (rules.advanceDays ?? 365)) return false
  return !closed.some(({ inDays, days }) => ahead >= inDays && ahead < inDays + days)
}

/** The clock never changes between seven in the morning and one at night of the next day, so noon plus hours is the wall clock. */
const spanOf = (noon: Temporal.Instant, { from, to }: Habit): Span => ({
  start: noon.add({ minutes: (from - 12) * 60 }),
  end: noon.add({ minutes: (to - 12) * 60 }),
})

const withBuffer = ({ start, end }: Span, { rules }: DemoResource): Span => ({
  start,
  end: end.add({ minutes: rules.bufferMinutes ?? 0 }),
})

function freeUnits(
  resource: DemoResource,
  span: Span,
  taken: ReadonlyMap<string, readonly Span[]>,
): readonly string[] | null {
  const wanted = withBuffer(span, resource)
  const isFree = (unit: string) =>
    !(taken.get(unit) ?? []).some(
      ({ start, end }) =>
        Temporal.Instant.compare(start, wanted.end) < 0 && Temporal.Instant.compare(wanted.start, end) < 0,
    )
  if (!resource.one) return resource.units.every(isFree) ? resource.units : null
  const unit = resource.units.find(isFree)
  return unit ? [unit] : null
}
