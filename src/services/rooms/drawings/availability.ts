import { type WishQuery, wishQuery } from '../bookings/wish.ts'
import type { BookingRules, Resource, Span } from '../resource.ts'
import { bookingWindow } from '../rules/booking-rules.ts'
import { bookableSpans, type TakenUnit } from '../rules/free-times.ts'
import { type Calendar, openBetween } from '../rules/openings.ts'
import { contains, earlier, isBefore, later, merged, minutesOf, overlaps, within } from '../rules/spans.ts'
import { edgeOf, localDay, minutesPerDay, nextOnGrid, wallMinutes, wholeDays } from '../rules/times.ts'

/** What a drawing is made of. Who has booked is not among it. */
export interface Availability {
  readonly resource: Pick<Resource, 'slug' | 'takes' | 'units' | 'rules'>
  readonly calendar: Calendar
  /** Of at least the time that `reachOf` says. */
  readonly taken: readonly TakenUnit[]
  readonly now: Temporal.Instant
  /** Whom it is for, when the reader is not one of them: then nothing is called free. */
  readonly barred?: Barred | null
}

/** Who may book what the reader may not: people with an account, or organisations. */
export type Barred = Exclude<BookingRules['who'], 'everyone'>

/** free and partly can be booked; account and organisation could be, by others than the reader; taken and closed say it themselves; over and ahead lie outside of what can be booked now; skipped is an hour the clock leaves out. */
export type CellState = 'free' | 'partly' | 'taken' | 'closed' | 'over' | 'ahead' | 'skipped' | Barred

export interface Cell {
  readonly state: CellState
  /** Of pools: how many units are free all the time. */
  readonly units: number
  /** What the booking form is filled in with. */
  readonly wish: WishQuery | null
}

/** What has to be known around a shown time: a free span at its edge may begin before and end after it. */
export function reachOf({ start, end }: Span, { shortestMinutes, bufferMinutes }: Resource['rules']): Span {
  const minutes = Math.max(1440, shortestMinutes) + bufferMinutes
  return { start: start.subtract({ minutes }), end: end.add({ minutes }) }
}

/** Ready to be asked about cells: open, bookable and when a booking may begin. */
export interface Known {
  readonly resource: Availability['resource']
  readonly open: readonly Span[]
  /** For pools one after the other of every unit. */
  readonly bookable: readonly Span[]
  readonly free: readonly Span[]
  readonly window: Span
  readonly barred: Barred | null
}

/** Free is only what can be booked: too short a gap between two others is as good as taken. */
export function knownAbout({ resource, calendar, taken, now, barred = null }: Availability, shown: Span): Known {
  const { rules } = resource
  const window = bookingWindow(rules, now)
  const open = openBetween(calendar, reachOf(shown, rules))
  const bookable = bookableSpans(resource, open, taken)
    .map((span) => ({ start: nextOnGrid(later(span.start, window.start), rules.gridMinutes), end: span.end }))
    .filter((span) => isBefore(span.start, span.end) && isBefore(span.start, window.end))
    .filter((span) => Math.max(minutesOf(span), wallMinutes(span)) >= rules.shortestMinutes)
  return { resource, open, bookable, free: merged(bookable), window, barred }
}

/** How an hour stands. @param minutes of the day, local; beyond 1440 is the next day */
export function hourCell(known: Known, day: Temporal.PlainDate, minutes: number, length: number): Cell {
  const span = { start: edgeOf(day, minutes, 'start'), end: edgeOf(day, minutes + length, 'end') }
  return isBefore(span.start, span.end) ? cellOf(known, span) : { state: 'skipped', units: 0, wish: null }
}

/** How a time stands, an hour or what is open of a day. */
export function cellOf(known: Known, span: Span): Cell {
  const { open, free, bookable, window } = known
  const none = (state: CellState): Cell => ({ state, units: 0, wish: null })
  const openThen = within(open, span)
  if (openThen.length === 0) return none('closed')
  if (!isBefore(window.start, span.end)) return none('over')
  if (!isBefore(span.start, window.end)) return none('ahead')
  const freeThen = within(free, span)
  if (freeThen.length === 0) return none(isBefore(span.start, window.start) ? 'over' : 'taken')
  return {
    state:
      known.barred ?? (total(freeThen) === total(openThen) && total(openThen) === minutesOf(span) ? 'free' : 'partly'),
    units: bookable.filter((one) => contains(one, span)).length,
    wish: wishIn(known, span),
  }
}

/** How a day stands: all that is open of it. */
export function dayCell(known: Known, hours: readonly Span[]): Cell {
  const ahead = hours.map((span) => cellOf(known, span))
  const rest = ahead.filter(({ state }) => state !== 'over')
  const wish = ahead.find((cell) => cell.wish)?.wish ?? null
  const state = (one: CellState) => rest.every((cell) => cell.state === one)
  if (hours.length === 0) return { state: 'closed', units: 0, wish: null }
  if (rest.length === 0) return { state: 'over', units: 0, wish: null }
  for (const one of ['free', 'taken', 'ahead'] as const) if (state(one)) return { state: one, units: 0, wish }
  return { state: (wish && known.barred) || 'partly', units: 0, wish }
}

const total = (spans: readonly Span[]) => spans.reduce((sum, span) => sum + minutesOf(span), 0)

/** A wish that the link of a cell begins with: as long as the cell or the shortest booking, moved back where it would not fit. */
function wishIn({ resource, bookable }: Known, cell: Span): WishQuery | null {
  const { gridMinutes, shortestMinutes, longestMinutes } = resource.rules
  const free = bookable.find((span) => contains(span, cell)) ?? bookable.find((span) => overlaps(span, cell))
  if (!free) return null
  const whole = shortestMinutes % minutesPerDay === 0 ? daysFrom(localDay(cell.start), shortestMinutes) : null
  if (whole && contains(free, whole)) return wishQuery(whole)
  const minutes = Math.min(Math.max(minutesOf(within([free], cell)[0] ?? cell), shortestMinutes), longestMinutes)
  const wished = nextOnGrid(later(cell.start, free.start), gridMinutes)
  const latest = free.end.subtract({ minutes })
  const start = later(isBefore(latest, wished) ? backOnGrid(latest, gridMinutes) : wished, free.start)
  return wishQuery({ start, end: backOnGrid(earlier(start.add({ minutes }), free.end), gridMinutes) })
}

/** What is booked by the day is booked from midnight to midnight. */
const daysFrom = (day: Temporal.PlainDate, minutes: number) =>
  wholeDays(day, day.add({ days: minutes / minutesPerDay - 1 }))

function backOnGrid(at: Temporal.Instant, gridMinutes: number): Temporal.Instant {
  const next = nextOnGrid(at, gridMinutes)
  return isBefore(at, next) ? next.subtract({ minutes: gridMinutes }) : next
}
