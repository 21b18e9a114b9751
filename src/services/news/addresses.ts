import { address } from '#foundation/http/address.ts'

export const addresses = {
  list: address('/aktuelles'),
  article: address('/aktuelles/:article'),
  drafts: address('/aktuelles/entwuerfe'),
  write: address('/aktuelles/schreiben'),
  edit: address('/aktuelles/:article/bearbeiten'),
  publish: address('/aktuelles/:article/veroeffentlichen'),
  withdraw: address('/aktuelles/:article/zurueckziehen'),
}
