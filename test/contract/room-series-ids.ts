/** Ids and keys that the rows of series put into their addresses. */
export const seriesIds = {
  own: '00000000-0000-4000-8000-0000000000c1',
  guest: '00000000-0000-4000-8000-0000000000c2',
  asked: '00000000-0000-4000-8000-0000000000c3',
} as const
export const seriesKey = 'contract-contract-contract-s0001'
export const seriesConfirmToken = 'contract-contract-contract-contract-series'
