import { address } from '#foundation/http/address.ts'

const measure = '/strategie/massnahmen/:measure' as const

export const standingAddresses = {
  standing: address(`${measure}/stand`),
  said: address(`${measure}/einschaetzung`),
  owner: address(`${measure}/zustaendig`),
  successor: address(`${measure}/nachfolge`),
  care: address('/strategie/pflege'),
}
