import type { FC } from 'hono/jsx'
import type { LocalAddress } from '#foundation/http/address.ts'
import type { Work } from '#foundation/http/route.ts'
import { useVisit } from '#foundation/ui/context.ts'
import { Section } from '#foundation/ui/layout.tsx'
import { Link } from '#foundation/ui/links.tsx'
import { wayOfAll } from '../../invoices/bill.ts'
import type { Invoice } from '../../invoices/invoice.ts'
import { exactEuro } from '../../invoices/paper.ts'
import { invoicesOfBookings } from '../../invoices/queries.ts'
import { owedOnline, paymentsOf } from '../../payments/payment-queries.ts'
import type { Booking } from '../../resource.ts'
import { invoiceTexts } from '../../texts/invoices.ts'
import { StateTag } from './list.tsx'

/** How a series is paid for, what of it was and is to be paid online, and the invoices its dates stand on, each with one of the dates. */
export async function billOfSeries(work: Pick<Work, 'tx' | 'space'>, bookings: readonly Booking[]) {
  const payable = bookings.filter(({ price }) => price.cents > 0)
  if (payable.length === 0) return { way: null, invoices: [], payments: [], owed: [] }
  const ids = payable.map(({ id }) => id)
  const [way, invoices, payments, owed] = await Promise.all([
    wayOfAll(work, ids),
    invoicesOfBookings(work, ids),
    paymentsOf(work, ids),
    owedOnline(work, { series: payable[0]?.series ?? '' }),
  ])
  const byId = new Map(payable.map((booking) => [booking.id, booking]))
  return {
    way,
    payments,
    owed,
    invoices: invoices.flatMap((invoice) => {
      const booking = byId.get(invoice.booking)
      return booking ? [{ ...invoice, booking }] : []
    }),
  }
}

export type SeriesBill = Awaited<ReturnType<typeof billOfSeries>>
type OfDate = Invoice & { readonly booking: Booking }

/** Invoices about dates of a series; the link is another for whoever booked than for the provider. */
export const SeriesInvoices: FC<{ bill: SeriesBill; to: (invoice: OfDate) => LocalAddress }> = ({ bill, to }) => {
  const { language } = useVisit()
  const t = invoiceTexts(language)
  if (bill.invoices.length === 0) return null
  return (
    <Section title={t.title} id="rechnungen">
      <ul>
        {bill.invoices.map((invoice) => (
          <li>
            <Link to={to(invoice)}>{invoice.number}</Link>: {exactEuro(invoice.totals.dueCents, language)}{' '}
            <StateTag of={invoice} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
