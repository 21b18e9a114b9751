/** Invoices that are not right any more, and what is to be paid back. */
export const invoiceCorrectionWords = {
  // Invoices that are not right any more.
  wrongTitle: { de: 'Diese Rechnung stimmt nicht mehr', en: 'This invoice is not right any more' },
  wrongHint: {
    de: (references: string) =>
      `Seit sie geschrieben wurde, ist etwas abgesagt, verlegt oder im Preis geändert worden: ${references}.`,
    en: (references: string) =>
      `Since it was written, something was cancelled, moved or changed in price: ${references}.`,
  },
  wrongOwed: {
    de: (amount: string) =>
      `Eine Stornorechnung und eine neue Rechnung über ${amount} an dieselbe Anschrift entstehen.`,
    en: (amount: string) => `A cancellation invoice and a new invoice of ${amount} to the same address are made.`,
  },
  wrongNothing: {
    de: 'Es ist nichts mehr zu bezahlen: Es entsteht eine Stornorechnung.',
    en: 'Nothing is left to be paid: a cancellation invoice is made.',
  },
  doCorrect: { de: 'Stornieren und neu schreiben', en: 'Cancel and write anew' },
  doOnlyCancel: { de: 'Rechnung stornieren', en: 'Cancel the invoice' },
  wrongSeveral: {
    de: (count: number) => (count === 1 ? 'Eine Rechnung stimmt nicht mehr' : `${count} Rechnungen stimmen nicht mehr`),
    en: (count: number) =>
      count === 1 ? 'One invoice is not right any more' : `${count} invoices are not right any more`,
  },
  wrongSeveralHint: {
    de: 'Eine Buchung wurde danach abgesagt, verlegt oder im Preis geändert. Ein Klick auf der Rechnung storniert sie und schreibt sie neu.',
    en: 'A booking was cancelled, moved or changed in price afterwards. One click on the invoice cancels it and writes it anew.',
  },
  toCorrect: { de: 'zu berichtigen', en: 'to be corrected' },
  deskTitle: { de: 'Rechnungen, die nicht mehr stimmen', en: 'Invoices that are not right any more' },
  wrongPaid: {
    de: (amount: string) => `Bezahlt sind schon ${amount}.`,
    en: (amount: string) => `${amount} are paid already.`,
  },
  wrongBack: {
    de: (amount: string) => `Zurückzuzahlen sind dann ${amount}.`,
    en: (amount: string) => `${amount} have to be paid back then.`,
  },
  wrongMore: {
    de: (amount: string) => `Es fehlen dann noch ${amount}.`,
    en: (amount: string) => `${amount} are missing then.`,
  },
  // What is to be paid back.
  payBack: {
    de: (amount: string) => `${amount} sind zurückzuzahlen`,
    en: (amount: string) => `${amount} have to be paid back`,
  },
  payBackHint: {
    de: (amount: string, number: string) => `Für die stornierte Rechnung ${number} waren ${amount} bezahlt.`,
    en: (amount: string, number: string) => `${amount} had been paid for the cancelled invoice ${number}.`,
  },
  countsFor: {
    de: (amount: string, number: string) => `${amount} davon zählen für die Rechnung ${number}.`,
    en: (amount: string, number: string) => `${amount} of it count for invoice ${number}.`,
  },
  restOf: {
    de: (number: string, amount: string) => `Für die Rechnung ${number} sind noch ${amount} zu bezahlen`,
    en: (number: string, amount: string) => `${amount} are still to be paid for invoice ${number}`,
  },
  paidBackOn: { de: 'Zurückgezahlt am', en: 'Paid back on' },
  paidBackNote: { de: 'Vermerk', en: 'Note' },
  paidBackNoteHint: {
    de: 'Zum Beispiel „überwiesen“ oder „bar“. Keine Kontodaten: Wer gebucht hat, liest das auch.',
    en: 'For example “by bank transfer” or “in cash”. No account data: whoever booked reads this too.',
  },
  markPaidBack: { de: 'Als zurückgezahlt vermerken', en: 'Note as paid back' },
  wasPaidBack: {
    de: (amount: string, day: string) => `${amount} zurückgezahlt am ${day}`,
    en: (amount: string, day: string) => `${amount} paid back on ${day}`,
  },
  youGetBack: {
    de: (amount: string) => `Sie bekommen ${amount} zurück`,
    en: (amount: string) => `You get ${amount} back`,
  },
  toPayBack: { de: 'zurückzuzahlen', en: 'to be paid back' },
  payBackSeveral: { de: 'Zurückzuzahlen', en: 'To be paid back' },
  payBackDesk: { de: 'Bezahlte Rechnungen: zurückzuzahlen', en: 'Paid invoices: to be paid back' },
  alsoRight: {
    de: 'Der Betrag bleibt gleich; Raum und Zeit werden richtiggestellt.',
    en: 'The amount stays the same; room and time are set right.',
  },
}
