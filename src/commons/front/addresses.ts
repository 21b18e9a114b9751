import { address } from '#foundation/http/address.ts'

/** Addresses of what every space has. They live with the frame, because every page links to them. */
export const places = {
  front: address('/'),
  search: address('/suche'),
  map: address('/karte'),
  calendar: address('/kalender'),
  login: address('/anmelden'),
  account: address('/konto'),
  inbox: address('/posteingang'),
  desk: address('/schreibtisch'),
  imprint: address('/impressum'),
  privacy: address('/datenschutz'),
  accessibility: address('/barrierefreiheit'),
  barrier: address('/barriere-melden'),
  moderation: address('/moderation'),
  services: address('/angebote'),
  municipality: address('/gemeinden/:municipality'),
  styleGuide: address('/gestaltung'),
  api: address('/api/v1'),
  colours: address('/farben/:version'),
  emblem: address('/wappen/:version'),
  logo: address('/logo/:version'),
}
