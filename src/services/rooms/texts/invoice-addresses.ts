/** Who sends an invoice, and who gets it. */
export const invoiceAddressWords = {
  // The sender.
  billerTitle: {
    de: (name: string) => `Absender und Zahlungswege: ${name}`,
    en: (name: string) => `Sender and ways to pay: ${name}`,
  },
  billerLead: {
    de: 'Wie bezahlt wird, und was auf Ihren Rechnungen steht. Schon geschriebene Rechnungen ändern sich nicht.',
    en: 'How people pay, and what stands on your invoices. Invoices written already do not change.',
  },
  waysTitle: { de: 'Wie bezahlt wird', en: 'How people pay' },
  waysHint: { de: 'Wer bucht, wählt unter diesen Wegen.', en: 'Whoever books chooses among these.' },
  howPaid: { de: 'Wie bezahlt wird', en: 'How people pay' },
  prices: { de: 'Preise', en: 'Prices' },
  waysOf: {
    de: (title: string) => `„${title}“: Wie bezahlt wird`,
    en: (title: string) => `“${title}”: how people pay`,
  },
  waysLead: {
    de: 'Ohne eigene Auswahl gilt, was beim Absender der Rechnungen steht.',
    en: 'Without a choice of its own, what stands with the sender of invoices holds.',
  },
  site: { de: 'vor Ort', en: 'on site' },
  siteHint: { de: 'bar oder wie es beim Anbieter möglich ist', en: 'in cash or as the provider makes possible' },
  invoice: { de: 'auf Rechnung', en: 'by invoice' },
  invoiceHint: {
    de: 'per Überweisung, wenn die Rechnung gekommen ist',
    en: 'by bank transfer when the invoice has come',
  },
  online: { de: 'online', en: 'online' },
  onlineHint: { de: 'sofort, bei einem Zahlungsdienst', en: 'at once, with a payment provider' },
  onlineTest: {
    de: 'sofort, beim Test-Zahlungsdienst: Es fließt kein Geld',
    en: 'at once, with the test payment provider: no money flows',
  },
  senderTitle: { de: 'Absender', en: 'Sender' },
  senderLead: {
    de: 'Für „auf Rechnung“ brauchen Sie Name, Anschrift, Steuernummer und IBAN: Das Gesetz verlangt sie auf dem Papier.',
    en: 'For “by invoice” you need name, address, tax number and IBAN: the law asks for them on the paper.',
  },
  senderName: { de: 'Name', en: 'Name' },
  contact: { de: 'Ansprechstelle', en: 'Contact' },
  contactHint: {
    de: 'Wen man zur Rechnung fragt. Für XRechnungen sind Ansprechstelle, Telefon und E-Mail Pflicht.',
    en: 'Whom one asks about the invoice. For XRechnung contact, telephone and mail are required.',
  },
  phone: { de: 'Telefon', en: 'Telephone' },
  mail: { de: 'E-Mail', en: 'Mail' },
  taxTitle: { de: 'Steuern', en: 'Taxes' },
  tax: { de: 'Umsatzsteuer', en: 'VAT' },
  taxNumberKind: { de: 'mit Steuernummer', en: 'with a tax number' },
  vatIdKind: { de: 'mit Umsatzsteuer-Identifikationsnummer', en: 'with a VAT ID' },
  smallBusinessKind: { de: 'Kleinunternehmer, § 19 UStG', en: 'small business, section 19 of the German VAT Act' },
  smallBusinessHint: {
    de: 'Auf den Rechnungen steht keine Umsatzsteuer, sondern dieser Hinweis.',
    en: 'Invoices show no VAT but a note about this.',
  },
  taxNumber: { de: 'Steuernummer oder USt-IdNr.', en: 'Tax number or VAT ID' },
  exemptWords: { de: 'Hinweis, wo keine Umsatzsteuer anfällt', en: 'Note where there is no VAT' },
  exemptHint: {
    de: 'Leer: „Umsatzsteuerfrei nach § 4 Nr. 12 UStG.“ (Vermietung von Räumen)',
    en: 'Empty: a note about section 4 no. 12 of the German VAT Act (letting of rooms).',
  },
  moneyTitle: { de: 'Zahlung', en: 'Payment' },
  iban: { de: 'IBAN', en: 'IBAN' },
  bic: { de: 'BIC', en: 'BIC' },
  days: { de: 'Tage bis zur Fälligkeit', en: 'Days until due' },
  paperTitle: { de: 'Papier', en: 'Paper' },
  pattern: { de: 'Muster der Rechnungsnummer', en: 'Pattern of invoice numbers' },
  patternHint: {
    de: '{JAHR} oder {JJ} ist das Jahr, {NR} die laufende Nummer. Jedes Jahr beginnt bei 1.',
    en: '{JAHR} or {JJ} is the year, {NR} the running number. Each year begins at 1.',
  },
  closing: { de: 'Worte am Schluss', en: 'Closing words' },
  save: { de: 'Speichern', en: 'Save' },
  theDistrict: { de: 'der Landkreis', en: 'the district' },
  // Whoever books.
  howToPay: { de: 'Wie möchten Sie bezahlen?', en: 'How would you like to pay?' },
  holdsForAll: {
    de: 'Gilt für alles, was Sie hier zusammen buchen.',
    en: 'Holds for everything that you book together here.',
  },
  howPaidWords: { de: 'Bezahlt wird', en: 'Paid' },
  invoiceTo: { de: 'Anschrift für die Rechnung', en: 'Address for the invoice' },
  invoiceToHint: { de: 'Nur nötig, wenn Sie auf Rechnung bezahlen.', en: 'Only needed if you pay by invoice.' },
  nameForInvoice: { de: 'Name oder Organisation auf der Rechnung', en: 'Name or organisation on the invoice' },
  forPublic: { de: 'Sie buchen für eine Behörde?', en: 'Do you book for a public body?' },
  payment: { de: 'Bezahlen', en: 'Payment' },
  way: { de: 'Zahlungsweg', en: 'Way to pay' },
  invoiceComes: {
    de: 'Die Rechnung kommt vom Anbieter. Sobald sie geschrieben ist, steht sie hier.',
    en: 'The invoice comes from the provider. As soon as it is written it stands here.',
  },
  payOnSite: { de: 'Sie bezahlen vor Ort beim Anbieter.', en: 'You pay on site to the provider.' },
  invoiceLine: {
    de: (number: string, amount: string, day: string) => `Rechnung ${number} über ${amount}, fällig am ${day}`,
    en: (number: string, amount: string, day: string) => `Invoice ${number} of ${amount}, due on ${day}`,
  },
  cancellationLine: {
    de: (number: string, amount: string) => `Stornorechnung ${number} über ${amount}`,
    en: (number: string, amount: string) => `Cancellation invoice ${number} of ${amount}`,
  },
}
