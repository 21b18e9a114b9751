import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { addresses } from '../../addresses.ts'
import { canBeCancelled } from '../../bookings/save-booking.ts'
import { addressOf } from '../../bookings/telling.ts'
import { DepositForBooker } from '../../deposits/part.tsx'
import type { CountingDeposit } from '../../deposits/queries.ts'
import type { Booking } from '../../resource.ts'
import { isBefore } from '../../rules/spans.ts'
import type { WholeSeries } from '../../series/queries.ts'
import { bookingTexts } from '../../texts/booking.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { ruleWords } from '../../texts/rule-words.ts'
import { seriesTexts } from '../../texts/series.ts'
import { stateWords, totalWords } from '../../texts/words.ts'
import { type PayTarget, PayView } from '../invoices/pay-view.tsx'
import { type SeriesBill, SeriesInvoices } from '../invoices/series-bill.tsx'
import { insteadOf, Rejected } from './plan-view.tsx'

interface Props {
  whole: WholeSeries
  bill: SeriesBill
  /** What is left with the provider for all dates. */
  deposit: CountingDeposit | null
  /** Where one cancels from a date on. */
  cancel: (booking?: string) => LocalAddress
  calendar: LocalAddress
  pay: PayTarget
}

/** A series as whoever booked sees it: the rule, every date with its state, what was not possible, what one can do. */
export const SeriesView: FC<Props> = ({ whole, bill, deposit: held, cancel, calendar, pay }) => {
  const { language, now } = useVisit()
  const [t, b] = [seriesTexts(language), bookingTexts(language)]
  const { series, resource, bookings, rejected } = whole
  const isComing = (booking: Booking) =>
    ['asked', 'confirmed', 'unconfirmed'].includes(booking.state) && isBefore(now, booking.endsAt)
  const coming = bookings.filter(isComing)
  const rest = bookings.filter((booking) => !isComing(booking))
  const total = coming.reduce((sum, { price }) => sum + price.cents, 0)
  const deposit = coming.reduce((sum, { price }) => sum + price.depositCents, 0)
  return (
    <Article title={resource.title} kicker={t.series} lead={ruleWords(series.rule, language)}>
      <Standing coming={coming} />
      <DescriptionList
        of={[
          [b.where, [resource.building.name, resource.building.street].filter(Boolean).join(', ')],
          [b.provider, resource.providerName ?? b.district],
          [t.total, coming.length > 0 ? totalWords(total, language) : null],
          [invoiceTexts(language).howPaidWords, bill.way && invoiceTexts(language)[bill.way]],
          [t.deposit, !held && deposit > 0 ? t.depositHint(euro(deposit, language)) : null],
        ]}
      />
      {held && <DepositForBooker of={held} inSeries />}
      {(bill.owed.length > 0 || bill.payments.length > 0) && (
        <Section title={invoiceTexts(language).payment} id="bezahlen">
          <PayView owed={bill.owed} payments={bill.payments} pay={pay} waits={false} />
        </Section>
      )}
      <Section title={t.coming} id="kommende">
        {coming.length === 0 ? (
          <p>{t.noneComing}</p>
        ) : (
          <>
            <DataTable
              caption={t.coming}
              captionOutOfSight
              rows={coming}
              columns={[
                { label: t.when, value: (booking) => <When of={booking} /> },
                { label: t.price, value: ({ price }) => totalWords(price.cents, language), number: true },
                { label: t.dateState, value: (booking) => <State of={booking} /> },
                {
                  label: t.change,
                  value: (booking) =>
                    canBeCancelled(booking, now) && <Link to={cancel(booking.id)}>{t.cancelDate}</Link>,
                },
              ]}
            />
            <Row>
              <ActionLink to={calendar} look="second" icon="calendar">
                {t.toCalendar}
              </ActionLink>
              <ActionLink to={cancel()}>{t.cancelAll}</ActionLink>
            </Row>
          </>
        )}
      </Section>
      <SeriesInvoices bill={bill} to={fileOf} />
      {rejected.length > 0 && (
        <Section title={t.notPossible(rejected.length)} id="nicht-moeglich">
          <div class="prose">
            <Rejected of={rejected} instead={insteadOf(resource)} />
          </div>
        </Section>
      )}
      {rest.length > 0 && (
        <Section title={t.past} id="vergangene">
          <DataTable
            caption={t.past}
            captionOutOfSight
            rows={rest}
            columns={[
              { label: t.when, value: (booking) => <When of={booking} /> },
              {
                label: t.dateState,
                value: (booking) => (booking.state === 'confirmed' ? t.over : stateWords(language)[booking.state]),
              },
              { label: b.reason, value: ({ reason }) => reason },
              {
                label: b.refunded,
                value: ({ refundCents }) => (refundCents ? euro(refundCents, language) : ''),
                number: true,
              },
            ]}
          />
        </Section>
      )}
      <p>
        <Link to={addresses.resource({ resource: resource.slug })}>{b.backTo(resource.title)}</Link>
      </p>
    </Article>
  )
}

/** The file of an invoice, by one of the dates on it: other addresses for guests. */
const fileOf = (invoice: { id: string; booking: Booking }) =>
  invoice.booking.linkKey && !invoice.booking.person
    ? addresses.guestInvoice({ key: invoice.booking.linkKey.toString('base64url'), invoice: invoice.id })
    : addresses.ownInvoice({ booking: invoice.booking.id, invoice: invoice.id })

const Standing: FC<{ coming: readonly Booking[] }> = ({ coming }) => {
  const t = seriesTexts(useVisit().language)
  const states = new Set(coming.map(({ state }) => state))
  if (states.has('unconfirmed')) return <Notice kind="info" title={t.standsUnconfirmed} />
  if (states.has('asked')) return <Notice kind="info" title={t.standsAsked} />
  if (states.has('confirmed')) return <Notice kind="success" title={t.standsConfirmed} />
  return <Notice kind="warning" title={t.standsOver} />
}

const When: FC<{ of: Booking }> = ({ of }) => {
  const { language } = useVisit()
  const words = dateRange({ start: of.startsAt, end: of.endsAt }, language)
  return of.person || of.linkKey ? <Link to={addressOf(of)}>{words}</Link> : words
}

const State: FC<{ of: Booking }> = ({ of }) => (
  <StatusTag tone={of.state === 'confirmed' ? 'success' : 'info'}>
    {stateWords(useVisit().language)[of.state]}
  </StatusTag>
)
