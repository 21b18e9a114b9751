import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the forms about invoices, and of pages that show recipients. */
export const invoiceDeeds: Deeds = {
  'page /raeume/rechnungen': { de: 'Rechnungen angesehen', en: 'Looked at invoices' },
  'form /raeume/rechnungen/tabelle': { de: 'Rechnungen als Tabelle geholt', en: 'Took away invoices as a table' },
  'form /raeume/rechnungen/absender/:provider': {
    de: 'Absender von Rechnungen und Zahlungswege geändert',
    en: 'Changed the sender of invoices and ways to pay',
  },
  'form /raeume/rechnungen/raum/:resource': {
    de: 'Zahlungswege eines Raums geändert',
    en: 'Changed the ways to pay for a room',
  },
  'page /raeume/rechnungen/schreiben/:booking': {
    de: 'Zu berechnende Buchungen angesehen',
    en: 'Looked at bookings to be charged',
  },
  'form /raeume/rechnungen/schreiben/:booking': { de: 'Rechnung geschrieben', en: 'Wrote an invoice' },
  'page /raeume/rechnungen/:invoice': { de: 'Rechnung angesehen', en: 'Looked at an invoice' },
  'form /raeume/rechnungen/:invoice/bezahlt': { de: 'Rechnung als bezahlt vermerkt', en: 'Noted an invoice as paid' },
  'form /raeume/rechnungen/:invoice/erinnern': { de: 'An Rechnung erinnert', en: 'Reminded of an invoice' },
  'form /raeume/buchung/:booking/bezahlen': { de: 'Zahlung begonnen', en: 'Began a payment' },
  'form /raeume/gast/:key/bezahlen': { de: 'Zahlung als Gast begonnen', en: 'Began a payment as a guest' },
  'form /raeume/serie/:series/bezahlen': { de: 'Zahlung einer Serie begonnen', en: 'Began a payment of a series' },
  'form /raeume/serie/gast/:key/bezahlen': {
    de: 'Zahlung einer Serie als Gast begonnen',
    en: 'Began a payment of a series as a guest',
  },
  'form /raeume/zahlung/:payment/nachricht': {
    de: 'Nachricht eines Zahlungsdienstes angenommen',
    en: 'Took in a message of a payment provider',
  },
  'form /raeume/zahlung/:payment/test': { de: 'Testzahlung abgeschlossen', en: 'Finished a test payment' },
  'form /raeume/rechnungen/:invoice/berichtigen': {
    de: 'Rechnung berichtigt: storniert und neu geschrieben',
    en: 'Corrected an invoice: cancelled and written anew',
  },
  'form /raeume/rechnungen/sammeln/:booking': {
    de: 'Rechnung über mehrere Termine geschrieben',
    en: 'Wrote an invoice about several dates',
  },
  'form /raeume/rechnungen/:invoice/zurueckgezahlt': {
    de: 'Rückzahlung zu einer Rechnung vermerkt',
    en: 'Noted what was paid back for an invoice',
  },
  'form /raeume/rechnungen/:invoice/stornieren': { de: 'Rechnung storniert', en: 'Cancelled an invoice' },
}
