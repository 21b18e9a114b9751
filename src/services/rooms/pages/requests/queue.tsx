import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { may } from '#foundation/http/access.ts'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateRange, relativeDay } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Row } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { comingBookings, type SettledBooking, waitingRequests } from '../../bookings/request-queries.ts'
import { settledBy } from '../../rights.ts'
import { localDay } from '../../rules/times.ts'
import { moveTexts } from '../../texts/move.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesProviderTexts } from '../../texts/series-provider.ts'
import { bookingKindWords, totalWords } from '../../texts/words.ts'
import { ProviderPage } from '../provider-page.tsx'
import { TakeAway } from '../take-away.tsx'

const query = z.object({ ansicht: z.enum(['offen', 'gebucht']).catch('offen') })

/** What waits for an answer, and what is booked: of one's own organisations, also after the admission ended; editors see all. */
export const queuePage = page(access, {
  address: addresses.requests,
  action: 'booking.queue',
  showsPersons: true,
  query,
  async load(work, _params, { ansicht }) {
    const own = settledBy(work.viewer)
    const waits = ansicht === 'offen'
    return { waits, bookings: await (waits ? waitingRequests(work, own) : comingBookings(work, own)) }
  },
  head: (_data, visit) => ({
    title: requestTexts(visit.language).title,
    trail: [{ href: hrefFor(visit, addresses.list()), label: requestTexts(visit.language).rooms }],
    noIndex: true,
    wide: true,
  }),
  view({ waits, bookings }, visit) {
    const t = requestTexts(visit.language)
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        {may(visit, access, 'resource.offer') && (
          <Row>
            <ActionLink to={addresses.enter()} look="second" icon="add">
              {t.enter}
            </ActionLink>
          </Row>
        )}
        <TabLinks
          label={t.views}
          items={[
            { to: addresses.requests(), label: t.waiting, current: waits ? 'page' : undefined },
            {
              to: addresses.requests({ ansicht: 'gebucht' }),
              label: t.coming,
              current: waits ? undefined : 'page',
            },
          ]}
        />
        {bookings.length === 0 ? (
          <EmptyState title={waits ? t.noWaiting : t.noComing} icon="calendar">
            <p>{waits ? t.noWaitingHint : t.noComingHint}</p>
          </EmptyState>
        ) : (
          <List bookings={bookings} waits={waits} />
        )}
        <TakeAway path={addresses.requestsTable.path} span={theseMonths(visit.now)} texts={t} />
      </ProviderPage>
    )
  },
})

const List: FC<{ bookings: readonly SettledBooking[]; waits: boolean }> = ({ bookings, waits }) => {
  const { language, now } = useVisit()
  const t = requestTexts(language)
  return (
    <DataTable
      caption={waits ? t.waiting : t.coming}
      captionOutOfSight
      rows={bookings}
      columns={[
        {
          label: t.when,
          moment: true,
          value: ({ id, startsAt, endsAt, series, dates, state }) => (
            <>
              <Link
                to={
                  waits && series && state === 'asked'
                    ? addresses.requestedSeries({ series })
                    : addresses.request({ booking: id })
                }
              >
                {dateRange({ start: startsAt, end: endsAt }, language)}
              </Link>
              {waits && state === 'confirmed' && <span class="small"> {moveTexts(language).changeWaits}</span>}
              {waits && series && state === 'asked' && (
                <span class="small"> {seriesProviderTexts(language).dates(dates ?? 1)}</span>
              )}
            </>
          ),
        },
        { label: t.what, value: ({ title, building }) => `${title}, ${building}` },
        { label: t.who, value: (booking) => whoBooked(booking, language) },
        { label: t.purpose, value: ({ words }) => words.slice(0, 120) },
        { label: t.price, value: ({ priceCents }) => totalWords(priceCents, language), number: true },
        ...(waits
          ? [
              {
                label: t.since,
                value: ({ madeAt, endsAt }: SettledBooking) =>
                  Temporal.Instant.compare(endsAt, now) <= 0 ? (
                    <StatusTag tone="warning">{t.overdue}</StatusTag>
                  ) : (
                    relativeDay(madeAt, now, language)
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** Who it is for: an organisation, a person, or what the provider entered for itself. */
export const whoBooked = (
  { kind, name, bookerName }: Pick<SettledBooking, 'kind' | 'name' | 'bookerName'>,
  language: Parameters<typeof bookingKindWords>[0],
): string =>
  kind === 'internal' || kind === 'block'
    ? bookingKindWords(language)[kind]
    : [bookerName, name].filter(Boolean).join(', ') || '–'

/** The table for accounting and for the caretaker's wall. */

/** This month and the next two. */
function theseMonths(now: Temporal.Instant) {
  const from = localDay(now).with({ day: 1 })
  return { from, to: from.add({ months: 3 }).subtract({ days: 1 }) }
}
