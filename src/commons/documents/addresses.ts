import { address } from '#foundation/http/address.ts'

export const addresses = {
  document: address('/dokumente/:document'),
  differences: address('/dokumente/:document/fassungen/:a/:b'),
}
