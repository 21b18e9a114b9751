import { address } from '#foundation/http/address.ts'

export const addresses = {
  edit: address('/verknuepfen/:kind/:thing'),
  remove: address('/verknuepfen/:kind/:thing/loesen'),
}
