import { optionalText } from '#foundation/http/fields.ts'
import { goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { settled } from '../../bookings/request-queries.ts'
import { billerOf, isComplete } from '../../invoices/billers.ts'
import { chargesTogether, monthOf } from '../../invoices/collect.ts'
import { smallAmountCents } from '../../invoices/invoice.ts'
import { invoiceById } from '../../invoices/queries.ts'
import { issueInvoice } from '../../invoices/save-invoice.ts'
import { tellInvoiced } from '../../invoices/telling.ts'
import { chargesSubject, writeInvoicePage } from '../../pages/invoices/write.tsx'
import { invoiceNotices as notices } from '../../texts/invoices-notices.ts'

async function load(work: Work, { booking: id }: { booking: string }) {
  const { booking, resource } = await settled(work, id)
  const charges = await chargesTogether(work, booking, resource.organisation)
  return { booking, resource, charges, biller: await billerOf(work, resource.organisation) }
}

/** One click: everything of a series or set that is owed goes on one invoice, or what is owed of one month. What is missing for it is asked on the page where invoices are written. */
export const collectInvoiceForm = form(access, {
  address: addresses.collectInvoice,
  action: 'booking.settle',
  page: writeInvoicePage,
  fields: { month: optionalText(7) },
  load,
  subject: chargesSubject,
  async run(work, { month }, { charges, biller }) {
    const chosen = month ? charges.filter((charge) => monthOf(charge) === month) : charges
    const [first] = chosen
    if (!first) refuse(notices.notOwed)
    const { bill } = first
    const to = {
      ...bill,
      name: bill.name || first.bookerName || first.name,
      mail: first.mail ?? '',
      publicBody: first.bookedAs === 'public' || bill.leitweg !== '',
    }
    const cents = chosen.reduce((sum, charge) => sum + charge.cents, 0)
    const addressed = to.name && (cents <= smallAmountCents || (to.street && to.postcode && to.town))
    if (!biller || !isComplete(biller) || !addressed)
      return goTo(addresses.writeInvoice({ booking: first.id }), notices.completeFirst)
    const id = await issueInvoice(
      work,
      biller,
      chosen.map((charge) => charge.id),
      to,
      work.viewer.person,
    )
    const invoice = await invoiceById(work, id)
    if (invoice) await tellInvoiced(work, invoice, 'mail')
    return goTo(addresses.invoice({ invoice: id }), notices.issued)
  },
})
