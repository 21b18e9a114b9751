/** Ids that the rows of meetings name in their addresses. */
export const eveningIds = {
  island: '01990000-0000-7000-8000-0000000000f1',
  empty: '01990000-0000-7000-8000-0000000000f2',
  note: '01990000-0000-7000-8000-0000000000f3',
  gone: '01990000-0000-7000-8000-0000000000f4',
  question: '01990000-0000-7000-8000-0000000000f5',
  hall: 'CQNTRA',
} as const
