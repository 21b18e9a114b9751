import type { Child, FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { markdownToHtml } from '#foundation/text/markdown.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Prose } from '#foundation/ui/drawing.tsx'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { addresses } from '../addresses.ts'
import { canBeCancelled } from '../bookings/save-booking.ts'
import type { Booking, BookingState, Resource } from '../resource.ts'
import { bookingTexts } from '../texts/booking.ts'
import { seriesTexts } from '../texts/series.ts'
import { groupWords, lineWords, purposeWords, totalWords } from '../texts/words.ts'
import { ChangeLink } from './move/answer.tsx'
import { RefundWords } from './refund-words.tsx'

interface Props {
  booking: Booking
  resource: Resource
  /** Where one cancels, and where the calendar file is: other addresses for guests. */
  cancel: LocalAddress
  calendar: LocalAddress
  /** Deposit and access. */
  keys?: Child
  children?: Child
}

const tones = {
  unconfirmed: 'info',
  asked: 'info',
  confirmed: 'success',
  refused: 'warning',
  cancelled: 'warning',
  expired: 'warning',
} as const satisfies Record<BookingState, string>

/** One booking as whoever booked sees it: how it stands, what it is, what one can do. */
export const BookingView: FC<Props> = ({ booking, resource, cancel, calendar, keys, children }) => {
  const { language, now } = useVisit()
  const t = bookingTexts(language)
  const stands = booking.state === 'asked' || booking.state === 'confirmed'
  const hints: Record<BookingState, string> = {
    unconfirmed: t.lookForMailLead,
    asked: t.askedHint,
    confirmed: t.confirmedHint,
    refused: t.refusedHint,
    cancelled: t.cancelledHint,
    expired: t.expiredHint,
  }
  const { price } = booking
  return (
    <Article title={resource.title} kicker={t.booking}>
      <Notice kind={tones[booking.state]} title={hints[booking.state]}>
        {booking.reason && (
          <p>
            {t.reason}: {booking.reason}
          </p>
        )}
      </Notice>
      <DescriptionList
        of={[
          [t.whenLabel, dateRange({ start: booking.startsAt, end: booking.endsAt }, language)],
          [t.where, [resource.building.name, resource.building.street].filter(Boolean).join(', ')],
          [t.provider, resource.providerName ?? t.district],
          [t.reference, booking.reference],
          [t.group, groupWords(language)[booking.bookedAs]],
          [t.purpose, purposeWords(language)[booking.purpose]],
          [
            t.price,
            <>
              {totalWords(price.cents, language)}
              {price.cents > 0 && (
                <span class="small"> {price.lines.map((line) => lineWords(line, language)).join(', ')}</span>
              )}
            </>,
          ],
          [t.deposit, price.depositCents > 0 ? t.depositHint(euro(price.depositCents, language)) : null],
          [t.refunded, booking.refundCents === null || price.cents === 0 ? null : totalWordsBack(booking, language)],
          [t.refunds, stands && price.cents > 0 ? <RefundWords of={booking.refunds} /> : null],
        ]}
      />
      {stands && (
        <Row>
          <ActionLink to={calendar} look="second" icon="calendar">
            {t.toCalendar}
          </ActionLink>
          <ChangeLink booking={booking} />
          {canBeCancelled(booking, now) && <ActionLink to={cancel}>{t.cancel}</ActionLink>}
        </Row>
      )}
      {keys}
      {stands && resource.building.arrival && (
        <Section title={t.access} id="hinkommen">
          <Prose of={markdownToHtml(resource.building.arrival)} />
        </Section>
      )}
      {booking.series && booking.person && (
        <p>
          <ActionLink to={addresses.series({ series: booking.series })} icon="calendar">
            {seriesTexts(language).toSeries}
          </ActionLink>
        </p>
      )}
      {children}
      <p>
        <Link to={addresses.resource({ resource: resource.slug })}>{t.backTo(resource.title)}</Link>
      </p>
    </Article>
  )
}

const totalWordsBack = ({ refundCents }: Booking, language: Parameters<typeof euro>[1]) =>
  euro(refundCents ?? 0, language)
