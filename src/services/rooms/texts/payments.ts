import { catalogue } from '#foundation/text/catalogue.ts'

/** Refusals and notices about payments. */
export const paymentNotices = {
  nothingToPay: { de: 'Hier ist nichts zu bezahlen.', en: 'There is nothing to pay here.' },
  paidAlready: { de: 'Das ist schon bezahlt.', en: 'This is paid already.' },
  notPossible: {
    de: 'Online bezahlen geht hier gerade nicht.',
    en: 'Paying online is not possible here at the moment.',
  },
  paid: { de: 'Bezahlt. Vielen Dank!', en: 'Paid. Thank you!' },
  failed: {
    de: 'Die Zahlung hat nicht geklappt. Es wurde nichts abgebucht.',
    en: 'The payment did not work. Nothing was charged.',
  },
} as const

/** What people see of paying online. */
export const paymentTexts = catalogue({
  payNow: { de: (amount: string) => `${amount} jetzt bezahlen`, en: (amount: string) => `Pay ${amount} now` },
  tryAgain: {
    de: (amount: string) => `Noch einmal versuchen: ${amount} bezahlen`,
    en: (amount: string) => `Try again: pay ${amount}`,
  },
  payLead: {
    de: 'Sie bezahlen bei einem Zahlungsdienst. Karten- und Kontodaten kommen nicht zu uns.',
    en: 'You pay with a payment provider. Data of cards and accounts do not come to us.',
  },
  payAfter: {
    de: 'Sobald die Buchung zugesagt ist, können Sie hier bezahlen.',
    en: 'As soon as the booking is approved you can pay here.',
  },
  what: { de: 'Wofür', en: 'What for' },
  when: { de: 'Wann', en: 'When' },
  amount: { de: 'Betrag', en: 'Amount' },
  sum: { de: 'Zusammen', en: 'Together' },
  toPay: { de: 'Zu bezahlen', en: 'To be paid' },
  linesToPay: {
    de: (count: number) => `Wofür: ${count} Termine`,
    en: (count: number) => `What for: ${count} dates`,
  },
  payAllOfSeries: {
    de: 'Alle Termine der Serie zusammen bezahlen Sie auf der Seite der Serie.',
    en: 'You pay for all dates of the series together on the page of the series.',
  },
  partOf: {
    de: (amount: string) => `In einer Zahlung von ${amount}.`,
    en: (amount: string) => `In one payment of ${amount}.`,
  },
  paid: {
    de: (amount: string, day: string) => `${amount} bezahlt am ${day}`,
    en: (amount: string, day: string) => `${amount} paid on ${day}`,
  },
  failed: { de: 'Die Zahlung hat nicht geklappt', en: 'The payment did not work' },
  failedHint: {
    de: 'Es wurde nichts abgebucht. Sie können es noch einmal versuchen.',
    en: 'Nothing was charged. You can try again.',
  },
  started: { de: 'Wir warten auf den Zahlungsdienst', en: 'We wait for the payment provider' },
  startedHint: {
    de: 'Haben Sie bezahlt, steht es hier in wenigen Minuten. Haben Sie abgebrochen, können Sie neu beginnen.',
    en: 'If you have paid, it stands here in a few minutes. If you stopped, you can begin again.',
  },
  refundDue: {
    de: (amount: string) => `${amount} werden Ihnen zurückgezahlt`,
    en: (amount: string) => `${amount} will be paid back to you`,
  },
  refunded: {
    de: (amount: string) => `${amount} wurden zurückgezahlt`,
    en: (amount: string) => `${amount} were paid back`,
  },
  online: { de: 'Online bezahlt', en: 'Paid online' },
  // The test provider.
  testTitle: { de: 'Test-Zahlungsdienst', en: 'Test payment provider' },
  testLead: {
    de: 'Hier fließt kein Geld. So können Sie ausprobieren, was nach einer Zahlung geschieht.',
    en: 'No money flows here. You can try out what happens after a payment.',
  },
  testBack: { de: 'Zurück', en: 'Back' },
  testPay: { de: 'So tun, als wäre bezahlt', en: 'Act as if it were paid' },
  testFail: { de: 'So tun, als hätte es nicht geklappt', en: 'Act as if it had failed' },
  testOver: { de: 'Diese Zahlung ist abgeschlossen', en: 'This payment is finished' },
})
