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
import { backCents, type Repayment, repaymentsOn } from './repayments.ts'

/** Tells whoever booked about an invoice, with the way to it; nothing of the invoice itself goes by mail. Without account and address nobody is told. */
export async function tellInvoiced(work: Work, invoice: Invoice, occasion: 'mail' | 'remind'): Promise<void> {
  const [first] = await bookingsOnInvoice(work, invoice.id)
  const booking = first && (await bookingById(work.tx, work.space.id, first.id))
  if (!booking) return
  const t = invoiceTexts(booking.language)
  const amount = exactEuro(invoice.totals.dueCents, booking.language)
  const day = invoice.dueOn ? date(invoice.dueOn, booking.language) : ''
  const subject = t[`${occasion}Subject`](invoice.number)
  const body = t[`${occasion}Body`](amount, day, invoice.seller.name)
  await send(work, booking, subject, body)
}

/** Tells that an invoice was cancelled, of the new one where there is one, and what becomes of what was paid: one message for all. */
export async function tellCorrected(work: Work, wrong: Invoice, fresh: Invoice | null): Promise<void> {
  const [first] = await bookingsOnInvoice(work, (fresh ?? wrong).id)
  const booking = first && (await bookingById(work.tx, work.space.id, first.id))
  if (!booking) return
  const t = invoiceTexts(booking.language)
  const euro = (cents: number) => exactEuro(cents, booking.language)
  const [money] = (await repaymentsOn(work, [wrong.id])).filter(({ invoice }) => invoice === wrong.id)
  const body = fresh
    ? fresh.state === 'paid'
      ? t.correctPaidBody(wrong.number, fresh.number, euro(fresh.totals.dueCents), fresh.seller.name)
      : t.correctBody(
          wrong.number,
          fresh.number,
          euro(fresh.totals.dueCents),
          fresh.dueOn ? date(fresh.dueOn, booking.language) : '',
          fresh.seller.name,
        )
    : t.cancelBody(wrong.number, wrong.seller.name)
  const back = money ? backCents(money) : 0
  const rest = money && fresh ? fresh.totals.dueCents - money.keptCents : 0
  const said = [
    body,
    back > 0 && t.backBody(euro(back)),
    money && rest > 0 && t.restBody(euro(money.keptCents), euro(rest)),
  ].filter(Boolean)
  await send(work, booking, (fresh ? t.correctSubject : t.cancelSubject)(wrong.number), said.join('\n\n'))
}

/** Tells that what was paid too much went back. */
export async function tellPaidBack(work: Work, invoice: Invoice, repayment: Repayment): Promise<void> {
  const [first] = await bookingsOnInvoice(work, invoice.id)
  const booking = first && (await bookingById(work.tx, work.space.id, first.id))
  if (!booking) return
  const t = invoiceTexts(booking.language)
  const amount = exactEuro(backCents(repayment), booking.language)
  const body = [t.paidBackBody(amount, invoice.number, invoice.seller.name), repayment.note].filter(Boolean)
  await send(work, booking, t.paidBackSubject(amount), body.join('\n\n'))
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
