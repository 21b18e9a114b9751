import { homeZone } from './calendar-words.ts'

/** Answer of `localToInstant`. */
export type LocalTime =
  | {
      readonly ok: true
      readonly value: Temporal.Instant /** The clocks show this time two times. */
      readonly twice: boolean
    }
  | { readonly ok: false; readonly problem: 'does-not-exist' }

/**
 * The moment at which the clocks of a zone show a date and time.
 * Spring, 2026-03-29: 2:00 to 2:59 do not exist, the answer is the problem. Autumn, 2026-10-25: 2:00 to 2:59 come twice;
 * without a choice the first one (summer time) is taken, as iCalendar does (RFC 5545, 3.3.5).
 * @param choose which of two; for times that come once it changes nothing
 */
export function localToInstant(
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string = homeZone,
  choose: 'first' | 'second' = 'first',
): LocalTime {
  const local = date.toPlainDateTime(time)
  const first = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const second = local.toZonedDateTime(zone, { disambiguation: 'later' })
  if (!first.toPlainDateTime().equals(local)) return { ok: false, problem: 'does-not-exist' }
  const twice = !first.equals(second)
  return { ok: true, value: (choose === 'first' ? first : second).toInstant(), twice }
}
