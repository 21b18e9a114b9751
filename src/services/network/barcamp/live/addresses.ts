import { address } from '#foundation/http/address.ts'

const camp = '/vernetzung/treffen/:treff' as const

export const liveAddresses = {
  board: address(`${camp}/jetzt`),
  stream: address(`${camp}/jetzt/strom`),
}
