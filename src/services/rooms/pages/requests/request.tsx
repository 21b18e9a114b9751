import type { FC } from 'hono/jsx'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor, type Visit } from '#foundation/http/visit.ts'
import { dateRange, dateTime } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Notice } from '#foundation/ui/feedback.tsx'
import { Form } from '#foundation/ui/form.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { isSomebodys } from '../../bookings/decide.ts'
import { type Neighbour, neighboursOf, organisationOf, settled } from '../../bookings/request-queries.ts'
import { agreedConditions } from '../../conditions/conditions.ts'
import { DepositForProvider } from '../../deposits/part.tsx'
import { depositFor } from '../../deposits/queries.ts'
import { chargesTogether } from '../../invoices/collect.ts'
import { correctionOf } from '../../invoices/corrections.ts'
import { invoicesOfBooking } from '../../invoices/queries.ts'
import { repaymentsOfCancelled } from '../../invoices/repayments.ts'
import { changeOf } from '../../moves/move-booking.ts'
import { paymentsOf } from '../../payments/payment-queries.ts'
import type { Booking, Resource } from '../../resource.ts'
import { setOf } from '../../sets/save-set.ts'
import { requestTexts } from '../../texts/requests.ts'
import { seriesProviderTexts } from '../../texts/series-provider.ts'
import { setTexts } from '../../texts/set.ts'
import { bookingKindWords, groupWords, lineWords, purposeWords, stateWords, totalWords } from '../../texts/words.ts'
import { AgreedConditions } from '../agreed-conditions.tsx'
import { BillOfRequest } from '../invoices/bill-of-request.tsx'
import { CollectInvoice } from '../invoices/collect.tsx'
import { MoveLink, WishedChange } from '../move/answer.tsx'
import { whoBooked } from './queue.tsx'

/** A booking and what is booked, for the pages and forms about it. */
export const loadRequest = (work: Work, params: { booking: string }) => settled(work, params.booking)

/** Whose resource was booked: membership alone settles it. */
export const requestSubject = ({ resource }: { resource: Resource }) => ({ organisation: resource.organisation })

/** The way back to the lists. */
export const requestsTrail = (visit: Visit) => [
  { href: hrefFor(visit, addresses.list()), label: requestTexts(visit.language).rooms },
  { href: hrefFor(visit, addresses.requests()), label: requestTexts(visit.language).title },
]

const nameOf = ({ state, reference }: Booking, { language }: Visit) =>
  state === 'asked' ? requestTexts(language).request(reference) : requestTexts(language).booking(reference)

/** One request or booking, with everything that helps to decide. */
export const requestPage = page(access, {
  address: addresses.request,
  action: 'booking.settle',
  showsPersons: true,
  async load(work, params) {
    const { booking, resource } = await loadRequest(work, params)
    const around = await neighboursOf(work, booking, resource)
    // What costs nothing is on no invoice.
    const [invoices, payments] =
      booking.price.cents > 0
        ? await Promise.all([invoicesOfBooking(work, booking.id), paymentsOf(work, [booking.id])])
        : [[], []]
    const valid = invoices.find(({ kind, state }) => kind === 'invoice' && state !== 'cancelled')
    return {
      booking,
      resource,
      around,
      correction: valid && (await correctionOf(work, valid.id)),
      charges: booking.set ? await chargesTogether(work, { set: booking.set }, resource.organisation) : [],
      invoices,
      payments,
      repayments: await repaymentsOfCancelled(work, invoices),
      together: await setOf(work, booking.set),
      change: await changeOf(work, booking.id),
      organisation: await organisationOf(work, booking),
      agreed: await agreedConditions(work, booking, resource),
      deposit: await depositFor(work, booking),
    }
  },
  subject: requestSubject,
  head: ({ booking }, visit) => ({ title: nameOf(booking, visit), trail: requestsTrail(visit), noIndex: true }),
  view(data, visit) {
    const { booking, resource, around, invoices, payments, together, change, organisation, deposit, agreed } = data
    const { language } = visit
    return (
      <Article
        title={dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}
        kicker={<State of={booking} />}
        lead={`${resource.title}, ${resource.building.name}`}
      >
        <Columns>
          <Stack gap="airy">
            <Facts booking={booking} organisation={organisation} />
            {together.length > 1 && (
              <Notice title={setTexts(language).providerAll}>
                <ul>
                  {together.map((one) => (
                    <li>
                      <Link to={addresses.request({ booking: one.booking.id })}>{one.resource.title}</Link>
                    </li>
                  ))}
                </ul>
              </Notice>
            )}
            {booking.series && (
              <p>
                <ActionLink to={addresses.requestedSeries({ series: booking.series })} icon="calendar">
                  {seriesProviderTexts(language).toSeries}
                </ActionLink>
              </p>
            )}
            <Around around={around} />
            <AgreedConditions of={agreed} />
          </Stack>
          <Stack gap="airy">
            <WishedChange booking={booking} change={change} />
            <Answer booking={booking} inTheWay={isInTheWay(resource, around)} />
            <BillOfRequest
              booking={booking}
              invoices={invoices}
              payments={payments}
              correction={data.correction}
              repayments={data.repayments}
            />
            {together.length > 1 && <CollectInvoice charges={data.charges} />}
            {deposit && <DepositForProvider of={deposit} inSeries={Boolean(booking.series)} />}
            <MoveLink booking={booking} />
          </Stack>
        </Columns>
      </Article>
    )
  },
})

/** Others have so much of it that there is nothing left; a stock of seats is judged by the database when it is approved. */
const isInTheWay = (resource: Resource, around: readonly Neighbour[]) =>
  resource.takes === 'all' && around.some(({ overlaps }) => overlaps)

const State: FC<{ of: Booking }> = ({ of }) => {
  const { language } = useVisit()
  const tones = {
    unconfirmed: 'info',
    asked: 'warning',
    confirmed: 'success',
    refused: 'danger',
    cancelled: 'danger',
    expired: 'danger',
  } as const
  return (
    <>
      <StatusTag tone={tones[of.state]}>{stateWords(language)[of.state]}</StatusTag> {of.reference}
    </>
  )
}

const Facts: FC<{ booking: Booking; organisation: string | null }> = ({ booking, organisation }) => {
  const { language } = useVisit()
  const t = requestTexts(language)
  const somebodys = isSomebodys(booking)
  const { price } = booking
  return (
    <Section title={t.facts} id="angaben">
      <DescriptionList
        of={[
          [t.kind, booking.kind === 'normal' ? null : bookingKindWords(language)[booking.kind]],
          [t.organisation, organisation],
          [t.who, booking.name],
          [t.mail, booking.mail && <Link to={{ href: `mailto:${booking.mail}` }}>{booking.mail}</Link>],
          [
            t.phone,
            booking.phone && <Link to={{ href: `tel:${booking.phone.replace(/[^\d+]/g, '')}` }}>{booking.phone}</Link>,
          ],
          ['', booking.person ? t.hasAccount : null],
          [t.group, somebodys ? groupWords(language)[booking.bookedAs] : null],
          [t.purpose, somebodys ? purposeWords(language)[booking.purpose] : null],
          [somebodys ? t.words : t.about, booking.words],
          [t.persons, booking.persons],
          [t.price, somebodys ? totalWords(price.cents, language) : null],
          [t.priceLines, ...(price.cents > 0 ? price.lines.map((line) => lineWords(line, language)) : [null])],
          [t.deposit, price.depositCents > 0 ? euro(price.depositCents, language) : null],
          [t.made, dateTime(booking.madeAt, language)],
          [t.reason, booking.reason],
        ]}
      />
    </Section>
  )
}

const Around: FC<{ around: readonly Neighbour[] }> = ({ around }) => {
  const { language } = useVisit()
  const t = requestTexts(language)
  return (
    <Section title={t.around} id="sonst">
      {around.length === 0 ? (
        <p>{t.aroundNone}</p>
      ) : (
        <DataTable
          caption={t.around}
          captionOutOfSight
          rows={around}
          columns={[
            {
              label: t.when,
              value: ({ id, startsAt, endsAt }) => (
                <Link to={addresses.request({ booking: id })}>
                  {dateRange({ start: startsAt, end: endsAt }, language)}
                </Link>
              ),
            },
            { label: t.what, value: ({ title }) => title },
            { label: t.who, value: (one) => whoBooked({ ...one, bookerName: null }, language) },
            {
              label: t.columnState,
              value: ({ state, overlaps }) =>
                overlaps ? <StatusTag tone="danger">{t.inTheWay}</StatusTag> : stateWords(language)[state],
            },
          ]}
        />
      )}
    </Section>
  )
}

const Answer: FC<{ booking: Booking; inTheWay: boolean }> = ({ booking, inTheWay }) => {
  const { language, now } = useVisit()
  const t = requestTexts(language)
  const at = { booking: booking.id }
  const over = Temporal.Instant.compare(booking.endsAt, now) <= 0
  const begun = Temporal.Instant.compare(booking.startsAt, now) <= 0
  if (booking.state === 'asked')
    return (
      <Section title={t.decide} id="antworten">
        {inTheWay && (
          <Notice kind="warning">
            <p>{t.cannotApprove}</p>
          </Notice>
        )}
        {!inTheWay && !over && (
          <Form path={addresses.approve.path} action={addresses.approve(at)}>
            <p>{t.approveHint}</p>
            <div>
              <Button>{t.approve}</Button>
            </div>
          </Form>
        )}
        <p>
          <ActionLink to={addresses.refuse(at)} look="second">
            {t.refuseGo}
          </ActionLink>
        </p>
      </Section>
    )
  if (booking.state !== 'confirmed' || over || (begun && isSomebodys(booking))) return null
  return (
    <Section title={isSomebodys(booking) ? t.cancel : t.lift} id="absagen">
      <p>{isSomebodys(booking) ? t.cancelLead : t.liftLead}</p>
      <p>
        <ActionLink to={addresses.call(at)} look="second">
          {isSomebodys(booking) ? t.cancelGo : t.liftGo}
        </ActionLink>
      </p>
    </Section>
  )
}
