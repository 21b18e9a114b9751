import { catalogue } from '#foundation/text/catalogue.ts'

/** Pages about invoices: for providers, and what whoever booked sees of them. */
export const invoiceTexts = catalogue({
  title: { de: 'Rechnungen', en: 'Invoices' },
  lead: {
    de: 'Was zu berechnen ist, was offen ist und was bezahlt wurde.',
    en: 'What is to be charged, what is open and what was paid.',
  },
  views: { de: 'Liste', en: 'List' },
  toInvoice: { de: 'Zu berechnen', en: 'To be charged' },
  written: { de: 'Geschriebene Rechnungen', en: 'Written invoices' },
  noneToInvoice: { de: 'Nichts zu berechnen', en: 'Nothing to be charged' },
  noneToInvoiceHint: {
    de: 'Buchungen, die auf Rechnung bezahlt werden, stehen hier, bis Sie die Rechnung schreiben.',
    en: 'Bookings to be paid by invoice stand here until you write the invoice.',
  },
  noneWritten: { de: 'Keine Rechnungen', en: 'No invoices' },
  noneWrittenHint: { de: 'Mit diesen Filtern gibt es keine.', en: 'There are none with these filters.' },
  settings: {
    de: (name: string) => `Absender und Zahlungswege: ${name}`,
    en: (name: string) => `Sender and ways to pay: ${name}`,
  },
  recipient: { de: 'An wen', en: 'To whom' },
  bookings: { de: 'Buchungen', en: 'Bookings' },
  sum: { de: 'Betrag', en: 'Amount' },
  latest: { de: 'Bis', en: 'Until' },
  write: { de: 'Rechnung schreiben', en: 'Write an invoice' },
  number: { de: 'Nummer', en: 'Number' },
  day: { de: 'Datum', en: 'Date' },
  due: { de: 'Fällig', en: 'Due' },
  state: { de: 'Stand', en: 'State' },
  issued: { de: 'offen', en: 'open' },
  reminded: { de: 'erinnert', en: 'reminded' },
  paid: { de: 'bezahlt', en: 'paid' },
  cancelled: { de: 'storniert', en: 'cancelled' },
  overdue: { de: 'überfällig', en: 'overdue' },
  cancellation: { de: 'Storno', en: 'cancellation' },
  all: { de: 'alle', en: 'all' },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  search: { de: 'Nummer oder Name', en: 'Number or name' },
  table: { de: 'Als Tabelle für die Buchhaltung', en: 'As a table for accounting' },
  tableHint: {
    de: 'Alle Rechnungen und Stornos dieser Tage, mit Netto, Umsatzsteuer und Brutto. Das Herunterladen wird protokolliert.',
    en: 'All invoices and cancellations of these days, with net, VAT and gross. The download is written to the log.',
  },
  download: { de: 'Tabelle herunterladen', en: 'Download the table' },
  sender: { de: 'Absender', en: 'Sender' },
  net: { de: 'Netto', en: 'Net' },
  vat: { de: 'Umsatzsteuer', en: 'VAT' },
  gross: { de: 'Brutto', en: 'Gross' },
  paidOn: { de: 'Bezahlt am', en: 'Paid on' },
  // Writing one.
  writeTitle: { de: 'Rechnung schreiben', en: 'Write an invoice' },
  writeLead: {
    de: 'Was auf dem Papier steht, bleibt: Eine geschriebene Rechnung wird nie geändert, nur storniert.',
    en: 'What stands on the paper stays: a written invoice is never changed, only cancelled.',
  },
  which: { de: 'Buchungen auf dieser Rechnung', en: 'Bookings on this invoice' },
  whichHint: {
    de: 'Mehrere Buchungen derselben Person oder Organisation kommen auf eine Rechnung.',
    en: 'Several bookings of the same person or organisation go on one invoice.',
  },
  nothingOwed: { de: 'Für diese Buchung ist nichts zu berechnen.', en: 'There is nothing to charge for this booking.' },
  senderMissing: { de: 'Es fehlt noch der Absender', en: 'The sender is still missing' },
  name: { de: 'Name oder Organisation', en: 'Name or organisation' },
  street: { de: 'Straße und Hausnummer', en: 'Street and number' },
  postcode: { de: 'Postleitzahl', en: 'Postcode' },
  town: { de: 'Ort', en: 'Town' },
  leitweg: { de: 'Leitweg-ID', en: 'Leitweg-ID' },
  leitwegHint: {
    de: 'Nur für Behörden: Dann gibt es die Rechnung auch als XRechnung.',
    en: 'For public bodies only: then the invoice also comes as XRechnung.',
  },
  reference: { de: 'Ihr Zeichen oder Auftrag', en: 'Your reference or order' },
  theirReference: { de: 'Zeichen des Empfängers', en: 'Reference of the recipient' },
  referenceHint: { de: 'Steht so auf der Rechnung.', en: 'Stands on the invoice like this.' },
  asPublic: {
    de: 'Empfänger ist eine Behörde (XRechnung anbieten)',
    en: 'The recipient is a public body (offer XRechnung)',
  },
  doWrite: { de: 'Rechnung jetzt schreiben', en: 'Write the invoice now' },
  // One invoice.
  to_: { de: 'Empfänger', en: 'Recipient' },
  lines: { de: 'Positionen', en: 'Items' },
  what: { de: 'Leistung', en: 'Service' },
  pdf: { de: 'Rechnung als PDF', en: 'Invoice as PDF' },
  xml: { de: 'XRechnung (XML)', en: 'XRechnung (XML)' },
  cancels: { de: 'Storniert Rechnung', en: 'Cancels invoice' },
  cancelledBy: { de: 'Storniert durch', en: 'Cancelled by' },
  remindedOn: { de: 'Erinnert am', en: 'Reminded on' },
  markPaid: { de: 'Als bezahlt vermerken', en: 'Note as paid' },
  markPaidTitle: { de: 'Das Geld ist da', en: 'The money has come' },
  remind: { de: 'Erinnern', en: 'Remind' },
  remindTitle: { de: 'Noch nicht bezahlt', en: 'Not paid yet' },
  remindHint: {
    de: 'Wer gebucht hat, bekommt eine freundliche Nachricht mit der Rechnung.',
    en: 'Whoever booked gets a friendly message with the invoice.',
  },
  doCancel: { de: 'Stornieren', en: 'Cancel invoice' },
  cancelTitle: { de: 'Falsch geschrieben', en: 'Written wrongly' },
  cancelHint: {
    de: 'Es entsteht eine Stornorechnung mit eigener Nummer. Danach können Sie die Buchungen neu berechnen.',
    en: 'A cancellation invoice with a number of its own is made. Afterwards you can charge the bookings again.',
  },
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
  // Mails.
  mailSubject: { de: (number: string) => `Rechnung ${number}`, en: (number: string) => `Invoice ${number}` },
  mailBody: {
    de: (amount: string, day: string, sender: string) =>
      `${sender} hat Ihnen eine Rechnung über ${amount} geschrieben, zu bezahlen bis ${day}.\n\nSie finden sie bei Ihrer Buchung, auch als PDF.`,
    en: (amount: string, day: string, sender: string) =>
      `${sender} has written you an invoice of ${amount}, to be paid by ${day}.\n\nYou find it with your booking, also as PDF.`,
  },
  remindSubject: {
    de: (number: string) => `Erinnerung: Rechnung ${number}`,
    en: (number: string) => `Reminder: invoice ${number}`,
  },
  remindBody: {
    de: (amount: string, day: string, sender: string) =>
      `vielleicht ist es untergegangen: Die Rechnung von ${sender} über ${amount} war bis ${day} zu bezahlen.\n\nSie finden sie bei Ihrer Buchung. Wenn Sie schon bezahlt haben, brauchen Sie nichts zu tun.`,
    en: (amount: string, day: string, sender: string) =>
      `perhaps it slipped by: the invoice of ${sender} of ${amount} was to be paid by ${day}.\n\nYou find it with your booking. If you have paid already, there is nothing to do.`,
  },
  cancelSubject: {
    de: (number: string) => `Rechnung ${number} ist storniert`,
    en: (number: string) => `Invoice ${number} is cancelled`,
  },
  cancelBody: {
    de: (number: string, sender: string) =>
      `${sender} hat die Rechnung ${number} storniert. Die Stornorechnung finden Sie bei Ihrer Buchung.`,
    en: (number: string, sender: string) =>
      `${sender} has cancelled invoice ${number}. You find the cancellation invoice with your booking.`,
  },
  correctSubject: {
    de: (number: string) => `Rechnung ${number} ist berichtigt`,
    en: (number: string) => `Invoice ${number} is corrected`,
  },
  correctBody: {
    de: (wrong: string, fresh: string, amount: string, day: string, sender: string) =>
      `${sender} hat die Rechnung ${wrong} storniert, weil sich Ihre Buchung geändert hat. Dafür gilt jetzt die Rechnung ${fresh} über ${amount}, zu bezahlen bis ${day}.\n\nSie finden beide bei Ihrer Buchung, auch als PDF.`,
    en: (wrong: string, fresh: string, amount: string, day: string, sender: string) =>
      `${sender} has cancelled invoice ${wrong} because your booking changed. Invoice ${fresh} of ${amount} takes its place, to be paid by ${day}.\n\nYou find both with your booking, also as PDF.`,
  },
  correctPaidBody: {
    de: (wrong: string, fresh: string, amount: string, sender: string) =>
      `${sender} hat die Rechnung ${wrong} storniert, weil sich Ihre Buchung geändert hat. Dafür gilt jetzt die Rechnung ${fresh} über ${amount}. Sie ist mit dem bezahlt, was Sie schon gezahlt haben.

Sie finden beide bei Ihrer Buchung, auch als PDF.`,
    en: (wrong: string, fresh: string, amount: string, sender: string) =>
      `${sender} has cancelled invoice ${wrong} because your booking changed. Invoice ${fresh} of ${amount} takes its place. It is paid with what you have paid already.

You find both with your booking, also as PDF.`,
  },
  backBody: {
    de: (amount: string) => `Sie haben zu viel bezahlt: ${amount} bekommen Sie vom Anbieter zurück.`,
    en: (amount: string) => `You have paid too much: you get ${amount} back from the provider.`,
  },
  restBody: {
    de: (paid: string, rest: string) => `${paid} davon haben Sie schon bezahlt, es fehlen noch ${rest}.`,
    en: (paid: string, rest: string) => `You have paid ${paid} of it already, ${rest} are missing.`,
  },
  paidBackSubject: {
    de: (amount: string) => `${amount} zurückgezahlt`,
    en: (amount: string) => `${amount} paid back`,
  },
  paidBackBody: {
    de: (amount: string, number: string, sender: string) =>
      `${sender} hat vermerkt: ${amount}, die für die Rechnung ${number} zu viel bezahlt waren, sind zurückgezahlt.`,
    en: (amount: string, number: string, sender: string) =>
      `${sender} has noted: ${amount}, which were paid too much for invoice ${number}, are paid back.`,
  },
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
  // What cancelling or changing means for an invoice, for whoever booked.
  afterNothing: {
    de: (number: string) => `Die Rechnung ${number} müssen Sie dann nicht mehr bezahlen: Der Anbieter storniert sie.`,
    en: (number: string) => `You do not have to pay invoice ${number} any more then: the provider cancels it.`,
  },
  afterRest: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} storniert der Anbieter. Sie bekommen eine neue über ${amount}.`,
    en: (number: string, amount: string) => `The provider cancels invoice ${number}. You get a new one of ${amount}.`,
  },
  afterSame: {
    de: (number: string) => `Die Rechnung ${number} gilt weiter: Sie ist ganz zu bezahlen.`,
    en: (number: string) => `Invoice ${number} still holds: it has to be paid in full.`,
  },
  afterPaid: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} haben Sie bezahlt: Der Anbieter zahlt Ihnen ${amount} zurück.`,
    en: (number: string, amount: string) => `You have paid invoice ${number}: the provider pays ${amount} back to you.`,
  },
  afterSome: {
    de: (numbers: string) =>
      `Was Sie absagen, steht auf der Rechnung ${numbers}. Der Anbieter storniert sie und schreibt eine neue über das, was bleibt.`,
    en: (numbers: string) =>
      `What you cancel stands on invoice ${numbers}. The provider cancels it and writes a new one about what is left.`,
  },
  afterChange: {
    de: (numbers: string) =>
      `Diese Buchung steht auf der Rechnung ${numbers}. Ändern sich Zeit oder Preis, storniert der Anbieter sie und schreibt eine neue.`,
    en: (numbers: string) =>
      `This booking stands on invoice ${numbers}. If time or price change, the provider cancels it and writes a new one.`,
  },
  afterSomePaid: {
    de: (numbers: string) =>
      `Die Rechnung ${numbers} ist schon bezahlt. Der Anbieter berichtigt sie und zahlt Ihnen zurück, was zu viel bezahlt ist.`,
    en: (numbers: string) =>
      `Invoice ${numbers} is paid already. The provider corrects it and pays back to you what was paid too much.`,
  },
  // The same for the provider.
  callNothing: {
    de: (number: string) =>
      `Die Rechnung ${number} ist noch nicht bezahlt. Danach ist nichts mehr zu bezahlen: Sie steht auf Ihrem Schreibtisch, und ein Klick storniert sie.`,
    en: (number: string) =>
      `Invoice ${number} is not paid yet. Nothing is left to be paid then: it stands on your desk, and one click cancels it.`,
  },
  callRest: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} ist noch nicht bezahlt. Danach steht sie auf Ihrem Schreibtisch, und ein Klick storniert sie und schreibt eine neue über ${amount}.`,
    en: (number: string, amount: string) =>
      `Invoice ${number} is not paid yet. It stands on your desk then, and one click cancels it and writes a new one of ${amount}.`,
  },
  callPaid: {
    de: (number: string, amount: string) =>
      `Die Rechnung ${number} ist bezahlt. Danach sind ${amount} zurückzuzahlen: Sie steht auf Ihrem Schreibtisch, bis sie berichtigt und das Geld zurückgezahlt ist.`,
    en: (number: string, amount: string) =>
      `Invoice ${number} is paid. ${amount} have to be paid back then: it stands on your desk until it is corrected and the money is paid back.`,
  },
  callSome: {
    de: (numbers: string) =>
      `Was Sie absagen, steht auf der Rechnung ${numbers}. Danach steht sie auf Ihrem Schreibtisch, und ein Klick storniert sie und schreibt neu, was bleibt.`,
    en: (numbers: string) =>
      `What you cancel stands on invoice ${numbers}. It stands on your desk then, and one click cancels it and writes anew what is left.`,
  },
  callSomePaid: {
    de: (numbers: string) =>
      `Die Rechnung ${numbers} ist schon bezahlt. Was zu viel bezahlt ist, zahlen Sie zurück: Das steht auf Ihrem Schreibtisch, bis es vermerkt ist.`,
    en: (numbers: string) =>
      `Invoice ${numbers} is paid already. What was paid too much you pay back: it stands on your desk until it is noted.`,
  },
  // One invoice for a series or set.
  collectTitle: { de: 'Eine Rechnung für alles', en: 'One invoice for everything' },
  collectTo: {
    de: (name: string) => `An ${name}. Schon berechnete Termine sind nicht dabei.`,
    en: (name: string) => `To ${name}. Dates that are charged already are not in it.`,
  },
  collectAll: {
    de: (count: number, amount: string) =>
      `Rechnung für ${count === 1 ? 'eine Buchung' : `alle ${count} Buchungen`}: ${amount}`,
    en: (count: number, amount: string) =>
      `Invoice for ${count === 1 ? 'one booking' : `all ${count} bookings`}: ${amount}`,
  },
  collectMonth: {
    de: (month: string, count: number, amount: string) => `${month} (${count}): ${amount}`,
    en: (month: string, count: number, amount: string) => `${month} (${count}): ${amount}`,
  },
  collectMonths: { de: 'Nur ein Monat', en: 'Only one month' },
})
