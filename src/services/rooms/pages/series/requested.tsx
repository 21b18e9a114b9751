import type { FC } from 'hono/jsx'
import { ids, optionalLongText } from '#foundation/http/fields.ts'
import { goTo } from '#foundation/http/problems.ts'
import { form, page } from '#foundation/http/route.ts'
import { dateRange } from '#foundation/text/dates.ts'
import { CheckboxGroup } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Row, Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { organisationOf } from '../../bookings/request-queries.ts'
import { canBeCancelled } from '../../bookings/save-booking.ts'
import { DepositForProvider } from '../../deposits/part.tsx'
import { depositFor } from '../../deposits/queries.ts'
import { chargesTogether } from '../../invoices/collect.ts'
import type { Way } from '../../invoices/invoice.ts'
import { paymentsThatCount } from '../../payments/payment-queries.ts'
import type { Booking } from '../../resource.ts'
import { isBefore } from '../../rules/spans.ts'
import { decideSeries } from '../../series/decide-series.ts'
import { conflictsOf, seriesById, type WholeSeries } from '../../series/queries.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { requestTexts } from '../../texts/requests.ts'
import { ruleWords } from '../../texts/rule-words.ts'
import { seriesProviderNotices, seriesProviderTexts } from '../../texts/series-provider.ts'
import { bookingKindWords, groupWords, purposeWords, stateWords, totalWords } from '../../texts/words.ts'
import { CollectInvoice } from '../invoices/collect.tsx'
import { PaymentState } from '../invoices/pay-view.tsx'
import { billOfSeries, SeriesInvoices } from '../invoices/series-bill.tsx'
import { requestsTrail } from '../requests/request.tsx'
import { enterInstead } from './enter-form.tsx'
import { Rejected } from './plan-view.tsx'

const subject = ({ resource }: WholeSeries) => ({ organisation: resource.organisation })

/** One series as its provider sees it: who, the rule, every date with what is in its way; all are answered at once. */
export const requestedSeriesPage = page(access, {
  address: addresses.requestedSeries,
  action: 'booking.settle',
  showsPersons: true,
  async load(work, { series }) {
    const whole = await seriesById(work, series)
    const asked = whole.bookings.filter(({ state }) => state === 'asked')
    const conflicts = await conflictsOf(work, asked, whole.resource.takes === 'all' ? whole.resource.units : [])
    const first = whole.bookings[0]
    const bill = await billOfSeries(work, whole.bookings)
    const charges = first ? await chargesTogether(work, { series: whole.series.id }, whole.resource.organisation) : []
    return {
      ...whole,
      conflicts,
      bill,
      charges,
      organisation: first ? await organisationOf(work, first) : null,
      deposit: first && (await depositFor(work, { ...first, state: 'confirmed' })),
    }
  },
  subject,
  head: ({ resource }, visit) => ({
    title: seriesProviderTexts(visit.language).title(resource.title),
    trail: requestsTrail(visit),
    noIndex: true,
  }),
  view({ series, resource, bookings, rejected, conflicts, bill, charges, organisation, deposit }, { language, now }) {
    const t = seriesProviderTexts(language)
    const asked = bookings.filter(({ state }) => state === 'asked')
    return (
      <Article title={t.title(resource.title)} kicker={resource.building.name} lead={ruleWords(series.rule, language)}>
        <Facts bookings={bookings} organisation={organisation} way={bill.way} />
        {asked.length > 0 && <Answer series={series.id} asked={asked} conflicts={conflicts} />}
        {deposit && <DepositForProvider of={deposit} inSeries />}
        <Section title={t.all} id="termine">
          <DataTable
            caption={t.all}
            captionOutOfSight
            rows={bookings}
            columns={[
              {
                label: requestTexts(language).when,
                value: ({ id, startsAt, endsAt }) => (
                  <Link to={addresses.request({ booking: id })}>
                    {dateRange({ start: startsAt, end: endsAt }, language)}
                  </Link>
                ),
              },
              {
                label: requestTexts(language).columnState,
                value: ({ state }) => (
                  <StatusTag tone={state === 'confirmed' ? 'success' : state === 'asked' ? 'warning' : 'info'}>
                    {stateWords(language)[state]}
                  </StatusTag>
                ),
              },
              {
                label: requestTexts(language).price,
                value: ({ price }) => totalWords(price.cents, language),
                number: true,
              },
            ]}
          />
          {bookings.some((booking) => booking.state === 'confirmed' && canBeCancelled(booking, now)) && (
            <Row>
              <ActionLink to={addresses.callSeries({ series: series.id })} look="second">
                {t.cancelGo}
              </ActionLink>
            </Row>
          )}
        </Section>
        {paymentsThatCount(bill.payments).map((payment) => (
          <PaymentState of={payment} />
        ))}
        <SeriesInvoices bill={bill} to={({ id }) => addresses.invoice({ invoice: id })} />
        <CollectInvoice charges={charges} />
        {rejected.length > 0 && (
          <Section title={t.notMade} id="nicht-moeglich">
            <div class="prose">
              <Rejected of={rejected} instead={enterInstead(resource.id)} />
            </div>
          </Section>
        )}
      </Article>
    )
  },
})

const Facts: FC<{ bookings: readonly Booking[]; organisation: string | null; way: Way | null }> = ({
  bookings,
  organisation,
  way,
}) => {
  const { language } = useVisit()
  const [t, r] = [seriesProviderTexts(language), requestTexts(language)]
  const first = bookings[0]
  if (!first) return null
  const standing = bookings.filter(({ state }) => state === 'asked' || state === 'confirmed')
  return (
    <Section title={t.facts} id="angaben">
      <DescriptionList
        of={[
          [r.kind, first.kind === 'normal' ? null : bookingKindWords(language)[first.kind]],
          [r.organisation, organisation],
          [r.who, first.name || null],
          [r.mail, first.mail && <Link to={{ href: `mailto:${first.mail}` }}>{first.mail}</Link>],
          [
            r.phone,
            first.phone && <Link to={{ href: `tel:${first.phone.replace(/[^\d+]/g, '')}` }}>{first.phone}</Link>,
          ],
          [r.group, first.kind === 'internal' ? null : groupWords(language)[first.bookedAs]],
          [r.purpose, first.kind === 'internal' ? null : purposeWords(language)[first.purpose]],
          [r.words, first.words || null],
          [r.persons, first.persons],
          [
            r.price,
            totalWords(
              standing.reduce((sum, { price }) => sum + price.cents, 0),
              language,
            ),
          ],
          [invoiceTexts(language).howPaidWords, way && invoiceTexts(language)[way]],
        ]}
      />
    </Section>
  )
}

const Answer: FC<{ series: string; asked: readonly Booking[]; conflicts: ReadonlyMap<string, string> }> = ({
  series,
  asked,
  conflicts,
}) => {
  const { language, now } = useVisit()
  const t = seriesProviderTexts(language)
  const isOver = ({ endsAt }: Booking) => !isBefore(now, endsAt)
  const why = (booking: Booking) => {
    const name = conflicts.get(booking.id)
    return name ? t.inTheWay(name) : isOver(booking) ? t.over : undefined
  }
  return (
    <Section title={t.decide} id="antworten">
      <Form path={addresses.requestedSeries.path} action={addresses.requestedSeries({ series })} submit={t.doDecide}>
        <p>{t.decideLead}</p>
        <CheckboxGroup
          name="dates"
          label={t.approveThese}
          optional
          values={asked.filter((booking) => !why(booking)).map(({ id }) => id)}
          choices={asked.map((booking) => ({
            value: booking.id,
            label: dateRange({ start: booking.startsAt, end: booking.endsAt }, language),
            hint: why(booking),
            disabled: why(booking) !== undefined,
          }))}
        />
        <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={2} maxlength={500} optional />
      </Form>
    </Section>
  )
}

export const decideSeriesForm = form(access, {
  address: addresses.requestedSeries,
  action: 'booking.settle',
  page: requestedSeriesPage,
  fields: { dates: ids(), reason: optionalLongText(500) },
  load: (work, { series }) => seriesById(work, series),
  subject,
  async run(work, { dates, reason }, { series }) {
    await decideSeries(work, series.id, dates, reason)
    return goTo(addresses.requestedSeries({ series: series.id }), seriesProviderNotices.decided)
  },
})
