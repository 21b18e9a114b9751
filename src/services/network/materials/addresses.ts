import { address } from '#foundation/http/address.ts'

const materials = '/vernetzung/treffen/:treff/unterlagen' as const

export const materialAddresses = {
  list: address(materials),
  add: address(`${materials}/neu`),
  file: address(`${materials}/:unterlage/datei.pdf`),
  remove: address(`${materials}/:unterlage/entfernen`),
}
