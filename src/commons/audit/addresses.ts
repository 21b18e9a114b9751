import { address } from '#foundation/http/address.ts'

export const addresses = {
  protocol: address('/protokoll'),
  table: address('/protokoll/tabelle'),
}
