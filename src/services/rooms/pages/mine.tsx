import type { FC } from 'hono/jsx'
import { accountHead } from '#commons/accounts/pages/parts.tsx'
import { page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, LinkList } from '#foundation/ui/links.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { canBeCancelled } from '../bookings/save-booking.ts'
import { bookingsOf } from '../queries.ts'
import { bookingTexts } from '../texts/booking.ts'
import { seriesTexts } from '../texts/series.ts'
import { waitingTexts } from '../texts/waiting.ts'
import { stateWords } from '../texts/words.ts'

type Listed = Awaited<ReturnType<typeof bookingsOf>>[number]

/** What somebody has booked here: what comes first, then the rest. */
export const minePage = page(access, {
  address: addresses.mine,
  action: 'booking.own-list',
  load: async ({ tx, space, viewer }) => (viewer.person ? await bookingsOf(tx, space.id, viewer.person) : []),
  head: (_data, visit) => accountHead(visit, bookingTexts(visit.language).mine),
  view(bookings, { language, now }) {
    const t = bookingTexts(language)
    const coming = eachSeriesOnce(bookings.filter((booking) => isComing(booking, now)).reverse())
    const rest = bookings.filter((booking) => !isComing(booking, now))
    return (
      <Article title={t.mine} lead={t.mineLead}>
        {bookings.length === 0 && (
          <EmptyState title={t.mineNone} icon="calendar">
            <p>{t.mineNoneHint}</p>
            <ActionLink to={addresses.list()}>{t.findRooms}</ActionLink>
          </EmptyState>
        )}
        {coming.length > 0 && (
          <Section title={t.coming} id="kommende">
            <Bookings of={coming} />
          </Section>
        )}
        {rest.length > 0 && (
          <Section title={t.over} id="vergangene">
            <Bookings of={rest} />
          </Section>
        )}
        <p>
          <ActionLink to={addresses.myWaiting()} icon="clock">
            {waitingTexts(language).mine}
          </ActionLink>
        </p>
      </Article>
    )
  },
})

const isComing = ({ state, endsAt }: Listed, now: Temporal.Instant) =>
  (state === 'asked' || state === 'confirmed') && Temporal.Instant.compare(now, endsAt) < 0

/** Of a series its next date, which leads to all of them. */
const eachSeriesOnce = (bookings: readonly Listed[]): Listed[] =>
  bookings.filter(
    ({ series }, index) => !series || bookings.findIndex((booking) => booking.series === series) === index,
  )

const Bookings: FC<{ of: readonly Listed[] }> = ({ of }) => {
  const { language, now } = useVisit()
  return (
    <LinkList
      items={of.map((booking) => ({
        to:
          booking.series && canBeCancelled(booking, now)
            ? addresses.series({ series: booking.series })
            : addresses.booking({ booking: booking.id }),
        title: booking.title,
        note: (
          <Row>
            <span>{dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}</span>
            {booking.series && <span>{seriesTexts(language).partOf}</span>}
            <StatusTag tone={booking.state === 'confirmed' ? 'success' : 'info'}>
              {stateWords(language)[booking.state]}
            </StatusTag>
          </Row>
        ),
      }))}
    />
  )
}
