import type { LocalAddress } from '#foundation/http/address.ts'
import { optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { bookingPage, guestPage } from '../pages/booking.tsx'
import { guestSeriesPage, seriesPage } from '../pages/series/series.tsx'
import { bookingById, bookingByKey } from '../queries.ts'
import type { Booking } from '../resource.ts'
import { seriesById, seriesByKey, type WholeSeries } from '../series/queries.ts'
import { setOf } from '../sets/save-set.ts'
import { paymentNotices } from '../texts/payments.ts'
import { paymentById, type ToPayFor, toPayFor } from './payment-queries.ts'
import { paymentProvider, providerNamed } from './providers.ts'
import { startPayment, takeMessage } from './save-payment.ts'

async function begin(work: Work, which: ToPayFor, bookings: readonly Booking[], back: LocalAddress) {
  const provider = await paymentProvider(work.tx)
  if (!provider) refuse(paymentNotices.notPossible)
  await work.limit('rooms.pay', Object.values(which)[0] ?? '', 20, 60)
  const payment = await startPayment(
    work,
    which,
    bookings.map(({ id }) => id),
    provider,
  )
  const address = await provider.start(payment, back)
  return goTo(address instanceof URL ? address.href : address)
}

/** Of a set everything is paid at once. */
async function beginFor(work: Work, booking: Booking, back: LocalAddress) {
  const together = await setOf(work, booking.set)
  return begin(work, toPayFor(booking), together.length > 0 ? together.map((one) => one.booking) : [booking], back)
}

export const payForm = form(access, {
  address: addresses.pay,
  action: 'booking.own',
  fields: {},
  page: bookingPage,
  load: async (work, { booking }) => found(await bookingById(work.tx, work.space.id, booking)),
  subject: ({ person }) => ({ person }),
  run: (work, _input, booking) => beginFor(work, booking, addresses.booking({ booking: booking.id })),
})

export const guestPayForm = form(access, {
  address: addresses.guestPay,
  action: 'booking.guest',
  fields: {},
  page: guestPage,
  load: async (work, { key }) => found(await bookingByKey(work.tx, work.space.id, key)),
  run: (work, _input, booking, { key }) => beginFor(work, booking, addresses.guest({ key })),
})

const beginForSeries = (work: Work, { series, bookings }: WholeSeries, back: LocalAddress) =>
  begin(work, { series: series.id }, bookings, back)

/** All dates of a series that are owed, in one payment. */
export const paySeriesForm = form(access, {
  address: addresses.paySeries,
  action: 'booking.own',
  fields: {},
  page: seriesPage,
  load: (work, { series }) => seriesById(work, series),
  subject: ({ series }) => ({ person: series.person }),
  run: (work, _input, whole) => beginForSeries(work, whole, addresses.series({ series: whole.series.id })),
})

export const guestPaySeriesForm = form(access, {
  address: addresses.guestPaySeries,
  action: 'booking.guest',
  fields: {},
  page: guestSeriesPage,
  load: (work, { key }) => seriesByKey(work, key),
  run: (work, _input, whole, { key }) => beginForSeries(work, whole, addresses.guestSeries({ key })),
})

/**
 * A message of a payment provider. No session and no token of the house: its signature proves it. A forged one is answered with 403 and
 * leaves nothing behind but a line in the log; one of a wrong sum is refused and logged, so that somebody looks at it at the provider's.
 */
export const messageForm = form(access, {
  address: addresses.paymentMessage,
  action: 'booking.guest',
  provedByAddress: true,
  fields: {
    id: optionalText(100),
    payment: optionalText(100),
    state: optionalText(20),
    cents: optionalText(12),
    signature: optionalText(200),
  },
  async run(work, input, _thing, { payment: id }) {
    const payment = await paymentById(work, id)
    const fields = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value ?? '']))
    const message = payment && providerNamed(payment.provider)?.read(fields, work.sign)
    if (!message || message.payment !== payment.id) {
      work.warn('payment message refused: not signed by the provider, or of another payment')
      return plain('forged', 403)
    }
    const taken = await takeMessage(work, message)
    if (taken === 'wrong-amount') work.warn(`payment message refused: wrong amount (provider ${payment.provider})`)
    return taken === 'wrong-amount' ? plain(taken, 409) : plain(taken, 200)
  },
})

const plain = (text: string, status: number) =>
  new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
