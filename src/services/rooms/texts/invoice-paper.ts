import { catalogue } from '#foundation/text/catalogue.ts'

/** Words on invoices themselves; German and English. */
export const paperTexts = catalogue({
  invoice: { de: (number: string) => `Rechnung ${number}`, en: (number: string) => `Invoice ${number}` },
  cancellation: {
    de: (number: string) => `Stornorechnung ${number}`,
    en: (number: string) => `Cancellation invoice ${number}`,
  },
  number: { de: 'Rechnungsnummer', en: 'Invoice number' },
  date: { de: 'Rechnungsdatum', en: 'Date of invoice' },
  service: { de: 'Leistungszeit', en: 'Time of service' },
  reference: { de: 'Ihr Zeichen', en: 'Your reference' },
  leitweg: { de: 'Leitweg-ID', en: 'Leitweg-ID' },
  intro: { de: 'Für diese Buchungen berechnen wir Ihnen:', en: 'We charge you for these bookings:' },
  introOne: { de: 'Für diese Buchung berechnen wir Ihnen:', en: 'We charge you for this booking:' },
  cancels: {
    de: (number: string, day: string) => `Hiermit stornieren wir die Rechnung ${number} vom ${day} vollständig.`,
    en: (number: string, day: string) => `We hereby cancel invoice ${number} of ${day} completely.`,
  },
  what: { de: 'Leistung', en: 'Service' },
  rate: { de: 'USt', en: 'VAT' },
  amount: { de: 'Betrag', en: 'Amount' },
  booking: { de: (reference: string) => `Buchung ${reference}`, en: (reference: string) => `Booking ${reference}` },
  cancelledShare: {
    de: 'abgesagt; der Anteil, der nach den Bedingungen zu zahlen bleibt',
    en: 'cancelled; the share that remains to be paid by the conditions',
  },
  net: { de: 'Nettobetrag', en: 'Net amount' },
  netOf: { de: (rate: string) => `Netto zu ${rate}`, en: (rate: string) => `Net at ${rate}` },
  vatOf: { de: (rate: string) => `Umsatzsteuer ${rate}`, en: (rate: string) => `VAT ${rate}` },
  rounding: { de: 'Rundung', en: 'Rounding' },
  total: { de: 'Gesamtbetrag', en: 'Total' },
  pay: {
    de: (amount: string, day: string) =>
      `Bitte überweisen Sie ${amount} bis zum ${day} und nennen Sie die Rechnungsnummer als Verwendungszweck:`,
    en: (amount: string, day: string) =>
      `Please transfer ${amount} by ${day} and name the invoice number as the purpose:`,
  },
  settled: {
    de: 'Ist die Rechnung schon bezahlt, bekommen Sie den Betrag zurück. Ist sie noch offen, ist nichts mehr zu zahlen.',
    en: 'If the invoice has been paid already, you get the amount back. If it is still open, there is nothing more to pay.',
  },
  account: { de: 'Konto', en: 'Account' },
  holder: { de: 'Empfänger', en: 'Payee' },
  purpose: { de: 'Verwendungszweck', en: 'Purpose' },
  scan: { de: 'Mit der Banking-App einlesen', en: 'Scan with your banking app' },
  codeAlt: {
    de: 'QR-Code für die Überweisung mit den Angaben, die daneben stehen',
    en: 'QR code for the transfer with the details that stand beside it',
  },
  smallBusiness: {
    de: 'Es wird keine Umsatzsteuer ausgewiesen (Kleinunternehmer gemäß § 19 UStG).',
    en: 'No VAT is shown (small business under section 19 of the German VAT Act).',
  },
  exempt: {
    de: 'Umsatzsteuerfrei nach § 4 Nr. 12 UStG.',
    en: 'Exempt from VAT under section 4 no. 12 of the German VAT Act.',
  },
  taxNumber: { de: 'Steuernummer', en: 'Tax number' },
  vatId: { de: 'USt-IdNr.', en: 'VAT ID' },
  page: { de: 'Seite', en: 'Page' },
  of: { de: 'von', en: 'of' },
})
