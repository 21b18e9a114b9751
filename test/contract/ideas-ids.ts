/** Ids of the ideas that the rows put into their addresses, and the key of a guest's own page. */
export const ideasIds = {
  open: '01990000-0000-7000-8000-0000000001d1',
  other: '01990000-0000-7000-8000-0000000001d2',
  over: '01990000-0000-7000-8000-0000000001d3',
  key: Buffer.alloc(32, 7).toString('base64url'),
} as const
