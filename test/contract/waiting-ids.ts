/** Ids and keys of prepared waiting lists that rows put into addresses. */
export const waitingIds = {
  own: '01990000-0000-7000-8000-0000000000d1',
  guest: '01990000-0000-7000-8000-0000000000d2',
  offered: '01990000-0000-7000-8000-0000000000d3',
  guestKey: 'contract-contract-contract-w0001',
  offerKey: 'contract-contract-contract-w0002',
} as const
