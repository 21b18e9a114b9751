import { address } from '#foundation/http/address.ts'

export const addresses = {
  list: address('/termine'),
  drafts: address('/termine/entwuerfe'),
  plan: address('/termine/planen'),
  event: address('/termine/:event'),
  calendar: address('/termine/:event/kalender.ics'),
  edit: address('/termine/:event/bearbeiten'),
  publish: address('/termine/:event/veroeffentlichen'),
  withdraw: address('/termine/:event/zurueckziehen'),
  cancel: address('/termine/:event/absagen'),
  copy: address('/termine/:event/kopieren'),
}

/** Last parts of the address that no event may be called. */
export const reserved = ['entwuerfe', 'planen']
