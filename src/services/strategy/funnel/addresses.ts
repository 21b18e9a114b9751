import { address } from '#foundation/http/address.ts'

const solution = '/strategie/loesungen/:solution' as const
const narrowing = '/strategie/auswahl/:auswahl' as const

export const funnelAddresses = {
  visions: address('/strategie/zielbilder'),
  addVision: address('/strategie/zielbilder/neu'),
  editVision: address('/strategie/zielbilder/:zielbild/bearbeiten'),
  removeVision: address('/strategie/zielbilder/:zielbild/loeschen'),
  solutions: address('/strategie/loesungen'),
  addSolution: address('/strategie/loesungen/neu'),
  editSolution: address(`${solution}/bearbeiten`),
  removeSolution: address(`${solution}/loeschen`),
  review: address(`${solution}/rueckmeldung`),
  reviews: address(`${solution}/rueckmeldungen`),
  narrowings: address('/strategie/auswahl'),
  addNarrowing: address('/strategie/auswahl/neu'),
  narrowing: address(narrowing),
  editNarrowing: address(`${narrowing}/bearbeiten`),
  closeNarrowing: address(`${narrowing}/schliessen`),
  correctNarrowing: address(`${narrowing}/berichtigen`),
}

/** Last parts of addresses that no vision, solution or narrowing may be called. */
export const reservedHere = ['neu']
