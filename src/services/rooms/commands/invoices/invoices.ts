import { checkbox, day, ids, optionalText, text } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../../access.ts'
import { addresses } from '../../addresses.ts'
import { billerOf } from '../../invoices/billers.ts'
import { correctInvoice } from '../../invoices/corrections.ts'
import { isLeitweg } from '../../invoices/iban.ts'
import { invoiceById } from '../../invoices/queries.ts'
import { markPaidBack, noteRepayment } from '../../invoices/repayments.ts'
import { cancelInvoice, issueInvoice, markPaid, markReminded } from '../../invoices/save-invoice.ts'
import { tellCorrected, tellInvoiced, tellPaidBack } from '../../invoices/telling.ts'
import { invoicePage, invoiceSubject, loadInvoice } from '../../pages/invoices/invoice.tsx'
import { chargesSubject, loadCharges, writeInvoicePage } from '../../pages/invoices/write.tsx'
import { invoiceNotices as notices } from '../../texts/invoices-notices.ts'

export const writeInvoiceForm = form(access, {
  address: addresses.writeInvoice,
  action: 'booking.settle',
  page: writeInvoicePage,
  fields: {
    bookings: ids(200),
    name: text(120),
    street: optionalText(120),
    postcode: optionalText(10),
    town: optionalText(80),
    reference: optionalText(60),
    leitweg: optionalText(46),
    publicBody: checkbox(),
  },
  load: loadCharges,
  subject: chargesSubject,
  async run(work, input, { charges, biller }) {
    if (input.bookings.length === 0) refuse(notices.noneChosen, 'bookings')
    const chosen = charges.filter(({ id }) => input.bookings.includes(id))
    if (chosen.length !== input.bookings.length) refuse(notices.notOwed, 'bookings')
    if (!biller) refuse(notices.billerIncomplete)
    const leitweg = (input.leitweg ?? '').toUpperCase()
    if (leitweg && !isLeitweg(leitweg)) refuse(notices.leitweg, 'leitweg')
    const to = {
      name: input.name,
      street: input.street ?? '',
      postcode: input.postcode ?? '',
      town: input.town ?? '',
      mail: chosen[0]?.mail ?? '',
      leitweg,
      reference: input.reference ?? '',
      publicBody: input.publicBody || leitweg !== '',
    }
    const id = await issueInvoice(work, biller, input.bookings, to, work.viewer.person)
    await tellInvoiced(work, await invoiceNow(work, id), 'mail')
    return goTo(addresses.invoice({ invoice: id }), notices.issued)
  },
})

const invoiceNow = async (work: Work, id: string) => found(await invoiceById(work, id))

const settling = { action: 'booking.settle', page: invoicePage, load: loadInvoice, subject: invoiceSubject } as const

export const invoicePaidForm = form(access, {
  ...settling,
  address: addresses.invoicePaid,
  fields: { paidOn: day() },
  async run(work, { paidOn }, { invoice: { id } }) {
    await markPaid(work, found(await invoiceById(work, id, true)), paidOn)
    return goTo(addresses.invoice({ invoice: id }), notices.paid)
  },
})

export const invoiceRemindForm = form(access, {
  ...settling,
  address: addresses.invoiceRemind,
  fields: {},
  async run(work, _input, { invoice: { id } }) {
    const invoice = found(await invoiceById(work, id, true))
    await markReminded(work, invoice)
    await tellInvoiced(work, invoice, 'remind')
    return goTo(addresses.invoice({ invoice: id }), notices.reminded)
  },
})

export const invoiceCancelForm = form(access, {
  ...settling,
  address: addresses.invoiceCancel,
  fields: {},
  async run(work, _input, { invoice }) {
    const biller = await billerOf(work, invoice.organisation)
    // Whoever wrote it is gone: nobody can give it a number any more.
    if (!biller || biller.id !== invoice.biller) refuse(notices.billerIncomplete)
    const { paper, paidCents } = await cancelInvoice(work, biller, invoice.id, work.viewer.person)
    await noteRepayment(work, invoice.id, paidCents, null)
    await tellCorrected(work, invoice, null)
    return goTo(addresses.invoice({ invoice: paper }), notices.cancelled)
  },
})

/** Cancels an invoice that is not right any more and writes what is left of it anew. */
export const invoiceCorrectForm = form(access, {
  ...settling,
  address: addresses.invoiceCorrect,
  fields: {},
  async run(work, _input, { invoice }) {
    const biller = await billerOf(work, invoice.organisation)
    if (!biller || biller.id !== invoice.biller) refuse(notices.billerIncomplete)
    const { paper, fresh } = await correctInvoice(work, biller, invoice.id, work.viewer.person)
    await tellCorrected(work, invoice, fresh ? await invoiceNow(work, fresh) : null)
    return goTo(addresses.invoice({ invoice: fresh ?? paper }), fresh ? notices.corrected : notices.cancelled)
  },
})

/** What was paid too much went back. */
export const invoicePaidBackForm = form(access, {
  ...settling,
  address: addresses.invoicePaidBack,
  fields: { doneOn: day(), note: optionalText(200) },
  async run(work, { doneOn, note }, { invoice }) {
    const repayment = await markPaidBack(work, invoice.id, doneOn, note ?? '')
    await tellPaidBack(work, invoice, repayment)
    return goTo(addresses.invoice({ invoice: repayment.fresh?.id ?? invoice.id }), notices.paidBack)
  },
})
