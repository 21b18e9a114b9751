import { address } from '#foundation/http/address.ts'

const group = '/vernetzung/treffen/:treff/gruppenarbeit/:thema' as const

export const groupAddresses = {
  topics: address('/vernetzung/gruppenarbeit'),
  topic: address('/vernetzung/gruppenarbeit/:thema'),
  group: address(group),
  remove: address(`${group}/:zeile/entfernen`),
}
