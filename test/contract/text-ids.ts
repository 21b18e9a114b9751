/** Ids of the paragraphs and contributions that the rows put into their addresses, and the key of a guest's own page. */
export const textIds = {
  paragraph: '01990000-0000-7000-8000-0000000006d1',
  remark: '01990000-0000-7000-8000-0000000006d2',
  other: '01990000-0000-7000-8000-0000000006d3',
  key: Buffer.alloc(32, 9).toString('base64url'),
} as const
