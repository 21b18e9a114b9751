/** Ids of the hall with a deposit and a way in that the rows of deposits and keys put into their addresses. */
export const keysIds = {
  resource: '01990000-0000-7000-8000-0000000000e1',
  booking: '01990000-0000-7000-8000-0000000000e2',
  way: '01990000-0000-7000-8000-0000000000e3',
  slug: 'schluesselsaal',
} as const
