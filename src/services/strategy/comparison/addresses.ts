import { address } from '#foundation/http/address.ts'

export const comparisonAddresses = { comparison: address('/strategie/vergleich') }
