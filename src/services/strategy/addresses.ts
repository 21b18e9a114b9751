import { address } from '#foundation/http/address.ts'

export const addresses = {
  start: address('/strategie'),
  measures: address('/strategie/massnahmen'),
  drafts: address('/strategie/massnahmen/entwuerfe'),
  add: address('/strategie/massnahmen/neu'),
  table: address('/strategie/massnahmen/tabelle.csv'),
  data: address('/strategie/massnahmen/tabelle.json'),
  catalogue: address('/strategie/katalog.jsonld'),
  places: address('/strategie/orte'),
  place: address('/strategie/orte/:ort'),
  placePaper: address('/strategie/orte/:ort/papier.pdf'),
  measure: address('/strategie/massnahmen/:measure'),
  edit: address('/strategie/massnahmen/:measure/bearbeiten'),
  publish: address('/strategie/massnahmen/:measure/veroeffentlichen'),
  withdraw: address('/strategie/massnahmen/:measure/zurueckziehen'),
  vision: address('/strategie/zielbilder/:zielbild'),
  solution: address('/strategie/loesungen/:solution'),
}

/** Last parts of the address that no measure may be called. */
export const reserved = ['entwuerfe', 'neu', 'tabelle', 'import', 'export', 'pruefen']
