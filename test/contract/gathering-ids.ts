/** Ids and keys that the rows of gatherings name in their addresses. */
export const gatheringId = '00000000-0000-4000-8000-0000000000a1'
export const registrationId = '00000000-0000-4000-8000-0000000000a2'
export const questionId = '00000000-0000-4000-8000-0000000000a3'
/** In the links of a guest's mails. */
export const guestKey = 'contract-contract-contract-0001A'
export const confirmToken = 'contract-contract-contract-contract-confirm'
