import type { LocalAddress } from '#foundation/http/address.ts'
import { optionalText } from '#foundation/http/fields.ts'
import { found, goTo, refuse } from '#foundation/http/problems.ts'
import { form, type Work } from '#foundation/http/route.ts'
import { access } from '../access.ts'
import { addresses } from '../addresses.ts'
import { bookingPage, guestPage } from '../pages/booking.tsx'
import { bookingById, bookingByKey } from '../queries.ts'
import type { Booking } from '../resource.ts'
import { paymentNotices } from '../texts/payments.ts'
import { paymentProvider, providerNamed } from './providers.ts'
import { paymentById, startPayment, takeMessage } from './save-payment.ts'

async function begin(work: Work, booking: Booking, back: LocalAddress) {
  const provider = await paymentProvider(work.tx)
  if (!provider) refuse(paymentNotices.notPossible)
  await work.limit('rooms.pay', booking.id, 20, 60)
  const payment = await startPayment(work, booking, provider)
  const address = await provider.start({ ...payment, purpose: booking.reference }, back)
  return goTo(address instanceof URL ? address.href : address)
}

export const payForm = form(access, {
  address: addresses.pay,
  action: 'booking.own',
  fields: {},
  page: bookingPage,
  load: async (work, { booking }) => found(await bookingById(work.tx, work.space.id, booking, true)),
  subject: ({ person }) => ({ person }),
  run: (work, _input, booking) => begin(work, booking, addresses.booking({ booking: booking.id })),
})

export const guestPayForm = form(access, {
  address: addresses.guestPay,
  action: 'booking.guest',
  fields: {},
  page: guestPage,
  load: async (work, { key }) => found(await bookingByKey(work.tx, work.space.id, key, true)),
  run: (work, _input, booking, { key }) => begin(work, booking, addresses.guest({ key })),
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
