import { address } from '#foundation/http/address.ts'

/** Addresses of registrations: the same for every kind of thing people register for. */
export const addresses = {
  gathering: address('/anmeldung/:gathering'),
  calendar: address('/anmeldung/:gathering/kalender.ics'),
  lookForMail: address('/anmeldung/:gathering/post'),
  confirm: address('/anmeldung/:gathering/bestaetigen/:token'),
  manage: address('/anmeldung/:gathering/verwalten/:token'),
  cancelOwn: address('/anmeldung/:gathering/absagen'),
  mine: address('/meine-anmeldungen'),
  list: address('/anmeldung/:gathering/liste'),
  check: address('/anmeldung/:gathering/liste/anwesend'),
  walkIn: address('/anmeldung/:gathering/liste/dazu'),
  strike: address('/anmeldung/:gathering/liste/streichen/:registration'),
  export: address('/anmeldung/:gathering/liste/tabelle'),
  questions: address('/anmeldung/:gathering/fragen'),
  question: address('/anmeldung/:gathering/fragen/:question'),
  dropQuestion: address('/anmeldung/:gathering/fragen/:question/entfernen'),
}
