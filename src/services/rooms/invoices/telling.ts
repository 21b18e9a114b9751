import { absolute, sendMail, tell } from '#commons/inbox/tell.ts'
import type { Work } from '#foundation/http/route.ts'
import { date } from '#foundation/text/dates.ts'
import { addressOf, bookingTopic } from '../bookings/telling.ts'
import { bookingById } from '../queries.ts'
import type { Booking } from '../resource.ts'
import { invoiceTexts } from '../texts/invoices.ts'
import { mailTexts } from '../texts/mails.ts'
import type { Invoice } from './invoice.ts'
import { exactEuro } from './paper.ts'
import { bookingsOnInvoice } from './queries.ts'

/** Tells whoever booked about an invoice, with the way to it; nothing of the invoice itself goes by mail. Without account and address nobody is told. */
export async function tellInvoiced(
  work: Work,
  invoice: Invoice,
  occasion: 'mail' | 'remind' | 'cancel',
): Promise<void> {
  const [first] = await bookingsOnInvoice(work, invoice.id)
  const booking = first && (await bookingById(work.tx, work.space.id, first.id))
  if (!booking) return
  const t = invoiceTexts(booking.language)
  const amount = exactEuro(invoice.totals.dueCents, booking.language)
  const day = invoice.dueOn ? date(invoice.dueOn, booking.language) : ''
  const subject = t[`${occasion}Subject`](invoice.number)
  const body =
    occasion === 'cancel'
      ? t.cancelBody(invoice.number, invoice.seller.name)
      : t[`${occasion}Body`](amount, day, invoice.seller.name)
  await send(work, booking, subject, body)
}

/** Tells that an invoice was cancelled because something changed, and of the new one where there is one: one message for both. */
export async function tellCorrected(work: Work, wrong: Invoice, fresh: Invoice | null): Promise<void> {
  const [first] = await bookingsOnInvoice(work, (fresh ?? wrong).id)
  const booking = first && (await bookingById(work.tx, work.space.id, first.id))
  if (!booking) return
  const t = invoiceTexts(booking.language)
  const body = fresh
    ? t.correctBody(
        wrong.number,
        fresh.number,
        exactEuro(fresh.totals.dueCents, booking.language),
        fresh.dueOn ? date(fresh.dueOn, booking.language) : '',
        fresh.seller.name,
      )
    : t.cancelBody(wrong.number, wrong.seller.name)
  await send(work, booking, (fresh ? t.correctSubject : t.cancelSubject)(wrong.number), body)
}

async function send(work: Work, booking: Booking, subject: string, body: string): Promise<void> {
  const address = addressOf(booking)
  if (booking.person) return await tell(work, booking.person, { topic: bookingTopic, subject, body, address })
  if (!booking.mail) return
  const words = mailTexts(booking.language)
  const link = words.manage(absolute({ ...work, language: booking.language }, address))
  await sendMail(work, booking.mail, {
    subject,
    body: [words.hello(booking.name), body, link, words.regards(work.space.name)].join('\n\n'),
  })
}
