import type { FC } from 'hono/jsx'
import { clockDigits } from '#foundation/text/calendar-words.ts'
import type { Language } from '#foundation/text/language.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import type { CalendarRoom } from '../../calendars/calendar-queries.ts'
import { barOn, hoursOf, lanesOf, type Piece, piecesOf, step } from '../../calendars/lanes.ts'
import { minutesPerDay } from '../../rules/times.ts'
import { calendarTexts } from '../../texts/calendar.ts'
import { type Entry, EntryLink } from './entry.tsx'
import { RoomHead } from './room-head.tsx'

interface DayProps {
  rooms: readonly CalendarRoom[]
  entries: ReadonlyMap<string, readonly Entry[]>
  day: Temporal.PlainDate
  caption: string
  enters: boolean
}

/** Rooms below each other, hours beside each other; what is at the same time stands in lanes of its row. */
export const DayTable: FC<DayProps> = ({ rooms, entries, day, caption, enters }) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  const bars = new Map(
    rooms.map(({ id }) => [
      id,
      (entries.get(id) ?? []).flatMap(
        (entry) => barOn(day, entry, { start: entry.booking.startsAt, end: entry.booking.endsAt }) ?? [],
      ),
    ]),
  )
  const { first, last } = hoursOf([...bars.values()].flat())
  const hours = Array.from({ length: (last - first) / 60 }, (_, index) => first + index * 60)
  return (
    <section class="plan-frame not-on-phone" tabindex={0} aria-label={caption}>
      <table class="plan plan-day" data-days={day.toString()}>
        <caption class="out-of-sight">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="out-of-sight">{t.room}</span>
            </th>
            {hours.map((minutes) => (
              <th scope="col" colspan={60 / step}>
                <span aria-hidden="true">{digits(minutes, language)}</span>
                <span class="out-of-sight">{t.clock(digits(minutes, language))}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rooms.map((room, index) => {
            const lanes = lanesOf(bars.get(room.id) ?? [])
            return lanes.map((lane, number) => (
              <tr
                class={number > 0 ? 'plan-lane' : undefined}
                data-room={room.id}
                data-provider={room.organisation ?? ''}
              >
                {number === 0 && <RoomHead room={room} before={rooms[index - 1]} lanes={lanes.length} />}
                {piecesOf(lane, first, last).map((piece) => (
                  <PieceCell piece={piece} room={room} day={day} enters={enters && number === 0} />
                ))}
              </tr>
            ))
          })}
        </tbody>
      </table>
    </section>
  )
}

const PieceCell: FC<{ piece: Piece<Entry>; room: CalendarRoom; day: Temporal.PlainDate; enters: boolean }> = ({
  piece: { from, to, thing },
  room,
  day,
  enters,
}) => {
  const { language } = useVisit()
  const t = calendarTexts(language)
  const span = (to - from) / step
  if (thing)
    return (
      <td colspan={span} data-from={from} data-to={to}>
        <EntryLink of={thing} day={day} />
      </td>
    )
  const when = t.clock(`${digits(from, language)}–${digits(to, language)}`)
  return (
    <td colspan={span} class="plan-free" data-from={from} data-to={to}>
      {enters && (
        <Link to={addresses.enter({ raum: room.id, tag: day.toString(), ...times(from, to) })} rel="nofollow">
          <span aria-hidden="true">+</span>
          <span class="out-of-sight">{t.enterAt(room.title, when)}</span>
        </Link>
      )}
    </td>
  )
}

/** An hour from the beginning of what is free, or less when it is shorter. */
function times(from: number, to: number): { von: string; bis: string } {
  const end = Math.min(to, from + 60) % minutesPerDay
  return { von: text(from), bis: text(end) }
}

const text = (minutes: number) => clock(minutes).toString({ smallestUnit: 'minute' })
const clock = (minutes: number) => new Temporal.PlainTime(Math.floor(minutes / 60) % 24, minutes % 60)
const digits = (minutes: number, language: Language) =>
  minutes === minutesPerDay ? (language === 'en' ? '24:00' : '24') : clockDigits(clock(minutes), language)
