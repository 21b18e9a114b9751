import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Row, Section, Stack } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { billOf } from '../../invoices/bill.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoicesOfBooking } from '../../invoices/queries.ts'
import { repaymentsOfCancelled } from '../../invoices/repayments.ts'
import { offersXml } from '../../invoices/xrechnung.ts'
import { owedOnline, paymentsOf, toPayFor } from '../../payments/payment-queries.ts'
import type { Booking } from '../../resource.ts'
import type { Together } from '../../sets/save-set.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { paymentTexts } from '../../texts/payments.ts'
import { StateTag } from './list.tsx'
import { PaidBack } from './paid-back.tsx'
import { type PayTarget, PayView } from './pay-view.tsx'

/**
 * How a booking is paid for, with its invoices; of a set payments are of everything in it. Four statements sent together, none for what
 * is free. @param together everything that was booked together with it
 */
export async function paymentOf(work: Work, booking: Booking, together: readonly Together[]) {
  if (booking.price.cents === 0) return null
  const paid = together.length > 0 ? together.map((one) => one.booking.id) : [booking.id]
  const [bill, invoices, payments, owed] = await Promise.all([
    billOf(work, booking.id),
    invoicesOfBooking(work, booking.id),
    paymentsOf(work, paid),
    owedOnline(work, toPayFor(booking)),
  ])
  return { bill, invoices, payments, owed, repayments: await repaymentsOfCancelled(work, invoices) }
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
  const { language } = useVisit()
  const t = invoiceTexts(language)
  if (!payment || (!stands && payment.invoices.length + payment.payments.length === 0)) return null
  const { bill, invoices, payments, owed, repayments } = payment
  return (
    <Section title={t.payment} id="bezahlen">
      {invoices.length === 0 && bill.way === 'invoice' && <p>{t.invoiceComes}</p>}
      {invoices.length === 0 && bill.way === 'site' && <p>{t.payOnSite}</p>}
      {(bill.way === 'online' || payments.length > 0) && (
        <PayView owed={owed} payments={payments} pay={pay} waits={booking.state === 'asked'} />
      )}
      {booking.series && booking.person && owed.length > 0 && (
        <p>
          <Link to={addresses.series({ series: booking.series })}>{paymentTexts(language).payAllOfSeries}</Link>
        </p>
      )}
      {repayments.map((repayment) => (
        <PaidBack of={repayment} />
      ))}
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
