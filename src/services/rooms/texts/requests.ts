import { catalogue } from '#foundation/text/catalogue.ts'

/** What those read who decide about requests and settle bookings. */
export const requestTexts = catalogue({
  rooms: { de: 'Räume', en: 'Rooms' },
  title: { de: 'Anfragen und Buchungen', en: 'Requests and bookings' },
  lead: {
    de: 'Was auf Ihre Antwort wartet, und was gebucht ist.',
    en: 'What waits for your answer, and what is booked.',
  },
  views: { de: 'Liste', en: 'List' },
  waiting: { de: 'Offene Anfragen', en: 'Open requests' },
  coming: { de: 'Kommende Buchungen', en: 'Coming bookings' },
  noWaiting: { de: 'Keine offenen Anfragen', en: 'No open requests' },
  noWaitingHint: {
    de: 'Sobald jemand etwas anfragt, das Sie anbieten, steht es hier.',
    en: 'As soon as somebody asks for something you offer, it appears here.',
  },
  noComing: { de: 'Keine kommenden Buchungen', en: 'No coming bookings' },
  noComingHint: {
    de: 'Was zugesagt ist, steht hier bis zum Ende.',
    en: 'What is approved stands here until it is over.',
  },
  when: { de: 'Wann', en: 'When' },
  what: { de: 'Was', en: 'What' },
  who: { de: 'Wer', en: 'Who' },
  purpose: { de: 'Wofür', en: 'What for' },
  price: { de: 'Preis', en: 'Price' },
  since: { de: 'Angefragt', en: 'Asked' },
  overdue: { de: 'Die Zeit ist vorbei', en: 'The time is over' },
  enter: { de: 'Selbst eintragen', en: 'Enter one yourself' },
  table: { de: 'Als Tabelle holen', en: 'Take away as a table' },
  tableHint: {
    de: 'Anfragen und Buchungen zwischen zwei Tagen, für die Tabellenkalkulation. Die Tabelle enthält Namen: Bewahren Sie sie nicht länger auf als nötig.',
    en: 'Requests and bookings between two days, for a spreadsheet. The table contains names: keep it no longer than needed.',
  },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  download: { de: 'Tabelle holen', en: 'Take the table' },
  offered: { de: 'Räume anbieten', en: 'Offer rooms' },

  // one request
  request: { de: (reference: string) => `Anfrage ${reference}`, en: (reference: string) => `Request ${reference}` },
  booking: { de: (reference: string) => `Buchung ${reference}`, en: (reference: string) => `Booking ${reference}` },
  facts: { de: 'Angaben', en: 'Details' },
  where: { de: 'Wo', en: 'Where' },
  phone: { de: 'Telefon', en: 'Telephone' },
  mail: { de: 'E-Mail', en: 'E-mail' },
  hasAccount: {
    de: 'Hat ein Konto: Ihre Antwort kommt in den Posteingang.',
    en: 'Has an account: your answer arrives in the inbox.',
  },
  organisation: { de: 'Für', en: 'For' },
  group: { de: 'Bucht als', en: 'Books as' },
  persons: { de: 'Personen', en: 'People' },
  words: { de: 'In eigenen Worten', en: 'In their words' },
  priceLines: { de: 'So kommt er zustande', en: 'How it came about' },
  deposit: { de: 'Kaution', en: 'Deposit' },
  made: { de: 'Eingegangen', en: 'Received' },
  reason: { de: 'Grund', en: 'Reason' },
  around: { de: 'Was sonst zu dieser Zeit ist', en: 'What else is on at this time' },
  aroundNone: {
    de: 'Einen Tag davor und danach ist nichts anderes gebucht oder angefragt.',
    en: 'Nothing else is booked or asked for a day before and after.',
  },
  inTheWay: { de: 'Zur selben Zeit', en: 'At the same time' },
  decide: { de: 'Antworten', en: 'Answer' },
  approve: { de: 'Zusagen', en: 'Approve' },
  approveHint: {
    de: 'Dann ist fest gebucht, und wer angefragt hat, bekommt Bescheid.',
    en: 'Then it is booked, and whoever asked is told.',
  },
  cannotApprove: {
    de: 'Die Zeit hat eine andere Buchung. Lehnen Sie ab, und schlagen Sie am besten eine andere Zeit vor.',
    en: 'Another booking has the time. Refuse, and best propose another time.',
  },
  refuse: { de: 'Ablehnen', en: 'Refuse' },
  refuseGo: { de: 'Ablehnen …', en: 'Refuse …' },
  refuseTitle: {
    de: (reference: string) => `Anfrage ${reference} ablehnen`,
    en: (reference: string) => `Refuse request ${reference}`,
  },
  refuseLead: {
    de: 'Wer angefragt hat, bekommt Bescheid und liest den Grund.',
    en: 'Whoever asked is told and reads the reason.',
  },
  reasonHint: {
    de: 'Ein Satz, zum Beispiel „An dem Tag ist Ratssitzung“.',
    en: 'One sentence, for example “The council meets on that day”.',
  },
  alternative: { de: 'Andere Zeit vorschlagen', en: 'Propose another time' },
  alternativeLead: {
    de: 'Steht mit einem Link in der Nachricht; das Formular ist dann schon ausgefüllt. Vorgemerkt wird die Zeit nicht.',
    en: 'Stands in the message with a link; the form is filled in then. The time is not kept.',
  },
  suggestions: {
    de: 'Frei wäre zum Beispiel (füllt die Felder aus):',
    en: 'Free would be, for example (fills in the fields):',
  },
  day: { de: 'Tag', en: 'Day' },
  begins: { de: 'Beginn', en: 'Begins' },
  ends: { de: 'Ende', en: 'Ends' },
  lastDay: { de: 'Letzter Tag', en: 'Last day' },
  lastDayHint: { de: 'Leer lassen, wenn es derselbe Tag ist.', en: 'Leave empty if it is the same day.' },
  cancel: { de: 'Absagen', en: 'Cancel' },
  cancelGo: { de: 'Absagen …', en: 'Cancel …' },
  cancelTitle: {
    de: (reference: string) => `Buchung ${reference} absagen`,
    en: (reference: string) => `Cancel booking ${reference}`,
  },
  cancelLead: {
    de: 'Wer gebucht hat, bekommt Bescheid, liest den Grund und bekommt den ganzen Preis zurück. Das lässt sich nicht rückgängig machen.',
    en: 'Whoever booked is told, reads the reason and gets the whole price back. This cannot be undone.',
  },
  lift: { de: 'Aufheben', en: 'Lift' },
  liftGo: { de: 'Aufheben …', en: 'Lift …' },
  liftTitle: { de: (words: string) => `„${words}“ aufheben`, en: (words: string) => `Lift “${words}”` },
  liftLead: { de: 'Die Zeit ist danach wieder frei.', en: 'The time is free again after that.' },

  // entering
  enterTitle: { de: 'Selbst eintragen', en: 'Enter one yourself' },
  enterLead: {
    de: 'Für jemanden am Telefon, für sich selbst, oder um eine Zeit zu sperren. Öffnungszeiten und Fristen gelten dabei nicht; doppelt belegen können auch Sie nicht.',
    en: 'For somebody on the telephone, for yourself, or to block a time. Opening times and deadlines do not apply; double bookings are impossible for you as well.',
  },
  kind: { de: 'Art', en: 'Kind' },
  kindBehalf: { de: 'Buchung für jemanden', en: 'Booking for somebody' },
  kindBehalfHint: {
    de: 'Zum Beispiel am Telefon. Sie kostet, was sie sonst kostet.',
    en: 'On the telephone, for example. It costs what it usually costs.',
  },
  kindInternal: { de: 'Eigene Nutzung', en: 'Own use' },
  kindInternalHint: { de: 'Kostet nichts.', en: 'Costs nothing.' },
  kindBlock: { de: 'Sperrzeit', en: 'Blocked time' },
  kindBlockHint: {
    de: 'Reparatur, Reinigung. Sperrt alles, was dazugehört, auch alle Plätze.',
    en: 'Repair, cleaning. Blocks everything that belongs to it, also all seats.',
  },
  resource: { de: 'Was', en: 'What' },
  time: { de: 'Wann', en: 'When' },
  timeHint: {
    de: 'Ohne Uhrzeiten gilt es ganztägig. Ein Ende vor dem Beginn gilt für den Tag danach.',
    en: 'Without times it holds all day. An end before the beginning belongs to the next day.',
  },
  about: { de: 'Worum es geht', en: 'What it is' },
  aboutHint: {
    de: 'Zum Beispiel „Bürgerversammlung“ oder „Der Boden wird geschliffen“.',
    en: 'For example “town meeting” or “the floor is sanded”.',
  },
  whom: { de: 'Für wen', en: 'For whom' },
  whomLead: {
    de: 'Nur bei einer Buchung für jemanden. Mit einer Mail-Adresse kommt eine Bestätigung mit einem Link zum Absagen.',
    en: 'Only when booking for somebody. With a mail address a confirmation is sent, with a link for cancelling.',
  },
  name: { de: 'Name', en: 'Name' },
  save: { de: 'Eintragen', en: 'Enter' },
  noneToEnter: { de: 'Es gibt noch nichts, was man buchen kann.', en: 'There is nothing to book yet.' },

  // table
  columnReference: { de: 'Buchungsnummer', en: 'Booking number' },
  columnState: { de: 'Stand', en: 'State' },
  columnKind: { de: 'Art', en: 'Kind' },
  columnHouse: { de: 'Haus', en: 'House' },
  columnStart: { de: 'Beginn', en: 'Begins' },
  columnEnd: { de: 'Ende', en: 'Ends' },
  columnPrice: { de: 'Preis in Euro', en: 'Price in euros' },
  tableTooLong: {
    de: 'Bitte wählen Sie höchstens zwei Jahre.',
    en: 'Please choose two years at most.',
  },

  // desk and audit
  taskRequests: { de: 'Anfragen zu Räumen', en: 'Requests for rooms' },
  deskTitle: { de: 'Anfragen zu Räumen', en: 'Requests for rooms' },
})
