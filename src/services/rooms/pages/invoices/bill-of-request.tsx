import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { isSomebodys } from '../../decide.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import type { Payment } from '../../payments/provider.ts'
import { paymentThatCounts } from '../../payments/save-payment.ts'
import type { Booking } from '../../resource.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { StateTag } from './list.tsx'
import { PaymentState } from './pay-view.tsx'

/** What the provider has charged for a booking, or can charge. */
export const BillOfRequest: FC<{ booking: Booking; invoices: readonly Invoice[]; payments: readonly Payment[] }> = ({
  booking,
  invoices,
  payments,
}) => {
  const t = invoiceTexts(useVisit().language)
  const charges = booking.state === 'confirmed' || booking.state === 'cancelled'
  if (!isSomebodys(booking) || booking.price.cents === 0 || !charges) return null
  const valid = invoices.some(({ kind, state }) => kind === 'invoice' && state !== 'cancelled')
  const payment = paymentThatCounts(payments)
  const isPaid = payment !== undefined && payment.state !== 'started' && payment.state !== 'failed'
  return (
    <Section title={t.title} id="rechnungen">
      {invoices.length > 0 && (
        <ul>
          {invoices.map((invoice) => (
            <li>
              <Link to={addresses.invoice({ invoice: invoice.id })}>{invoice.number}</Link> <StateTag of={invoice} />
            </li>
          ))}
        </ul>
      )}
      {payment && <PaymentState of={payment} />}
      {!valid && !isPaid && (
        <p>
          <ActionLink to={addresses.writeInvoice({ booking: booking.id })} look="second">
            {t.write}
          </ActionLink>
        </p>
      )}
    </Section>
  )
}
