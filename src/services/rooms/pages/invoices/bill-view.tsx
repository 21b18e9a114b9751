import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink } from '#foundation/ui/links.tsx'
import { billOf } from '../../invoices/bill.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoicesOfBooking } from '../../invoices/queries.ts'
import { offersXml } from '../../invoices/xrechnung.ts'
import { paymentsOf } from '../../payments/save-payment.ts'
import type { Booking } from '../../resource.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { StateTag } from './list.tsx'
import { type PayTarget, PayView } from './pay-view.tsx'

/** How a booking is paid for, with its invoices; three statements sent together, none for what is free. */
export async function paymentOf(work: Work, booking: Booking) {
  if (booking.price.cents === 0) return null
  const [bill, invoices, payments] = await Promise.all([
    billOf(work, booking.id),
    invoicesOfBooking(work, booking.id),
    paymentsOf(work, booking.id),
  ])
  return { bill, invoices, payments }
}

type Payment = Awaited<ReturnType<typeof paymentOf>>

/** What whoever booked sees of paying: the way, and the invoices to take away. @param file where the files are: other addresses for guests */
export const BillView: FC<{
  payment: Payment
  file: (invoice: string, query?: { als: string }) => LocalAddress
  stands: boolean
  booking: Booking
  pay: PayTarget
}> = ({ payment, file, stands, booking, pay }) => {
  const t = invoiceTexts(useVisit().language)
  if (!payment || (!stands && payment.invoices.length + payment.payments.length === 0)) return null
  const { bill, invoices, payments } = payment
  return (
    <Section title={t.payment} id="bezahlen">
      {invoices.length === 0 && bill.way === 'invoice' && <p>{t.invoiceComes}</p>}
      {invoices.length === 0 && bill.way === 'site' && <p>{t.payOnSite}</p>}
      {(bill.way === 'online' || payments.length > 0) && <PayView booking={booking} payments={payments} pay={pay} />}
      {invoices.map((invoice) => (
        <OneInvoice invoice={invoice} file={file} />
      ))}
    </Section>
  )
}

const OneInvoice: FC<{ invoice: Invoice; file: (invoice: string, query?: { als: string }) => LocalAddress }> = ({
  invoice,
  file,
}) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const amount = exactEuro(invoice.totals.dueCents, language)
  return (
    <Stack>
      <p>
        {invoice.kind === 'invoice'
          ? t.invoiceLine(invoice.number, amount, invoice.dueOn ? date(invoice.dueOn, language) : '')
          : t.cancellationLine(invoice.number, amount)}{' '}
        <StateTag of={invoice} />
      </p>
      <Row>
        <ActionLink to={file(invoice.id)} look="second" icon="download">
          {t.pdf}
        </ActionLink>
        {offersXml(invoice) && (
          <ActionLink to={file(invoice.id, { als: 'xml' })} icon="download">
            {t.xml}
          </ActionLink>
        )}
      </Row>
    </Stack>
  )
}
