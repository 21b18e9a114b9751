/** Ids of prepared rooms that rows put into addresses. */
export const roomsIds = {
  building: '01990000-0000-7000-8000-0000000000f1',
  unit: '01990000-0000-7000-8000-0000000000f2',
  resource: '01990000-0000-7000-8000-0000000000f3',
  asked: '01990000-0000-7000-8000-0000000000f4',
  nobody: '01990000-0000-7000-8000-0000000000f9',
} as const
