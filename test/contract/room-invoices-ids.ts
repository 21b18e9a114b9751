/** Ids that the rows of invoices put into their addresses. */
export const invoiceIds = {
  biller: '00000000-0000-4000-8000-0000000000c0',
  resource: '00000000-0000-4000-8000-0000000000c1',
  building: '00000000-0000-4000-8000-0000000000c2',
  booking: '00000000-0000-4000-8000-0000000000c3',
  charged: '00000000-0000-4000-8000-0000000000c4',
  guest: '00000000-0000-4000-8000-0000000000c5',
  invoice: '00000000-0000-4000-8000-0000000000c6',
  payment: '00000000-0000-4000-8000-0000000000c7',
} as const
export const invoiceGuestKey = 'contract-contract-contract-inv01'
