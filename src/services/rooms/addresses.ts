import { address } from '#foundation/http/address.ts'

export const addresses = {
  list: address('/raeume'),
  resource: address('/raeume/:resource'),
  book: address('/raeume/:resource/buchen'),
  lookForMail: address('/raeume/:resource/postfach'),
  // What somebody booked.
  mine: address('/raeume/meine-buchungen'),
  booking: address('/raeume/buchung/:booking'),
  bookingCalendar: address('/raeume/buchung/:booking/kalender.ics'),
  cancel: address('/raeume/buchung/:booking/absagen'),
  // Guests come by the links in their mails.
  confirm: address('/raeume/bestaetigen/:token'),
  guest: address('/raeume/gast/:key'),
  guestCalendar: address('/raeume/gast/:key/kalender.ics'),
  guestCancel: address('/raeume/gast/:key/absagen'),
  // Providers.
  offered: address('/raeume/anbieten'),
  addBuilding: address('/raeume/anbieten/haus'),
  building: address('/raeume/anbieten/haus/:building'),
  addUnits: address('/raeume/anbieten/haus/:building/einheiten'),
  unit: address('/raeume/anbieten/haus/:building/einheiten/:unit'),
  removeUnit: address('/raeume/anbieten/haus/:building/einheiten/:unit/entfernen'),
  addResource: address('/raeume/anbieten/haus/:building/neu'),
  edit: address('/raeume/anbieten/:resource/bearbeiten'),
  openings: address('/raeume/anbieten/:resource/zeiten'),
  addException: address('/raeume/anbieten/:resource/ausnahme'),
  removeException: address('/raeume/anbieten/:resource/ausnahme/:exception/entfernen'),
  prices: address('/raeume/anbieten/:resource/preise'),
  price: address('/raeume/anbieten/:resource/preise/:price'),
  movePrice: address('/raeume/anbieten/:resource/preise/:price/verschieben'),
  removePrice: address('/raeume/anbieten/:resource/preise/:price/entfernen'),
  publish: address('/raeume/anbieten/:resource/veroeffentlichen'),
  withdraw: address('/raeume/anbieten/:resource/zurueckziehen'),
  copy: address('/raeume/anbieten/:resource/kopieren'),
  remove: address('/raeume/anbieten/:resource/loeschen'),
  // What providers decide about.
  requests: address('/raeume/anfragen'),
  requestsTable: address('/raeume/anfragen/tabelle'),
  enter: address('/raeume/anfragen/eintragen'),
  request: address('/raeume/anfragen/:booking'),
  approve: address('/raeume/anfragen/:booking/zusagen'),
  refuse: address('/raeume/anfragen/:booking/ablehnen'),
  call: address('/raeume/anfragen/:booking/absagen'),
  // Deposits.
  deposits: address('/raeume/kautionen'),
  depositsTable: address('/raeume/kautionen/tabelle'),
  deposit: address('/raeume/kautionen/:booking'),
  depositPaid: address('/raeume/kautionen/:booking/bezahlt'),
  depositReturned: address('/raeume/kautionen/:booking/zurueck'),
  depositWithheld: address('/raeume/kautionen/:booking/einbehalten'),
  // How one gets in.
  accessWays: address('/raeume/anbieten/:resource/zugang'),
  addAccessWay: address('/raeume/anbieten/:resource/zugang/neu'),
  accessWay: address('/raeume/anbieten/:resource/zugang/:way'),
  removeAccessWay: address('/raeume/anbieten/:resource/zugang/:way/entfernen'),
  handovers: address('/raeume/schluessel'),
  handover: address('/raeume/schluessel/:booking'),
  codes: address('/raeume/codes'),
  bookingCode: address('/raeume/codes/:booking'),
}

/** Last parts of the address that no resource may be called. */
export const reserved = ['meine-buchungen', 'buchung', 'bestaetigen', 'gast', 'anbieten', 'anfragen', 'haus', 'kautionen', 'schluessel', 'codes']
