import { address } from '#foundation/http/address.ts'

export const addresses = {
  start: address('/strategie'),
  measures: address('/strategie/massnahmen'),
  drafts: address('/strategie/massnahmen/entwuerfe'),
  add: address('/strategie/massnahmen/neu'),
  measure: address('/strategie/massnahmen/:measure'),
  edit: address('/strategie/massnahmen/:measure/bearbeiten'),
  publish: address('/strategie/massnahmen/:measure/veroeffentlichen'),
  withdraw: address('/strategie/massnahmen/:measure/zurueckziehen'),
}

/** Last parts of the address that no measure may be called. */
export const reserved = ['entwuerfe', 'neu', 'tabelle', 'import', 'export', 'pruefen']
