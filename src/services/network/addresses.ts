import { address } from '#foundation/http/address.ts'

export const addresses = {
  start: address('/vernetzung'),
}
