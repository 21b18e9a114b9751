import type { Span } from './resource.ts'
import { homeZone, localDay } from './times.ts'

/** A time as the fields of a form say it, for addresses that fill one in. The last day only when it is another one. */
export function localFields({ start, end }: Span): { tag: string; von: string; bistag?: string; bis: string } {
  const clock = (at: Temporal.Instant) =>
    at.toZonedDateTimeISO(homeZone).toPlainTime().toString({ smallestUnit: 'minute' })
  const [first, last] = [localDay(start), localDay(end)]
  return {
    tag: first.toString(),
    von: clock(start),
    ...(last.equals(first) ? {} : { bistag: last.toString() }),
    bis: clock(end),
  }
}
