import { address } from '#foundation/http/address.ts'

export const addresses = {
  list: address('/mitreden'),
  drafts: address('/mitreden/entwuerfe'),
  plan: address('/mitreden/planen'),
  dialogue: address('/mitreden/:dialogue'),
  edit: address('/mitreden/:dialogue/bearbeiten'),
  publish: address('/mitreden/:dialogue/veroeffentlichen'),
  withdraw: address('/mitreden/:dialogue/zurueckziehen'),
  addPhase: address('/mitreden/:dialogue/neue-phase'),
  phase: address('/mitreden/:dialogue/phasen/:phase'),
  editPhase: address('/mitreden/:dialogue/phasen/:phase/bearbeiten'),
  movePhase: address('/mitreden/:dialogue/phasen/:phase/verschieben'),
  removePhase: address('/mitreden/:dialogue/phasen/:phase/entfernen'),
  codes: address('/mitreden/:dialogue/phasen/:phase/codes'),
  preview: address('/mitreden/:dialogue/phasen/:phase/vorschau'),
}

/** Last parts of the address that no dialogue may be called. */
export const reserved = ['entwuerfe', 'planen']
