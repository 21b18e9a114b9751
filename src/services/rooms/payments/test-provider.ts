import { timingSafeEqual } from 'node:crypto'
import { addresses } from '../addresses.ts'
import type { PaymentMessage, PaymentProvider, Sign } from './provider.ts'

/** What a message's signature is made of; the first line keeps it apart from everything else the house signs. */
const signed = ({ id, payment, state, cents }: PaymentMessage) =>
  ['rooms.payment', payment, state, cents, id].join('\n')

/** A message as this provider sends it, with its signature (HMAC). */
export const testMessage = (message: PaymentMessage, sign: Sign): Readonly<Record<string, string>> => ({
  id: message.id,
  payment: message.payment,
  state: message.state,
  cents: String(message.cents),
  signature: sign(signed(message)).toString('hex'),
})

/** Pays nothing: a page of the house with two buttons, so that the way can be tried out. Only in the demo. */
export const testProvider: PaymentProvider = {
  id: 'test',
  isTest: true,
  start: async ({ id }, back) => addresses.testPayment({ payment: id }, { zurueck: back }),
  read({ id = '', payment = '', state, cents = '', signature = '' }, sign) {
    if ((state !== 'paid' && state !== 'failed') || !/^\d{1,9}$/.test(cents) || id.length === 0 || id.length > 100)
      return undefined
    const message = { id, payment, state, cents: Number(cents) } as const
    const [right, given] = [sign(signed(message)), Buffer.from(signature, 'hex')]
    return right.length === given.length && timingSafeEqual(right, given) ? message : undefined
  },
  status: async () => undefined,
  refund: async () => {},
}
