import { address } from '#foundation/http/address.ts'

const challenge = '/vernetzung/herausforderungen/:herausforderung' as const
const card = `${challenge}/karten/:tippkarte` as const
const cluster = `${challenge}/haufen/:haufen` as const

export const challengeAddresses = {
  list: address('/vernetzung/herausforderungen'),
  add: address('/vernetzung/herausforderungen/neu'),
  challenge: address(challenge),
  edit: address(`${challenge}/bearbeiten`),
  remove: address(`${challenge}/entfernen`),
  close: address(`${challenge}/abschliessen`),
  report: address(`${challenge}/rueckmeldung`),
  /** Made for phones: one field, and what others write. */
  cards: address(`${challenge}/karten`),
  /** The same cards for the page's script, which asks every few seconds. */
  cardList: address(`${challenge}/karten.json`),
  removeCard: address(`${card}/entfernen`),
  helped: address(`${card}/geholfen`),
  putCard: address(`${card}/ordnen`),
  order: address(`${challenge}/ordnen`),
  renameCluster: address(`${cluster}/umbenennen`),
  moveCluster: address(`${cluster}/verschieben`),
  removeCluster: address(`${cluster}/aufloesen`),
}

/** Last parts of addresses that no challenge may be called. */
export const reserved = ['neu']
