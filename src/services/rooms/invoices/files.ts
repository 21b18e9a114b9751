import { z } from 'zod'
import { download } from '#foundation/http/download.ts'
import { found } from '#foundation/http/problems.ts'
import { api, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { bookingById, bookingByKey } from '../queries.ts'
import type { Booking } from '../resource.ts'
import type { Invoice } from './invoice.ts'
import { invoicePdf } from './paper.ts'
import { invoiceById, invoicesOfBooking } from './queries.ts'
import { settles } from './rights.ts'
import { offersXml, xrechnung } from './xrechnung.ts'

const query = z.object({ als: z.enum(['pdf', 'xml']).catch('pdf') })
type As = z.output<typeof query>['als']

/** The file, made when the transaction is over: the typesetter never holds the database up. */
function fileOf(invoice: Invoice, as: As): () => Promise<Response> {
  if (as === 'xml' && !offersXml(invoice)) found(undefined)
  const name = `${invoice.number.replace(/[^A-Za-z0-9._-]+/g, '-')}.${as}`
  return async () =>
    download(as === 'xml' ? xrechnung(invoice) : await invoicePdf(invoice), {
      name,
      type: as === 'xml' ? 'application/xml' : 'application/pdf',
      cache: 'private, no-store',
    })
}

/** For those who settle the provider's bookings; for everybody else there is no such invoice. */
export const invoiceFile = api(access, {
  address: addresses.invoiceFile,
  action: 'booking.queue',
  query,
  async answer(work, { invoice: id }, { als }) {
    const invoice = found(await invoiceById(work, id))
    return fileOf(found(settles(work.viewer, invoice.organisation) ? invoice : undefined), als)
  },
})

async function onBooking(work: Work, booking: Booking | undefined, id: string): Promise<Invoice> {
  return found((await invoicesOfBooking(work, found(booking).id)).find((invoice) => invoice.id === id))
}

export const ownInvoice = api(access, {
  address: addresses.ownInvoice,
  action: 'booking.own-list',
  query,
  async answer(work, { booking: id, invoice }, { als }) {
    const booking = await bookingById(work.tx, work.space.id, id)
    return fileOf(await onBooking(work, booking?.person === work.viewer.person ? booking : undefined, invoice), als)
  },
})

export const guestInvoice = api(access, {
  address: addresses.guestInvoice,
  action: 'booking.guest',
  query,
  answer: async (work, { key, invoice }, { als }) =>
    fileOf(await onBooking(work, await bookingByKey(work.tx, work.space.id, key), invoice), als),
})
