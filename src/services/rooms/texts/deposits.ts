import { catalogue } from '#foundation/text/catalogue.ts'

/** Deposits, as those read who keep them, and as whoever booked reads them on the booking's page. */
export const depositTexts = catalogue({
  title: { de: 'Kautionen', en: 'Deposits' },
  lead: {
    de: 'Was bezahlt werden muss, was bei Ihnen liegt und was zurückzugeben ist. Wer gebucht hat, bekommt bei jedem Schritt Bescheid.',
    en: 'What has to be paid, what you hold, and what is to be returned. Whoever booked is told at each step.',
  },
  rooms: { de: 'Räume', en: 'Rooms' },
  requests: { de: 'Anfragen und Buchungen', en: 'Requests and bookings' },
  views: { de: 'Liste', en: 'List' },
  offen: { de: (count: number) => `Zu zahlen (${count})`, en: (count: number) => `To be paid (${count})` },
  hinterlegt: { de: (count: number) => `Hinterlegt (${count})`, en: (count: number) => `Held (${count})` },
  zurueck: { de: (count: number) => `Zurückzugeben (${count})`, en: (count: number) => `To be returned (${count})` },
  erledigt: { de: (count: number) => `Erledigt (${count})`, en: (count: number) => `Settled (${count})` },
  noneoffen: { de: 'Alles bezahlt', en: 'Everything is paid' },
  nonehinterlegt: { de: 'Gerade ist nichts hinterlegt', en: 'Nothing is held at the moment' },
  nonezurueck: { de: 'Nichts zurückzugeben', en: 'Nothing to return' },
  noneerledigt: { de: 'Noch nichts erledigt', en: 'Nothing settled yet' },
  noneHint: {
    de: 'Eine Kaution entsteht, sobald eine Buchung gilt, für die Sie eine verlangen. Die Höhe steht beim Raum.',
    en: 'A deposit comes about as soon as a booking stands for which you ask one. The amount stands with the room.',
  },
  booking: { de: 'Buchung', en: 'Booking' },
  who: { de: 'Wer', en: 'Who' },
  what: { de: 'Was', en: 'What' },
  amount: { de: 'Kaution', en: 'Deposit' },
  due: { de: 'Zu zahlen bis', en: 'To be paid by' },
  since: { de: 'Zu Ende seit', en: 'Over since' },
  paidOn: { de: 'Bezahlt', en: 'Paid' },
  settledOn: { de: 'Erledigt', en: 'Settled' },
  state: { de: 'Stand', en: 'State' },
  deeds: { de: 'Was geschehen ist', en: 'What has happened' },
  overdue: { de: 'überfällig', en: 'overdue' },
  cancelled: { de: 'abgesagt', en: 'cancelled' },
  gone: { de: 'nicht mehr bekannt', en: 'not known any more' },

  // one deposit
  of: { de: (reference: string) => `Kaution zu ${reference}`, en: (reference: string) => `Deposit for ${reference}` },
  settle: { de: 'Kaution abrechnen', en: 'Settle the deposit' },
  markPaid: { de: 'Bezahlt', en: 'Paid' },
  markPaidLong: { de: 'Als bezahlt vermerken', en: 'Note as paid' },
  markReturned: { de: 'Zurückgegeben', en: 'Returned' },
  markReturnedLong: { de: 'Ganz zurückgegeben', en: 'Returned in full' },
  returnHint: {
    de: 'Alles war in Ordnung, das Geld ist zurück.',
    en: 'Everything was in order, the money is back.',
  },
  withholdGo: { de: 'Einbehalten …', en: 'Withhold …' },
  withhold: { de: 'Einbehalten', en: 'Withhold' },
  withholdHint: {
    de: 'Den Rest geben Sie zurück. Wer gebucht hat, liest den Grund.',
    en: 'You return the rest. Whoever booked reads the reason.',
  },
  euros: { de: 'Einbehalten (Euro)', en: 'Withhold (euros)' },
  eurosHint: { de: (most: string) => `Höchstens ${most}.`, en: (most: string) => `${most} at most.` },
  reason: { de: 'Grund', en: 'Reason' },
  reasonHint: {
    de: 'Ein Satz, zum Beispiel „Die Endreinigung war nötig, siehe Übergabeprotokoll“.',
    en: 'One sentence, for example “A final cleaning was needed, see the protocol”.',
  },
  step: { de: 'Verlauf', en: 'Course' },
  requested: { de: 'Verlangt', en: 'Requested' },
  paid: { de: 'Bezahlt', en: 'Paid' },
  returned: { de: 'Zurückgegeben', en: 'Returned' },
  withheld: {
    de: (kept: string, back: string) => `${kept} einbehalten, ${back} zurück`,
    en: (kept: string, back: string) => `${kept} withheld, ${back} returned`,
  },
  withheldAll: { de: 'Ganz einbehalten', en: 'Withheld in full' },
  dropped: { de: 'Wird nicht mehr verlangt', en: 'Not asked for any more' },
  undo: { de: 'Versehentlich vermerkt?', en: 'Noted by mistake?' },
  undoPaid: {
    de: 'Dann nehmen Sie es zurück: Die Kaution ist wieder zu zahlen. Wer gebucht hat, bekommt Bescheid und liest den Grund.',
    en: 'Then take it back: the deposit is to be paid again. Whoever booked is told and reads the reason.',
  },
  undoReturned: {
    de: 'Dann nehmen Sie es zurück: Die Kaution liegt wieder bei Ihnen. Wer gebucht hat, bekommt Bescheid und liest den Grund.',
    en: 'Then take it back: you hold the deposit again. Whoever booked is told and reads the reason.',
  },
  undoReason: { de: 'Grund', en: 'Reason' },
  undoReasonHint: {
    de: 'Ein Satz, zum Beispiel „Die Zahlung gehörte zu einer anderen Buchung“.',
    en: 'One sentence, for example “The payment belonged to another booking”.',
  },
  doUndo: { de: 'Vermerk zurücknehmen', en: 'Take the note back' },
  undonepaid: { de: 'Bezahlt: zurückgenommen', en: 'Paid: taken back' },
  undonereturned: { de: 'Zurückgegeben: zurückgenommen', en: 'Returned: taken back' },
  undoneAt: {
    de: (noted: string, undone: string) => `vermerkt ${noted}, zurückgenommen ${undone}`,
    en: (noted: string, undone: string) => `noted ${noted}, taken back ${undone}`,
  },
  stateRequested: { de: 'zu zahlen', en: 'to be paid' },
  stateHeld: { de: 'hinterlegt', en: 'held' },
  stateReturn: { de: 'zurückzugeben', en: 'to be returned' },
  stateReturned: { de: 'zurückgegeben', en: 'returned' },
  stateWithheld: { de: 'einbehalten', en: 'withheld' },
  stateDropped: { de: 'entfällt', en: 'dropped' },

  // the booker's page
  yours: { de: 'Ihre Kaution', en: 'Your deposit' },
  toPay: {
    de: (amount: string, day: string) => `Bitte zahlen Sie ${amount} bis ${day}.`,
    en: (amount: string, day: string) => `Please pay ${amount} by ${day}.`,
  },
  wasDue: {
    de: (amount: string, day: string) =>
      `Die Kaution von ${amount} war bis ${day} zu zahlen. Bitte holen Sie das nach.`,
    en: (amount: string, day: string) => `The deposit of ${amount} was to be paid by ${day}. Please make up for it.`,
  },
  forSeries: { de: 'Sie gilt für die ganze Serie.', en: 'It counts for the whole series.' },
  how: { de: 'So zahlen Sie', en: 'How to pay' },
  howUnsaid: {
    de: 'Wie Sie zahlen, sagt Ihnen der Anbieter.',
    en: 'The provider will tell you how to pay.',
  },
  useReference: { de: 'Verwendungszweck', en: 'Reference' },
  isPaid: {
    de: (amount: string, day: string) =>
      `${amount} sind am ${day} angekommen. Sie bekommen sie zurück, wenn alles in Ordnung ist.`,
    en: (amount: string, day: string) => `${amount} arrived on ${day}. You get it back when everything is in order.`,
  },
  isToReturn: {
    de: (amount: string) => `Sie bekommen ${amount} zurück. Der Anbieter weiß Bescheid.`,
    en: (amount: string) => `You get ${amount} back. The provider knows.`,
  },
  isReturned: {
    de: (amount: string, day: string) => `${amount} sind am ${day} zurückgegeben worden.`,
    en: (amount: string, day: string) => `${amount} were returned on ${day}.`,
  },
  isWithheld: {
    de: (kept: string, back: string) => `${kept} wurden einbehalten. Zurück bekommen Sie ${back}.`,
    en: (kept: string, back: string) => `${kept} were withheld. You get ${back} back.`,
  },
  isDropped: { de: 'Die Kaution müssen Sie nicht mehr zahlen.', en: 'You need not pay the deposit any more.' },

  // table
  table: { de: 'Als Tabelle holen', en: 'Take away as a table' },
  tableHint: {
    de: 'Kautionen, die zwischen zwei Tagen verlangt wurden, für die Kasse. Die Tabelle enthält Namen: Bewahren Sie sie nicht länger auf als nötig.',
    en: 'Deposits that were requested between two days, for the cash office. The table contains names: keep it no longer than needed.',
  },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  download: { de: 'Tabelle holen', en: 'Take the table' },
  columnReference: { de: 'Buchungsnummer', en: 'Booking number' },
  columnHouse: { de: 'Haus', en: 'House' },
  columnStart: { de: 'Beginn', en: 'Begins' },
  columnCents: { de: 'Kaution in Euro', en: 'Deposit in euros' },
  columnRequested: { de: 'Verlangt am', en: 'Requested on' },
  columnDue: { de: 'Fällig am', en: 'Due on' },
  columnPaid: { de: 'Bezahlt am', en: 'Paid on' },
  columnSettled: { de: 'Erledigt am', en: 'Settled on' },
  columnReturned: { de: 'Zurück in Euro', en: 'Returned in euros' },
  columnWithheld: { de: 'Einbehalten in Euro', en: 'Withheld in euros' },

  // desk
  task: { de: 'Kautionen', en: 'Deposits' },
  deskTitle: { de: 'Kautionen zurückgeben', en: 'Deposits to return' },
})

/** What whoever booked reads in the inbox and in mails. */
export const depositMails = catalogue({
  unpaidSubject: {
    de: (title: string) => `Kaution doch noch zu zahlen: ${title}`,
    en: (title: string) => `Deposit still to be paid: ${title}`,
  },
  unpaid: {
    de: (amount: string, title: string) =>
      `Wir hatten versehentlich vermerkt, dass Ihre Kaution von ${amount} für „${title}“ angekommen ist. Sie ist noch zu zahlen.`,
    en: (amount: string, title: string) =>
      `By mistake we had noted that your deposit of ${amount} for “${title}” has arrived. It is still to be paid.`,
  },
  unreturnedSubject: {
    de: (title: string) => `Kaution noch nicht zurückgegeben: ${title}`,
    en: (title: string) => `Deposit not returned yet: ${title}`,
  },
  unreturned: {
    de: (amount: string, title: string) =>
      `Wir hatten versehentlich vermerkt, dass Ihre Kaution von ${amount} für „${title}“ zurückgegeben ist. Sie liegt noch beim Anbieter.`,
    en: (amount: string, title: string) =>
      `By mistake we had noted that your deposit of ${amount} for “${title}” was returned. The provider still holds it.`,
  },
  paidSubject: {
    de: (title: string) => `Kaution angekommen: ${title}`,
    en: (title: string) => `Deposit arrived: ${title}`,
  },
  paid: {
    de: (amount: string, title: string) => `Ihre Kaution von ${amount} für „${title}“ ist angekommen.`,
    en: (amount: string, title: string) => `Your deposit of ${amount} for “${title}” has arrived.`,
  },
  returnedSubject: {
    de: (title: string) => `Kaution zurück: ${title}`,
    en: (title: string) => `Deposit returned: ${title}`,
  },
  returned: {
    de: (amount: string, title: string) => `Sie haben Ihre Kaution von ${amount} für „${title}“ zurückbekommen.`,
    en: (amount: string, title: string) => `You have got your deposit of ${amount} for “${title}” back.`,
  },
  withheldSubject: {
    de: (title: string) => `Kaution abgerechnet: ${title}`,
    en: (title: string) => `Deposit settled: ${title}`,
  },
  withheld: {
    de: (kept: string, back: string, title: string) =>
      `Von Ihrer Kaution für „${title}“ wurden ${kept} einbehalten. Zurück bekommen Sie ${back}.`,
    en: (kept: string, back: string, title: string) =>
      `Of your deposit for “${title}”, ${kept} were withheld. You get ${back} back.`,
  },
  droppedSubject: {
    de: (title: string) => `Kaution entfällt: ${title}`,
    en: (title: string) => `No deposit any more: ${title}`,
  },
  dropped: {
    de: (amount: string, title: string) =>
      `Die Kaution von ${amount} für „${title}“ müssen Sie nicht mehr zahlen: Die Buchung ist vorbei.`,
    en: (amount: string, title: string) =>
      `You need not pay the deposit of ${amount} for “${title}” any more: the booking is over.`,
  },
  remindSubject: {
    de: (title: string) => `Erinnerung: Kaution für ${title}`,
    en: (title: string) => `Reminder: deposit for ${title}`,
  },
  remind: {
    de: (amount: string, title: string, day: string) =>
      `Ihre Kaution von ${amount} für „${title}“ ist noch nicht angekommen. Bitte zahlen Sie bis ${day}. Haben Sie gerade gezahlt? Dann ist nichts weiter zu tun.`,
    en: (amount: string, title: string, day: string) =>
      `Your deposit of ${amount} for “${title}” has not arrived yet. Please pay by ${day}. Have you just paid? Then nothing else is to be done.`,
  },
  reason: { de: (reason: string) => `Der Grund: ${reason}`, en: (reason: string) => `The reason: ${reason}` },
  when: { de: (words: string) => `Wann: ${words}`, en: (words: string) => `When: ${words}` },
  reference: { de: (words: string) => `Buchungsnummer: ${words}`, en: (words: string) => `Booking number: ${words}` },
  see: { de: (link: string) => `Ansehen:\n${link}`, en: (link: string) => `See it:\n${link}` },
  // in the mails about the booking itself
  due: {
    de: (day: string) => `Kaution zu zahlen bis: ${day}`,
    en: (day: string) => `Deposit to be paid by: ${day}`,
  },
  how: {
    de: (words: string) => `So zahlen Sie die Kaution:\n${words}`,
    en: (words: string) => `How to pay the deposit:\n${words}`,
  },
  backComes: {
    de: (amount: string) => `Ihre Kaution von ${amount} bekommen Sie zurück.`,
    en: (amount: string) => `You get your deposit of ${amount} back.`,
  },
  goesOn: {
    de: (amount: string, day: string) =>
      `Ihre Kaution von ${amount} gilt weiter für die Serie; sie steht jetzt beim Termin am ${day}.`,
    en: (amount: string, day: string) =>
      `Your deposit of ${amount} goes on counting for the series; it now stands with the date on ${day}.`,
  },
  useReference: {
    de: (reference: string) => `Verwendungszweck: ${reference}`,
    en: (reference: string) => `Reference: ${reference}`,
  },
  needNot: { de: 'Die Kaution müssen Sie nicht mehr zahlen.', en: 'You need not pay the deposit any more.' },
})
