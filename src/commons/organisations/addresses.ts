import { address } from '#foundation/http/address.ts'

export const addresses = {
  list: address('/organisationen'),
  create: address('/organisationen/anlegen'),
  admissions: address('/organisationen/antraege'),
  admission: address('/organisationen/antraege/:admission'),
  end: address('/organisationen/antraege/:admission/beenden'),
  one: address('/organisationen/:organisation'),
  edit: address('/organisationen/:organisation/bearbeiten'),
  members: address('/organisationen/:organisation/mitglieder'),
  invite: address('/organisationen/:organisation/mitglieder/einladen'),
  withdrawInvitation: address('/organisationen/:organisation/einladungen/:invitation/zurueckziehen'),
  role: address('/organisationen/:organisation/mitglieder/:person'),
  leave: address('/organisationen/:organisation/verlassen'),
  apply: address('/organisationen/:organisation/bewerben'),
  withdraw: address('/organisationen/:organisation/antraege/:admission/zurueckziehen'),
  extend: address('/organisationen/:organisation/antraege/:admission/verlaengern'),
}
