import { choice, day, optionalDay, optionalWholeNumber, timeOfDay } from '#foundation/http/fields.ts'
import { groups, purposes, type Span } from '../resource.ts'
import { localDay, localMinutes, momentOf } from '../rules/times.ts'

/** When, how many, as whom, what for: asked in the address of the page, and sent again with the booking. */
export const wishFields = {
  tag: day(),
  von: timeOfDay(),
  bistag: optionalDay(),
  bis: timeOfDay(),
  personen: optionalWholeNumber(1, 10_000),
  gruppe: choice(groups),
  zweck: choice(purposes),
}

export interface LocalWish {
  readonly tag: Temporal.PlainDate
  readonly von: Temporal.PlainTime
  /** Null: the same day, or the next one when the end is not after the beginning. */
  readonly bistag: Temporal.PlainDate | null
  readonly bis: Temporal.PlainTime
}

/** A time that the clocks do not show, or show twice; or an end that is not after the beginning. */
export interface NoSpan {
  readonly field: 'von' | 'bis' | 'bistag'
  readonly problem: 'skipped' | 'twice' | 'ends-before'
}

const minutesOf = ({ hour, minute }: Temporal.PlainTime) => hour * 60 + minute

/** From local day and times to moments; '19:00 to 1:00' ends on the next day. */
export function spanOf({ tag, von, bistag, bis }: LocalWish): Span | NoSpan {
  const start = momentOf(tag, minutesOf(von))
  if (typeof start === 'string') return { field: 'von', problem: start }
  const nextDay = minutesOf(bis) <= minutesOf(von)
  const end = momentOf(bistag ?? (nextDay ? tag.add({ days: 1 }) : tag), minutesOf(bis))
  if (typeof end === 'string') return { field: 'bis', problem: end }
  return Temporal.Instant.compare(end, start) > 0
    ? { start, end }
    : { field: bistag ? 'bistag' : 'bis', problem: 'ends-before' }
}

/** A wish as addresses and forms say it. */
export interface WishQuery {
  readonly tag: string
  readonly von: string
  readonly bis: string
  readonly bistag?: string
}

/**
 * The other way round: what the form is filled in with, so that `spanOf` reads the same time again; null when the clocks show an end
 * of it twice, for the form could not tell which is meant.
 */
export function wishQuery({ start, end }: Span): WishQuery | null {
  const [tag, last] = [localDay(start), localDay(end)]
  const [von, bis] = [localMinutes(start), localMinutes(end)]
  if (typeof momentOf(tag, von) === 'string' || typeof momentOf(last, bis) === 'string') return null
  // Without a last day an end that is not later than the beginning lies on the next day.
  const meant = bis <= von ? tag.add({ days: 1 }) : tag
  return {
    tag: tag.toString(),
    von: clock(von),
    bis: clock(bis),
    ...(meant.equals(last) ? {} : { bistag: last.toString() }),
  }
}

const clock = (minutes: number) =>
  Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 }).toString({ smallestUnit: 'minute' })
