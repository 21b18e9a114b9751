/** Ids and keys that the rows of rooms put into their addresses. */
export const roomsIds = {
  building: '00000000-0000-4000-8000-0000000000b1',
  unit: '00000000-0000-4000-8000-0000000000b2',
  price: '00000000-0000-4000-8000-0000000000b3',
  exception: '00000000-0000-4000-8000-0000000000b4',
  own: '00000000-0000-4000-8000-0000000000b5',
  asked: '00000000-0000-4000-8000-0000000000b6',
  guest: '00000000-0000-4000-8000-0000000000b7',
  nobody: '00000000-0000-4000-8000-0000000000b9',
} as const
export const roomGuestKey = 'contract-contract-contract-r0001'
export const roomConfirmToken = 'contract-contract-contract-contract-rooms0'
