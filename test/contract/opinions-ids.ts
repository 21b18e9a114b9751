/** Ids of the statements that the rows put into their addresses. */
export const opinionsIds = {
  waiting: '01990000-0000-7000-8000-0000000002a1',
  shown: '01990000-0000-7000-8000-0000000002a2',
} as const
