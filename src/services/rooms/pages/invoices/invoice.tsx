import type { FC } from 'hono/jsx'
import { found } from '#foundation/http/problems.ts'
import { page, type Work } from '#foundation/http/route.ts'
import { hrefFor } from '#foundation/http/visit.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Form } from '#foundation/ui/form.tsx'
import { DateInput } from '#foundation/ui/inputs.tsx'
import { Article, Columns, Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Button, Link } from '#foundation/ui/links.tsx'
import { DataTable, DescriptionList } from '#foundation/ui/table.tsx'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { correctionOf } from '../../invoices/corrections.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { bookingsOnInvoice, invoiceById } from '../../invoices/queries.ts'
import { repaymentsOn } from '../../invoices/repayments.ts'
import { offersXml } from '../../invoices/xrechnung.ts'
import { localDay } from '../../rules/times.ts'
import { paperTexts } from '../../texts/invoice-paper.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { vatWords } from '../../texts/words.ts'
import { CorrectInvoice } from './correct.tsx'
import { StateTag } from './list.tsx'
import { PayBack } from './paid-back.tsx'

export async function loadInvoice(work: Work, { invoice: id }: { invoice: string }) {
  const invoice = found(await invoiceById(work, id))
  // A cancellation says what becomes of what was paid, too.
  const papers = [invoice.id, ...(invoice.other ? [invoice.other.id] : [])]
  const [bookings, correction, repayments] = await Promise.all([
    bookingsOnInvoice(work, invoice.id),
    correctionOf(work, invoice.id),
    repaymentsOn(work, papers),
  ])
  return { invoice, bookings, correction, repayments }
}

export const invoiceSubject = ({ invoice }: { invoice: Invoice }) => ({ organisation: invoice.organisation })

/** One invoice as the provider sees it, and what can be done with it. */
export const invoicePage = page(access, {
  address: addresses.invoice,
  action: 'booking.settle',
  showsPersons: true,
  load: loadInvoice,
  subject: invoiceSubject,
  head: ({ invoice }, visit) => ({
    title: titleOf(invoice, visit.language),
    trail: [
      { href: hrefFor(visit, addresses.invoices({ ansicht: 'alle' })), label: invoiceTexts(visit.language).title },
    ],
    noIndex: true,
  }),
  view({ invoice, bookings, correction, repayments }, { language }) {
    const t = invoiceTexts(language)
    return (
      <Article title={titleOf(invoice, language)} kicker={<StateTag of={invoice} />}>
        <CorrectInvoice of={correction} />
        {repayments.map((repayment) => (
          <PayBack of={repayment} />
        ))}
        <Row>
          <ActionLink to={addresses.invoiceFile({ invoice: invoice.id })} look="second" icon="download">
            {t.pdf}
          </ActionLink>
          {offersXml(invoice) && (
            <ActionLink to={addresses.invoiceFile({ invoice: invoice.id }, { als: 'xml' })} icon="download">
              {t.xml}
            </ActionLink>
          )}
        </Row>
        <Columns>
          <Stack gap="airy">
            <Facts invoice={invoice} bookings={bookings} />
            <Lines invoice={invoice} />
          </Stack>
          <Deeds invoice={invoice} />
        </Columns>
      </Article>
    )
  },
})

const titleOf = ({ kind, number }: Invoice, language: Parameters<typeof paperTexts>[0]) =>
  paperTexts(language)[kind](number)

const Facts: FC<{ invoice: Invoice; bookings: readonly { id: string; reference: string }[] }> = ({
  invoice,
  bookings,
}) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  return (
    <DescriptionList
      of={[
        [
          t.to_,
          invoice.name,
          [invoice.street, `${invoice.postcode} ${invoice.town}`.trim()].filter(Boolean).join(', '),
        ],
        [t.sender, invoice.seller.name],
        [t.day, date(invoice.issuedAt, language)],
        [t.due, invoice.dueOn && date(invoice.dueOn, language)],
        [t.remindedOn, invoice.remindedOn && date(invoice.remindedOn, language)],
        [t.paidOn, invoice.paidOn && date(invoice.paidOn, language)],
        [t.reference, invoice.reference],
        [t.leitweg, invoice.leitweg],
        [
          invoice.kind === 'invoice' ? t.cancelledBy : t.cancels,
          invoice.other && <Link to={addresses.invoice({ invoice: invoice.other.id })}>{invoice.other.number}</Link>,
        ],
        [
          t.bookings,
          ...bookings.map(({ id, reference }) => <Link to={addresses.request({ booking: id })}>{reference}</Link>),
        ],
      ]}
    />
  )
}

const Lines: FC<{ invoice: Invoice }> = ({ invoice: { lines, totals } }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const p = paperTexts(language)
  const euro = (cents: number) => exactEuro(cents, language)
  return (
    <Section title={t.lines} id="positionen">
      <DataTable
        caption={t.lines}
        captionOutOfSight
        rows={lines}
        columns={[
          {
            label: t.what,
            value: ({ title, when, price }) => (
              <>
                {title}
                <br />
                <span class="small">{[when, price].filter(Boolean).join(' · ')}</span>
              </>
            ),
          },
          { label: t.vat, value: ({ vatPermille }) => vatWords(vatPermille, language), number: true },
          { label: t.gross, value: ({ grossCents }) => euro(grossCents), number: true },
        ]}
      />
      <DescriptionList
        of={[
          [t.net, euro(totals.netCents)],
          [t.vat, euro(totals.vatCents)],
          [p.rounding, totals.roundingCents === 0 ? null : euro(totals.roundingCents)],
          [p.total, <strong>{euro(totals.dueCents)}</strong>],
        ]}
      />
    </Section>
  )
}

const Deeds: FC<{ invoice: Invoice }> = ({ invoice }) => {
  const { language, now } = useVisit()
  const t = invoiceTexts(language)
  const at = { invoice: invoice.id }
  if (invoice.kind !== 'invoice' || invoice.state === 'cancelled') return null
  const open = invoice.state !== 'paid'
  return (
    <Stack gap="airy">
      {open && (
        <Section title={t.markPaidTitle} id="bezahlt">
          <Form path={addresses.invoicePaid.path} action={addresses.invoicePaid(at)} submit={t.markPaid} prefix="p-">
            <DateInput name="paidOn" label={t.paidOn} value={localDay(now).toString()} />
          </Form>
        </Section>
      )}
      {open && (
        <Section title={t.remindTitle} id="erinnern">
          <Form path={addresses.invoiceRemind.path} action={addresses.invoiceRemind(at)} prefix="r-">
            <p>{t.remindHint}</p>
            <div>
              <Button look="second">{t.remind}</Button>
            </div>
          </Form>
        </Section>
      )}
      <Section title={t.cancelTitle} id="stornieren">
        <Form path={addresses.invoiceCancel.path} action={addresses.invoiceCancel(at)} prefix="c-">
          <p>{t.cancelHint}</p>
          <div>
            <Button look="danger">{t.doCancel}</Button>
          </div>
        </Form>
      </Section>
    </Stack>
  )
}
