import type { FC } from 'hono/jsx'
import { z } from 'zod'
import { page } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { dateShort } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'
import { Select } from '#foundation/ui/choices.tsx'
import { useVisit } from '#foundation/ui/context.ts'
import { EmptyState } from '#foundation/ui/feedback.tsx'
import { Filters } from '#foundation/ui/form.tsx'
import { DateInput, TextInput } from '#foundation/ui/inputs.tsx'
import { Row, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { TabLinks } from '#foundation/ui/navigation.tsx'
import { DataTable } from '#foundation/ui/table.tsx'
import { StatusTag } from '#foundation/ui/tags.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { type Charged, sameBooker, toInvoice } from '../../invoices/charges.ts'
import { invoicesToCorrect, type ToCorrect } from '../../invoices/corrections.ts'
import { type InvoiceState, invoiceStates } from '../../invoices/invoice.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoicesOf, type ListedInvoice } from '../../invoices/queries.ts'
import { openRepayments, type Repayment } from '../../invoices/repayments.ts'
import { billersOf } from '../../invoices/rights.ts'
import { settledBy } from '../../rights.ts'
import { localDay } from '../../rules/times.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { requestTexts } from '../../texts/requests.ts'
import { ProviderPage } from '../provider-page.tsx'
import { TakeAway } from '../take-away.tsx'
import { InvoicesToCorrect } from './correct.tsx'
import { RepaymentsDue } from './paid-back.tsx'

const states = [...invoiceStates, 'overdue'] as const
const day = z
  .string()
  .transform((text) => Temporal.PlainDate.from(text))
  .optional()
  .catch(undefined)
const query = z.object({
  ansicht: z.enum(['offen', 'alle']).catch('offen'),
  stand: z.enum(states).optional().catch(undefined),
  von: day,
  bis: day,
  suche: z.string().trim().max(60).optional().catch(undefined),
})
type Asked = z.output<typeof query>

/** What is to be charged, grouped by who booked; and the invoices that are written. */
export const invoicesPage = page(access, {
  address: addresses.invoices,
  action: 'booking.queue',
  showsPersons: true,
  query,
  async load(work, _params, asked) {
    const own = settledBy(work.viewer)
    const filter = {
      state: asked.stand ?? null,
      from: asked.von ?? null,
      to: asked.bis ?? null,
      words: asked.suche || null,
    }
    const [wrong, back] = await Promise.all([invoicesToCorrect(work, own), openRepayments(work, own)])
    return asked.ansicht === 'offen'
      ? { asked, wrong, back, charges: await toInvoice(work, own), invoices: [] }
      : { asked, wrong, back, charges: [], invoices: await invoicesOf(work, own, filter, localDay(work.now), 300) }
  },
  head: (_data, visit) => ({
    title: invoiceTexts(visit.language).title,
    trail: requestTrail(visit),
    noIndex: true,
    wide: true,
  }),
  view({ asked, wrong, back, charges, invoices }, { language, viewer, space }) {
    const t = invoiceTexts(language)
    const waits = asked.ansicht === 'offen'
    return (
      <ProviderPage title={t.title} lead={t.lead}>
        <Row>
          {billersOf(viewer, space.name).map(({ provider, name }) => (
            <ActionLink to={addresses.biller({ provider })} icon="edit">
              {t.settings(name)}
            </ActionLink>
          ))}
        </Row>
        <InvoicesToCorrect of={wrong} />
        <RepaymentsDue of={back} />
        <TabLinks
          label={t.views}
          items={[
            { to: addresses.invoices(), label: t.toInvoice, current: waits ? 'page' : undefined },
            { to: addresses.invoices({ ansicht: 'alle' }), label: t.written, current: waits ? undefined : 'page' },
          ]}
        />
        {waits ? (
          <ToInvoice charges={charges} />
        ) : (
          <Written invoices={invoices} asked={asked} wrong={wrong} back={back} />
        )}
        <TakeAway path={addresses.invoicesTable.path} texts={t} />
      </ProviderPage>
    )
  },
})

/** The way back: rooms, requests. */
const requestTrail = (visit: Parameters<typeof hrefFor>[0] & { language: Language }) => [
  { href: hrefFor(visit, addresses.list()), label: requestTexts(visit.language).rooms },
  { href: hrefFor(visit, addresses.requests()), label: requestTexts(visit.language).title },
]

/** Bookings of the same booker, in the order of the first of them. */
function grouped(charges: readonly Charged[]): Charged[][] {
  const groups: Charged[][] = []
  for (const charge of charges) {
    const group = groups.find(([first]) => first && sameBooker(first, charge))
    if (group) group.push(charge)
    else groups.push([charge])
  }
  return groups
}

const ToInvoice: FC<{ charges: readonly Charged[] }> = ({ charges }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  if (charges.length === 0)
    return (
      <EmptyState title={t.noneToInvoice} icon="check">
        <p>{t.noneToInvoiceHint}</p>
      </EmptyState>
    )
  return (
    <DataTable
      caption={t.toInvoice}
      captionOutOfSight
      rows={grouped(charges)}
      columns={[
        {
          label: t.recipient,
          value: ([first]) => (
            <Link to={addresses.writeInvoice({ booking: first?.id ?? '' })}>
              {first?.bill.name || first?.bookerName || first?.name}
            </Link>
          ),
        },
        { label: t.bookings, value: (group) => group.length, number: true },
        { label: t.latest, value: (group) => dateShort(group.at(-1)?.endsAt as Temporal.Instant, language) },
        {
          label: t.sum,
          value: (group) =>
            exactEuro(
              group.reduce((sum, { cents }) => sum + cents, 0),
              language,
            ),
          number: true,
        },
      ]}
    />
  )
}

interface WrittenProps {
  invoices: readonly ListedInvoice[]
  asked: Asked
  wrong: readonly ToCorrect[]
  back: readonly Repayment[]
}

const Written: FC<WrittenProps> = ({ invoices, asked, wrong, back }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const isWrong = new Set(wrong.map(({ id }) => id))
  const isToPayBack = new Set(back.map(({ invoice }) => invoice))
  const active = [asked.stand, asked.von, asked.bis, asked.suche].filter(Boolean).length
  return (
    <Stack>
      <Filters
        to={addresses.invoices()}
        reset={active > 0 ? addresses.invoices({ ansicht: 'alle' }) : undefined}
        active={active}
      >
        <input type="hidden" name="ansicht" value="alle" />
        <Select
          name="stand"
          label={t.state}
          optional
          empty={t.all}
          value={asked.stand ?? ''}
          choices={states.map((value) => ({ value, label: t[value] }))}
        />
        <DateInput name="von" label={t.from} value={asked.von?.toString()} optional />
        <DateInput name="bis" label={t.to} value={asked.bis?.toString()} optional />
        <TextInput name="suche" label={t.search} value={asked.suche} type="search" maxlength={60} optional />
      </Filters>
      {invoices.length === 0 ? (
        <EmptyState title={t.noneWritten} icon="file">
          <p>{t.noneWrittenHint}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={t.written}
          captionOutOfSight
          rows={invoices}
          columns={[
            {
              label: t.number,
              value: ({ id, number }) => <Link to={addresses.invoice({ invoice: id })}>{number}</Link>,
            },
            { label: t.day, value: ({ issuedAt }) => dateShort(issuedAt, language) },
            { label: t.recipient, value: ({ name }) => name },
            { label: t.due, value: ({ dueOn }) => dueOn && dateShort(dueOn, language) },
            {
              label: t.state,
              value: (invoice) =>
                isWrong.has(invoice.id) ? (
                  <StatusTag tone="danger">{t.toCorrect}</StatusTag>
                ) : isToPayBack.has(invoice.id) ? (
                  <StatusTag tone="danger">{t.toPayBack}</StatusTag>
                ) : (
                  <StateTag of={invoice} />
                ),
            },
            { label: t.sum, value: ({ grossCents }) => exactEuro(grossCents, language), number: true },
          ]}
        />
      )}
    </Stack>
  )
}

type Stated = { state: InvoiceState; kind: 'invoice' | 'cancellation'; dueOn: Temporal.PlainDate | null }

/** How an invoice stands, in a word; also for whoever has to pay it. */
export const StateTag: FC<{ of: Stated }> = ({ of }) => {
  const { language, now } = useVisit()
  const t = invoiceTexts(language)
  if (of.kind === 'cancellation') return <StatusTag tone="info">{t.cancellation}</StatusTag>
  const open = of.state === 'issued' || of.state === 'reminded'
  if (open && of.dueOn && Temporal.PlainDate.compare(of.dueOn, localDay(now)) < 0)
    return <StatusTag tone="danger">{of.state === 'reminded' ? `${t.overdue}, ${t.reminded}` : t.overdue}</StatusTag>
  const tones = { issued: 'warning', reminded: 'warning', paid: 'success', cancelled: 'info' } as const
  return <StatusTag tone={tones[of.state]}>{t[of.state]}</StatusTag>
}
