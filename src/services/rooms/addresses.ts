import { address } from '#foundation/http/address.ts'

export const addresses = {
  list: address('/raeume'),
  resource: address('/raeume/:resource'),
  book: address('/raeume/:resource/buchen'),
  lookForMail: address('/raeume/:resource/postfach'),
  // Several dates at once.
  bookSeries: address('/raeume/:resource/serie'),
  series: address('/raeume/serie/:series'),
  seriesCalendar: address('/raeume/serie/:series/kalender.ics'),
  cancelSeries: address('/raeume/serie/:series/absagen'),
  confirmSeries: address('/raeume/serie/bestaetigen/:token'),
  guestSeries: address('/raeume/serie/gast/:key'),
  guestSeriesCalendar: address('/raeume/serie/gast/:key/kalender.ics'),
  guestCancelSeries: address('/raeume/serie/gast/:key/absagen'),
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
  enterSeries: address('/raeume/anfragen/eintragen/serie'),
  requestedSeries: address('/raeume/anfragen/serie/:series'),
  callSeries: address('/raeume/anfragen/serie/:series/absagen'),
  request: address('/raeume/anfragen/:booking'),
  approve: address('/raeume/anfragen/:booking/zusagen'),
  refuse: address('/raeume/anfragen/:booking/ablehnen'),
  call: address('/raeume/anfragen/:booking/absagen'),
}

/** Last parts of the address that no resource may be called. */
export const reserved = ['meine-buchungen', 'buchung', 'bestaetigen', 'gast', 'anbieten', 'anfragen', 'haus', 'serie']
