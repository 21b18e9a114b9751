/** Notices and refusals about invoices and payments. */
export const invoiceNotices = {
  billerSaved: {
    de: 'Gespeichert. Es gilt für neue Buchungen und Rechnungen.',
    en: 'Saved. It holds for new bookings and invoices.',
  },
  waysSaved: { de: 'Gespeichert. Es gilt für neue Buchungen.', en: 'Saved. It holds for new bookings.' },
  issued: {
    de: 'Die Rechnung ist geschrieben. Wer gebucht hat, bekommt Bescheid.',
    en: 'The invoice is written. Whoever booked is told.',
  },
  paid: { de: 'Als bezahlt vermerkt.', en: 'Noted as paid.' },
  reminded: { de: 'An die Rechnung ist erinnert.', en: 'A reminder was sent.' },
  cancelled: {
    de: 'Storniert. Die Buchungen können neu berechnet werden.',
    en: 'Cancelled. The bookings can be charged again.',
  },
  corrected: {
    de: 'Storniert und neu geschrieben. Wer gebucht hat, bekommt Bescheid.',
    en: 'Cancelled and written anew. Whoever booked is told.',
  },
  nothingToCorrect: {
    de: 'Diese Rechnung muss nicht berichtigt werden: Sie stimmt, oder sie ist schon storniert.',
    en: 'This invoice does not have to be corrected: it is right, or it is cancelled already.',
  },
  nothingToPayBack: {
    de: 'Hier ist nichts zurückzuzahlen, oder es ist schon vermerkt.',
    en: 'There is nothing to pay back here, or it is noted already.',
  },
  paidBack: {
    de: 'Als zurückgezahlt vermerkt. Wer gebucht hat, bekommt Bescheid.',
    en: 'Noted as paid back. Whoever booked is told.',
  },
  completeFirst: {
    de: 'Es fehlt noch etwas: Bitte ergänzen Sie, was hier steht, und schreiben Sie dann die Rechnung.',
    en: 'Something is still missing: please complete what stands here, then write the invoice.',
  },
  notOwed: {
    de: 'Eine dieser Buchungen kann nicht berechnet werden: Sie kostet nichts oder steht schon auf einer Rechnung. Bitte laden Sie die Seite neu.',
    en: 'One of these bookings cannot be charged: it costs nothing or stands on an invoice already. Please load the page again.',
  },
  noneChosen: { de: 'Wählen Sie mindestens eine Buchung.', en: 'Choose at least one booking.' },
  twoBookers: {
    de: 'Auf eine Rechnung kommen nur Buchungen derselben Person oder Organisation.',
    en: 'An invoice holds bookings of one person or organisation only.',
  },
  billerIncomplete: {
    de: 'Zuerst muss vollständig sein, wer die Rechnung schreibt: Name, Anschrift, Steuernummer und IBAN.',
    en: 'First it has to be complete who writes the invoice: name, address, tax number and IBAN.',
  },
  addressMissing: {
    de: 'Ab 250 € gehört die volle Anschrift auf die Rechnung (§ 14 UStG).',
    en: 'Above €250 an invoice needs the full address (section 14 of the German VAT Act).',
  },
  recipientMissing: {
    de: 'Für die Rechnung brauchen wir Namen und Anschrift.',
    en: 'For the invoice we need name and address.',
  },
  cannotCancel: { de: 'Diese Rechnung ist schon storniert.', en: 'This invoice is cancelled already.' },
  notOpen: { de: 'Diese Rechnung ist nicht mehr offen.', en: 'This invoice is no longer open.' },
  inFuture: { de: 'Der Tag liegt in der Zukunft.', en: 'The day lies in the future.' },
  iban: {
    de: 'Diese IBAN stimmt nicht: Bitte prüfen Sie die Ziffern.',
    en: 'This IBAN is not right: please check the digits.',
  },
  bic: {
    de: 'Eine BIC hat 8 oder 11 Zeichen, z. B. BYLADEM1001.',
    en: 'A BIC has 8 or 11 characters, e.g. BYLADEM1001.',
  },
  postcode: { de: 'Eine Postleitzahl hat fünf Ziffern.', en: 'A postcode has five digits.' },
  vatId: { de: 'Eine deutsche USt-IdNr. ist DE mit neun Ziffern.', en: 'A German VAT ID is DE with nine digits.' },
  taxNumber: { de: 'Eine Steuernummer hat 10 bis 13 Ziffern.', en: 'A tax number has 10 to 13 digits.' },
  pattern: {
    de: 'Das Muster braucht {NR} und {JAHR} (oder {JJ}) mit einem Zeichen dazwischen, z. B. R-{JAHR}-{NR}; sonst nur Buchstaben, Ziffern und - / . _',
    en: 'The pattern needs {NR} and {JAHR} (or {JJ}, the year) with a sign between them, e.g. R-{JAHR}-{NR}; otherwise only letters, digits and - / . _',
  },
  noWay: { de: 'Wählen Sie mindestens einen Zahlungsweg.', en: 'Choose at least one way to pay.' },
  wayMissing: { de: 'Wählen Sie, wie Sie bezahlen.', en: 'Choose how you pay.' },
  leitweg: {
    de: 'Diese Leitweg-ID stimmt nicht, z. B. 04011000-1234512345-06.',
    en: 'This Leitweg-ID is not right, e.g. 04011000-1234512345-06.',
  },
  needsInvoiceData: {
    de: 'Für „auf Rechnung“ fehlen noch Name, Anschrift, Steuernummer oder IBAN.',
    en: 'For “by invoice” name, address, tax number or IBAN are missing.',
  },
} as const
