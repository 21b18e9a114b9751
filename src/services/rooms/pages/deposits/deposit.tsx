import type { FC } from 'hono/jsx'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateRange, dateTime, dateWithWeekday } from '#foundation/text/dates.ts'
import { euro } from '#foundation/text/numbers.ts'
import { EuroInput } from '#foundation/ui/amount-inputs.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Details } from '#foundation/ui/details.tsx'
import { Form, HiddenInput } from '#foundation/ui/form.tsx'
import { TextArea } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DescriptionList } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { type Step, Timeline } from '#foundation/ui/timeline.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { settled } from '../../bookings/request-queries.ts'
import { type Deposit, dueAt, stateBefore } from '../../deposits/deposit.ts'
import { payerOfDeposit } from '../../deposits/payer.ts'
import { depositOf, type Undone, undoneOf } from '../../deposits/queries.ts'
import { stateOf, withheldWords } from '../../deposits/words.ts'
import type { Booking } from '../../resource.ts'
import { depositTexts } from '../../texts/deposits.ts'
import { requestSubject, requestsTrail } from '../requests/request.tsx'

/** A deposit with its booking and what was booked, for the page and the forms about it. */
export async function loadDeposit(work: Work, params: { booking: string }) {
  const { booking, resource } = await settled(work, params.booking)
  return { booking, resource, deposit: found(await depositOf(work, booking.id)) }
}

/** One deposit: whose, how it came to stand as it does, and what can be done with it now. */
export const depositPage = page(access, {
  address: addresses.deposit,
  action: 'booking.settle',
  showsPersons: true,
  async load(work, params) {
    const loaded = await loadDeposit(work, params)
    return {
      ...loaded,
      payer: await payerOfDeposit(work, loaded.booking),
      undone: await undoneOf(work, loaded.booking.id),
    }
  },
  subject: requestSubject,
  head: ({ booking }, visit) => ({
    title: depositTexts(visit.language).of(booking.reference),
    trail: [
      ...requestsTrail(visit),
      { href: hrefFor(visit, addresses.deposits()), label: depositTexts(visit.language).title },
    ],
    noIndex: true,
  }),
  view({ booking, resource, deposit, payer, undone }, { language, now }) {
    const t = depositTexts(language)
    const { word, tone } = stateOf(deposit, booking, now, language)
    return (
      <Article
        title={t.of(booking.reference)}
        kicker={<StatusTag tone={tone}>{word}</StatusTag>}
        lead={`${resource.title}, ${resource.building.name}`}
      >
        <Columns>
          <Stack gap="airy">
            <DescriptionList
              of={[
                [t.amount, euro(deposit.cents, language)],
                [t.who, payer || t.gone],
                [
                  t.booking,
                  <Link to={addresses.request({ booking: booking.id })}>
                    {dateRange({ start: booking.startsAt, end: booking.endsAt }, language)}
                  </Link>,
                ],
                [t.due, deposit.state === 'requested' ? dateWithWeekday(dueAt(deposit, booking), language) : null],
                [t.reason, deposit.reason],
              ]}
            />
            <Section title={t.step} id="verlauf">
              <Timeline steps={stepsOf(deposit, undone, language)} />
            </Section>
          </Stack>
          <Stack gap="airy">
            <Deeds booking={booking} deposit={deposit} />
            <Undo booking={booking} deposit={deposit} />
          </Stack>
        </Columns>
      </Article>
    )
  },
})

function stepsOf(deposit: Deposit, undone: readonly Undone[], language: Parameters<typeof depositTexts>[0]): Step[] {
  const t = depositTexts(language)
  const at = (moment: Temporal.Instant | null) => moment && dateTime(moment, language)
  const isDropped = deposit.state === 'dropped'
  return [
    { title: t.requested, text: at(deposit.requestedAt), state: 'done' },
    ...undone.map(
      (one): Step => ({
        title: t[`undone${one.undone}`],
        text: `${t.undoneAt(at(one.notedAt) ?? '', at(one.undoneAt) ?? '')}. ${t.reason}: ${one.reason}`,
        state: 'done',
      }),
    ),
    ...(isDropped
      ? []
      : [{ title: t.paid, text: at(deposit.paidAt), state: deposit.paidAt ? 'done' : 'now' } as const]),
    {
      title: isDropped ? t.dropped : deposit.state === 'withheld' ? withheldWords(deposit, language) : t.returned,
      text: at(deposit.settledAt),
      state: deposit.settledAt ? 'done' : deposit.paidAt ? 'now' : 'ahead',
    },
  ]
}

/** What can be done now: note the payment; or return it, or withhold something. */
const Deeds: FC<{ booking: Booking; deposit: Deposit }> = ({ booking, deposit }) => {
  const { language } = useVisit()
  const t = depositTexts(language)
  const at = { booking: booking.id }
  if (deposit.state === 'requested')
    return (
      <Section title={t.deeds} id="vermerken">
        <Form path={addresses.depositPaid.path} action={addresses.depositPaid(at)}>
          <div>
            <Button icon="check">{t.markPaidLong}</Button>
          </div>
        </Form>
      </Section>
    )
  if (deposit.state !== 'paid')
    return (
      <p>
        <ActionLink to={addresses.deposits()}>{t.title}</ActionLink>
      </p>
    )
  return (
    <Stack gap="airy">
      <Section title={t.markReturned} id="zurueckgeben">
        <p>{t.returnHint}</p>
        <Form path={addresses.depositReturned.path} action={addresses.depositReturned(at)} prefix="z-">
          <div>
            <Button icon="check">{t.markReturnedLong}</Button>
          </div>
        </Form>
      </Section>
      <Section title={t.withhold} id="einbehalten">
        <p>{t.withholdHint}</p>
        <Form path={addresses.depositWithheld.path} action={addresses.depositWithheld(at)} prefix="e-">
          <EuroInput name="euros" label={t.euros} hint={t.eurosHint(euro(deposit.cents, language))} />
          <TextArea name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxlength={500} />
          <div>
            <Button look="second">{t.withhold}</Button>
          </div>
        </Form>
      </Section>
    </Stack>
  )
}

/** The last note was a mistake; as long as nothing was noted after it. */
const Undo: FC<{ booking: Booking; deposit: Deposit }> = ({ booking, deposit }) => {
  const { language } = useVisit()
  const t = depositTexts(language)
  if (!stateBefore(deposit.state)) return null
  return (
    <Details summary={t.undo}>
      <Form path={addresses.depositUndo.path} action={addresses.depositUndo({ booking: booking.id })} prefix="u-">
        <p>{deposit.state === 'paid' ? t.undoPaid : t.undoReturned}</p>
        <HiddenInput name="was" value={deposit.state} />
        <TextArea name="mistake" label={t.undoReason} hint={t.undoReasonHint} rows={2} maxlength={500} />
        <div>
          <Button look="second">{t.doUndo}</Button>
        </div>
      </Form>
    </Details>
  )
}
