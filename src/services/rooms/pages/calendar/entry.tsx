import type { FC } from 'hono/jsx'
import type { Visit } from '#foundation/http/visit.ts'
import { clockDigits } from '#foundation/text/calendar-words.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { hrefOf } from '#foundation/ui/target.ts'
import { addresses } from '../../addresses.ts'
import type { CalendarBooking, CalendarRoom } from '../../calendars/calendar-queries.ts'
import type { Span } from '../../resource.ts'
import { homeZone, localDay, localMinutes, minutesPerDay, wallMinutes, wholeDays } from '../../rules/times.ts'
import { calendarTexts } from '../../texts/calendar.ts'

/** A booking as it lies on a room: its own, or one of another room that takes the same units. */
export interface Entry {
  readonly booking: CalendarBooking
  /** Title of the other room. */
  readonly through: string | null
  /** Who offers the room; a booking stays with its provider. */
  readonly provider: string | null
}

/** What lies on each room. */
export function entriesByRoom(
  rooms: readonly CalendarRoom[],
  all: readonly CalendarRoom[],
  bookings: readonly CalendarBooking[],
): ReadonlyMap<string, readonly Entry[]> {
  const titles = new Map(all.map(({ id, title }) => [id, title]))
  return new Map(
    rooms.map((room) => [
      room.id,
      bookings.flatMap((booking): Entry[] => {
        if (booking.resource === room.id) return [{ booking, through: null, provider: room.organisation }]
        const takesMine = booking.units.some((unit) => room.units.includes(unit))
        return takesMine ? [{ booking, through: titles.get(booking.resource) ?? '', provider: room.organisation }] : []
      }),
    ]),
  )
}

/** How a booking stands; each has a look of its own and a word. */
export function lookOf({ kind, state }: CalendarBooking): 'asked' | 'unconfirmed' | 'internal' | 'block' | 'confirmed' {
  if (state === 'asked') return 'asked'
  if (state === 'unconfirmed') return 'unconfirmed'
  return kind === 'internal' || kind === 'block' ? kind : 'confirmed'
}

/** '19–21 Uhr'; on the first of two days 'ab 20 Uhr', on the second 'bis 2 Uhr', in between 'ganztägig'. */
export function timesOn(day: Temporal.PlainDate, { startsAt, endsAt }: CalendarBooking, language: Language): string {
  const t = calendarTexts(language)
  const { start, end } = wholeDays(day, day)
  const before = Temporal.Instant.compare(startsAt, start) <= 0
  const after = Temporal.Instant.compare(endsAt, end) >= 0
  if (before && after) return t.allDay
  if (before) return t.until(t.clock(clock(endsAt, language)))
  if (after) return t.since(t.clock(clock(startsAt, language)))
  return t.clock(`${clock(startsAt, language)}–${clock(endsAt, language)}`)
}

const clock = (at: Temporal.Instant, language: Language) => clockDigits(at.toZonedDateTimeISO(homeZone), language)

/** One booking: time, who, what for, and how it stands. Leads to its page. */
export const EntryLink: FC<{ of: Entry; day: Temporal.PlainDate; room?: string }> = ({ of, day, room }) => {
  const visit = useVisit()
  const { language } = visit
  const t = calendarTexts(language)
  const { booking, through } = of
  const look = lookOf(booking)
  const who = [booking.bookerName, booking.name].filter(Boolean).join(', ')
  const words = {
    asked: t.waiting,
    unconfirmed: t.unconfirmed,
    internal: t.internal,
    block: t.block,
    confirmed: t.confirmed,
  }
  const content = (
    <>
      <span class="plan-time">{timesOn(day, booking, language)}</span> {room && <span class="plan-room">{room}</span>}{' '}
      {through ? (
        <span class="plan-words">{t.through(through)}</span>
      ) : (
        <>
          {who && <strong class="plan-who">{who}</strong>}{' '}
          {booking.words && <span class="plan-words">{booking.words}</span>}
        </>
      )}{' '}
      <span class={look === 'confirmed' || through ? 'out-of-sight' : 'plan-state'}>{words[look]}</span>
    </>
  )
  const name = `plan-entry ${through ? 'plan-through' : `plan-${look}`}`
  return booking.state === 'unconfirmed' ? (
    <span class={name}>{content}</span>
  ) : (
    <a
      href={hrefOf(visit, addresses.request({ booking: booking.id }))}
      class={name}
      {...(room ? {} : dragging(of, day, visit))}
    >
      {content}
    </a>
  )
}

/** What the calendar's script needs to drag it; nothing when it cannot be moved by that: over, or not from here, or longer than a day. */
function dragging({ booking, through, provider }: Entry, day: Temporal.PlainDate, visit: Visit) {
  const { startsAt, endsAt } = booking
  const minutes = wallMinutes({ start: startsAt, end: endsAt })
  const begins = Temporal.Instant.compare(visit.now, startsAt) < 0 && localDay(startsAt).equals(day)
  if (through !== null || !begins || minutes >= minutesPerDay) return {}
  return {
    'data-move': hrefOf(visit, addresses.move({ booking: booking.id }, { umfang: 'this' })),
    'data-provider': provider ?? '',
    'data-starts': localMinutes(startsAt),
    'data-minutes': minutes,
  }
}

/** Whether something lies on a day. */
export function liesOn(
  day: Temporal.PlainDate,
  { startsAt, endsAt }: Pick<CalendarBooking, 'startsAt' | 'endsAt'>,
): boolean {
  const { start, end }: Span = wholeDays(day, day)
  return Temporal.Instant.compare(startsAt, end) < 0 && Temporal.Instant.compare(start, endsAt) < 0
}
