import type { FC } from 'hono/jsx'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { ActionLink, Link } from '#foundation/ui/links.tsx'
import { addresses } from '../../addresses.ts'
import { isSomebodys } from '../../decide.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import type { Booking } from '../../resource.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { StateTag } from './list.tsx'

/** What the provider has charged for a booking, or can charge. */
export const BillOfRequest: FC<{ booking: Booking; invoices: readonly Invoice[] }> = ({ booking, invoices }) => {
  const t = invoiceTexts(useVisit().language)
  const charges = booking.state === 'confirmed' || booking.state === 'cancelled'
  if (!isSomebodys(booking) || booking.price.cents === 0 || !charges) return null
  const valid = invoices.some(({ kind, state }) => kind === 'invoice' && state !== 'cancelled')
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
      {!valid && (
        <p>
          <ActionLink to={addresses.writeInvoice({ booking: booking.id })} look="second">
            {t.write}
          </ActionLink>
        </p>
      )}
    </Section>
  )
}
