import { address } from '#foundation/http/address.ts'

const profile = '/vernetzung/dienste/:steckbrief' as const

export const profileAddresses = {
  list: address('/vernetzung/dienste'),
  add: address('/vernetzung/dienste/neu'),
  compare: address('/vernetzung/dienste/vergleich/:feld'),
  profile: address(profile),
  edit: address(`${profile}/bearbeiten`),
  confirm: address(`${profile}/stimmt-noch`),
  earlier: address(`${profile}/verlauf/:fassung`),
}

/** Last parts of addresses that no profile may be called. */
export const reserved = ['neu', 'vergleich']
