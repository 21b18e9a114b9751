import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { isSomebodys } from '../../bookings/decide.ts'
import type { ToCorrect } from '../../invoices/corrections.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import type { Repayment } from '../../invoices/repayments.ts'
import { type Paying, paymentsThatCount } from '../../payments/payment-queries.ts'
import type { Booking } from '../../resource.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { CorrectInvoice } from './correct.tsx'
import { StateTag } from './list.tsx'
import { PayBack } from './paid-back.tsx'
import { PaymentState } from './pay-view.tsx'

/** What the provider has charged for a booking, or can charge. */
export const BillOfRequest: FC<{
  booking: Booking
  invoices: readonly Invoice[]
  payments: readonly Paying[]
  correction: ToCorrect | undefined
  repayments: readonly Repayment[]
}> = ({ booking, invoices, payments, correction, repayments }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  const charges = booking.state === 'confirmed' || booking.state === 'cancelled'
  if (!isSomebodys(booking) || booking.price.cents === 0 || !charges) return null
  const valid = invoices.some(({ kind, state }) => kind === 'invoice' && state !== 'cancelled')
  const counting = paymentsThatCount(payments)
  const isPaid = counting.some(({ state }) => state === 'paid')
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
      <CorrectInvoice of={correction} />
      {repayments.map((repayment) => (
        <PayBack of={repayment} />
      ))}
      {counting.map((payment) => (
        <PaymentState of={payment} />
      ))}
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
