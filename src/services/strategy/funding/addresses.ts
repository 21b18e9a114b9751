import { address } from '#foundation/http/address.ts'

export const fundingAddresses = {
  funding: address('/strategie/foerderung'),
  xlsx: address('/strategie/foerderung/tabelle.xlsx'),
  csv: address('/strategie/foerderung/tabelle.csv'),
}
