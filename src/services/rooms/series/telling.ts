import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import { calendar, calendarType } from '#commons/publication/formats/icalendar.ts'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dateRange, dateWithWeekday } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { euro } from '#foundation/text/numbers.ts'
import { addresses } from '../addresses.ts'
import { entryOfBooking } from '../bookings/calendar.ts'
import { addressOf, bookingTopic, letter, type Telling } from '../bookings/telling.ts'
import { keysLinesOfSeries } from '../keys/mail.ts'
import type { Booking, Resource } from '../resource.ts'
import { isBefore } from '../rules/spans.ts'
import { mailTexts } from '../texts/mails.ts'
import { seriesMailTexts } from '../texts/series-mails.ts'
import type { NotPossible, Series } from './queries.ts'

export type SeriesOccasion = 'asked' | 'confirmed' | 'decided' | 'cancelled' | 'cancelled-by-provider' | 'moved'

interface About {
  readonly series: Pick<Series, 'id' | 'person' | 'linkKey'>
  readonly resource: Pick<Resource, 'title' | 'building' | 'slug'>
  /** The dates it is about. */
  readonly bookings: readonly Booking[]
  readonly rejected?: readonly Pick<NotPossible, 'day' | 'reason'>[]
  readonly reason?: string | null
}

/** Where whoever booked sees the series. */
export const addressOfSeries = ({ id, person, linkKey }: Pick<Series, 'id' | 'person' | 'linkKey'>): LocalAddress =>
  linkKey && !person ? addresses.guestSeries({ key: linkKey.toString('base64url') }) : addresses.series({ series: id })

/** All dates in one calendar file; each keeps its own identifier for ever. */
export function seriesCalendar(
  telling: Pick<Telling, 'origin' | 'space'>,
  { resource, bookings }: Pick<About, 'resource' | 'bookings'>,
  language: Language,
): string {
  const entries = bookings.map((booking) => entryOfBooking(telling, booking, resource, addressOf(booking), language))
  return calendar(entries, { title: resource.title, url: telling.origin })
}

/** One message about all dates, in the language in which they were booked. */
export async function tellSeries(telling: Telling, occasion: SeriesOccasion, about: About): Promise<void> {
  const first = about.bookings[0]
  if (!first || !(first.person || first.mail)) return
  const { language } = first
  const [m, t] = [mailTexts(language), seriesMailTexts(language)]
  const { title } = about.resource
  const address = addressOfSeries(about.series)
  const body = [
    t[occasion](title),
    about.reason && m.reason(about.reason),
    t.dates(about.bookings.map((booking) => dateLine(booking, occasion, language)).join('\n')),
    about.rejected?.length &&
      t.rejected(about.rejected.map(({ day, reason }) => `– ${dateWithWeekday(day, language)}: ${reason}`).join('\n')),
    moneyWords(about.bookings, occasion, language),
    m.where([about.resource.building.name, about.resource.building.street].filter(Boolean).join(', ')),
    ...(await keysLinesOfSeries(telling, about.bookings)),
    first.person === null && m.manage(absolute({ ...telling, language }, address)),
  ]
    .filter(Boolean)
    .join('\n\n')
  const subject = t[`${occasion}Subject`](title)
  if (first.person) return await tell(telling, first.person, { topic: bookingTopic, subject, body, address })
  await sendMail(telling, first.mail ?? '', {
    subject,
    body: letter(first, body, telling.space.name),
    attachment:
      occasion === 'asked'
        ? undefined
        : { name: 'termine.ics', type: calendarType, content: seriesCalendar(telling, about, language) },
  })
}

/** Asks a guest to confirm once for all dates. */
export async function askToConfirmSeries(telling: Telling, about: About, token: string): Promise<void> {
  const first = about.bookings[0]
  if (!first?.mail) return
  const [m, t] = [mailTexts(first.language), seriesMailTexts(first.language)]
  const link = absolute({ ...telling, language: first.language }, addresses.confirmSeries({ token }))
  const body = [
    t.confirm(about.resource.title),
    link,
    t.dates(about.bookings.map((booking) => dateLine(booking, 'asked', first.language)).join('\n')),
    m.notYou,
  ].join('\n\n')
  await sendMail(telling, first.mail, {
    subject: m.confirmSubject(about.resource.title),
    body: letter(first, body, telling.space.name),
  })
}

function dateLine(booking: Booking, occasion: SeriesOccasion, language: Language): string {
  const when = `– ${dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}`
  if (occasion !== 'decided') return when
  const t = seriesMailTexts(language)
  return booking.state === 'confirmed' ? `${when}: ${t.yes}` : `${when}: ${t.no}`
}

function moneyWords(bookings: readonly Booking[], occasion: SeriesOccasion, language: Language): string | false {
  const m = mailTexts(language)
  const sum = (of: (booking: Booking) => number) => bookings.reduce((total, booking) => total + of(booking), 0)
  const price = sum((booking) => (booking.state === 'refused' ? 0 : booking.price.cents))
  if (occasion === 'cancelled' || occasion === 'cancelled-by-provider')
    return (
      price > 0 &&
      m.refund(
        euro(
          sum(({ refundCents }) => refundCents ?? 0),
          language,
        ),
      )
    )
  const deposit = sum((booking) => (booking.state === 'refused' ? 0 : booking.price.depositCents))
  const lines = [price > 0 && m.price(euro(price, language)), deposit > 0 && m.deposit(euro(deposit, language))]
  return lines.filter(Boolean).join('\n') || false
}

/** What has not begun yet. */
export const stillToCome = (bookings: readonly Booking[], now: Temporal.Instant) =>
  bookings.filter(({ state, startsAt }) => (state === 'asked' || state === 'confirmed') && isBefore(now, startsAt))
