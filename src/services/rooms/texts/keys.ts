import { catalogue } from '#foundation/text/catalogue.ts'

/** How one gets in: what whoever booked reads, what providers set, and the lists for the door. */
export const keysTexts = catalogue({
  // whoever booked
  title: { de: 'So kommen Sie hinein', en: 'How to get in' },
  kindOpen: { de: 'Die Tür ist offen', en: 'The door is open' },
  kindKey: { de: 'Schlüssel', en: 'Key' },
  kindCode: { de: 'Türcode', en: 'Door code' },
  kindStaff: { de: 'Jemand schließt auf', en: 'Somebody opens' },
  later: {
    de: (when: string) => `Wie Sie hineinkommen, steht hier ab ${when} bis zum Ende Ihrer Buchung.`,
    en: (when: string) => `How to get in stands here from ${when} until the end of your booking.`,
  },
  unpaid: {
    de: 'Wie Sie hineinkommen, steht hier, sobald Ihre Kaution angekommen ist.',
    en: 'How to get in stands here as soon as your deposit has arrived.',
  },
  laterUnpaid: {
    de: (when: string) => `Wie Sie hineinkommen, steht hier ab ${when}, sobald Ihre Kaution angekommen ist.`,
    en: (when: string) => `How to get in stands here from ${when}, as soon as your deposit has arrived.`,
  },
  code: { de: 'Ihr Code', en: 'Your code' },
  codeHint: {
    de: 'Bitte geben Sie ihn nur an die weiter, die mit Ihnen kommen.',
    en: 'Please pass it on only to those who come with you.',
  },
  noCode: {
    de: 'Der Code ist noch nicht eingetragen. Bitte fragen Sie den Anbieter.',
    en: 'The code has not been entered yet. Please ask the provider.',
  },
  place: { de: 'Übergabe', en: 'Hand-over' },
  whom: { de: 'Bei', en: 'By' },
  hours: { de: 'Wann', en: 'When' },
  phone: { de: 'Telefon', en: 'Telephone' },

  // the provider's page
  pageTitle: { de: 'Zugang und Kaution', en: 'Access and deposit' },
  pageLead: {
    de: 'Wie man hineinkommt, wann das zu sehen ist, und wie die Kaution gezahlt wird.',
    en: 'How one gets in, when that can be seen, and how the deposit is paid.',
  },
  ways: { de: 'So kommt man hinein', en: 'How one gets in' },
  waysNone: { de: 'Noch nicht gesagt', en: 'Not said yet' },
  waysNoneHint: {
    de: 'Wer bucht, erfährt dann von hier nicht, wie man hineinkommt.',
    en: 'Whoever books does not learn from here how to get in.',
  },
  way: { de: 'Zugang', en: 'Access' },
  from: { de: 'Gilt', en: 'Holds' },
  always: { de: 'von Anfang an', en: 'from the beginning' },
  since: { de: (day: string) => `ab ${day}`, en: (day: string) => `from ${day}` },
  current: { de: 'gilt jetzt', en: 'holds now' },
  details: { de: 'Näheres', en: 'Details' },
  perBooking: {
    de: (digits: number) => `je Buchung, ${digits} Ziffern`,
    en: (digits: number) => `per booking, ${digits} digits`,
  },
  perPeriod: { de: 'ein Code für alle', en: 'one code for everybody' },
  codeMissing: { de: 'Code fehlt', en: 'code missing' },
  change: { de: 'Ändern', en: 'Change' },
  addWay: { de: 'Zugang festlegen', en: 'Say how one gets in' },
  addWayNext: { de: 'Neuer Zugang ab einem Tag', en: 'New access from a day on' },
  changeWay: { de: 'Zugang ändern', en: 'Change the access' },
  wayLead: {
    de: 'Zu sehen bekommt das nur, wer gebucht hat, und nur im Zeitfenster.',
    en: 'Only whoever has booked sees it, and only in its time window.',
  },
  firstDay: { de: 'Gilt ab', en: 'Holds from' },
  firstDayHint: {
    de: 'Für Buchungen, die an diesem Tag oder später beginnen. Leer: von Anfang an.',
    en: 'For bookings that begin on this day or later. Empty: from the beginning.',
  },
  kind: { de: 'Wie kommt man hinein?', en: 'How does one get in?' },
  openHint: { de: 'Niemand muss aufschließen.', en: 'Nobody has to open.' },
  keyHint: {
    de: 'Jemand übergibt ihn; unten steht, wo und wann.',
    en: 'Somebody hands it over; say below where and when.',
  },
  codeKindHint: {
    de: 'Ein Schloss mit Ziffern; unten steht der Code.',
    en: 'A lock with digits; the code stands below.',
  },
  staffHint: { de: 'Zum Beispiel die Hausmeisterin.', en: 'The caretaker, for example.' },
  keyTitle: { de: 'Schlüsselübergabe', en: 'Hand-over of the key' },
  keyLead: {
    de: 'Nur bei einem Schlüssel, oder wenn jemand aufschließt.',
    en: 'Only for a key, or when somebody opens.',
  },
  placeLabel: { de: 'Wo', en: 'Where' },
  placeHint: { de: 'Zum Beispiel „Gemeindebüro, Zimmer 2“.', en: 'For example “municipal office, room 2”.' },
  whomLabel: { de: 'Bei wem', en: 'By whom' },
  hoursLabel: { de: 'Wann', en: 'When' },
  hoursHint: { de: 'Zum Beispiel „eine halbe Stunde vor Beginn“.', en: 'For example “half an hour before the start”.' },
  phoneLabel: { de: 'Telefon', en: 'Telephone' },
  codeTitle: { de: 'Code', en: 'Code' },
  codeLead: { de: 'Nur bei einem Türcode.', en: 'Only for a door code.' },
  codePer: { de: 'Wer bekommt welchen Code?', en: 'Who gets which code?' },
  codePerPeriod: { de: 'Alle denselben', en: 'All the same' },
  codePerPeriodHint: {
    de: 'Sie tragen ihn hier ein und legen ab und zu einen neuen Zugang mit neuem Code fest.',
    en: 'You enter it here, and now and then say a new access with a new code.',
  },
  codePerBooking: { de: 'Jede Buchung einen eigenen', en: 'Each booking its own' },
  codePerBookingHint: {
    de: 'Wir würfeln ihn aus; in der Liste der Codes sehen Sie, was das Schloss kennen muss.',
    en: 'We draw it by lot; the list of codes shows what the lock has to know.',
  },
  codeLabel: { de: 'Code für alle', en: 'Code for everybody' },
  codeLabelHint: {
    de: 'Ziffern, Buchstaben, # und *. Er liegt verschlüsselt in der Datenbank.',
    en: 'Digits, letters, # and *. It lies in the database encrypted.',
  },
  digits: { de: 'So viele Ziffern', en: 'So many digits' },
  instructions: { de: 'Hinweise', en: 'Instructions' },
  instructionsHint: {
    de: 'Welche Tür, wo das Licht ist, was beim Gehen zu tun ist. Mit Markdown.',
    en: 'Which door, where the light is, what to do when leaving. With Markdown.',
  },
  save: { de: 'Speichern', en: 'Save' },
  remove: { de: 'Zugang entfernen', en: 'Remove this access' },
  removeHint: {
    de: 'Danach gilt der Zugang davor; ohne einen solchen erfährt niemand mehr von hier, wie man hineinkommt.',
    en: 'Then the access before holds; without one nobody learns from here any more how to get in.',
  },

  settings: { de: 'Zeitfenster und Kaution', en: 'Time window and deposit' },
  showHours: { de: 'Zu sehen so viele Stunden vor Beginn', en: 'Seen so many hours before the start' },
  showHoursHint: {
    de: 'Bis zum Ende der Buchung. 24 heißt: ab derselben Zeit am Tag davor.',
    en: 'Until the end of the booking. 24 means: from the same time the day before.',
  },
  depositFirst: { de: 'Erst wenn die Kaution bezahlt ist', en: 'Only when the deposit is paid' },
  depositWords: { de: 'So wird die Kaution gezahlt', en: 'How the deposit is paid' },
  depositWordsHint: {
    de: 'Zum Beispiel „Bar bei der Schlüsselübergabe“, oder Konto und Empfänger. Die Buchungsnummer als Verwendungszweck setzen wir dazu.',
    en: 'For example “in cash when the key is handed over”, or account and recipient. We add the booking number as reference.',
  },
  depositDays: { de: 'Zu zahlen so viele Tage vor Beginn', en: 'To be paid so many days before the start' },
  depositDaysHint: {
    de: 'Wer später bucht, hat zwei Tage Zeit, höchstens bis zum Beginn. 0 heißt: bis zum Beginn.',
    en: 'Whoever books later has two days, until the start at most. 0 means: until the start.',
  },
  noDeposit: {
    de: 'Für diesen Raum verlangen Sie gerade keine Kaution; die Höhe steht bei den Angaben zum Raum.',
    en: 'At present you ask no deposit for this room; its amount stands with the details of the room.',
  },
  forHouse: {
    de: 'Auch für alles andere in diesem Haus so einstellen',
    en: 'Set the same for everything else in this building',
  },
  toEdit: { de: 'Raum bearbeiten', en: 'Edit the room' },

  // lists for the door
  handovers: { de: 'Übergaben', en: 'Hand-overs' },
  handoversLead: {
    de: 'Wer an einem Tag kommt oder geht, ob die Kaution da ist, und welche Schlüssel noch draußen sind.',
    en: 'Who comes or goes on a day, whether the deposit is there, and which keys are still out.',
  },
  day: { de: 'Tag', en: 'Day' },
  show: { de: 'Zeigen', en: 'Show' },
  dayBefore: { de: 'Tag davor', en: 'Day before' },
  dayAfter: { de: 'Tag danach', en: 'Day after' },
  noneThatDay: { de: 'An diesem Tag kommt niemand', en: 'Nobody comes on this day' },
  noneThatDayHint: {
    de: 'Hier stehen gebuchte Zeiten von Räumen, für die ein Zugang festgelegt ist.',
    en: 'Booked times stand here of rooms for which access has been said.',
  },
  stillOut: { de: 'Noch nicht zurück', en: 'Not back yet' },
  stillOutLead: { de: 'Schlüssel von Buchungen, die vorbei sind.', en: 'Keys of bookings that are over.' },
  when: { de: 'Zeit', en: 'Time' },
  what: { de: 'Was', en: 'What' },
  who: { de: 'Wer', en: 'Who' },
  deposit: { de: 'Kaution', en: 'Deposit' },
  handover: { de: 'Schlüssel', en: 'Key' },
  give: { de: 'Ausgegeben', en: 'Given' },
  takeBack: { de: 'Zurück', en: 'Back' },
  undo: { de: 'Doch nicht', en: 'Undo' },
  givenAt: { de: (when: string) => `ausgegeben ${when}`, en: (when: string) => `given ${when}` },
  returnedAt: { de: (when: string) => `zurück ${when}`, en: (when: string) => `back ${when}` },
  print: {
    de: 'Zum Ausdrucken: Die Knöpfe bleiben weg, für Häkchen ist Platz.',
    en: 'For printing: the buttons stay away, there is room for ticks.',
  },
  ticks: { de: '☐ ausgegeben  ☐ zurück', en: '☐ given  ☐ back' },
  tickBack: { de: '☐ zurück', en: '☐ back' },
  toCodes: { de: 'Codes für die Schlösser', en: 'Codes for the locks' },
  codes: { de: 'Codes für die Schlösser', en: 'Codes for the locks' },
  codesLead: {
    de: 'Was die Schlösser in den nächsten 30 Tagen kennen müssen. Jeder Code gilt nur für seine Buchung; wer gebucht hat, sieht ihn erst im Zeitfenster.',
    en: 'What the locks have to know in the next 30 days. Each code belongs to its booking only; whoever booked sees it only in its time window.',
  },
  codesNone: { de: 'Keine Codes', en: 'No codes' },
  codesNoneHint: {
    de: 'Hier stehen Buchungen von Räumen, bei denen jede Buchung ihren eigenen Code hat.',
    en: 'Bookings of rooms stand here where each booking has its own code.',
  },
  ownCode: { de: 'Eigener Code', en: 'Code of your own' },
  ownCodeHint: {
    de: 'Ersetzt den ausgewürfelten, zum Beispiel durch einen, den das Schloss vorgibt. Wer gebucht hat, sieht dann diesen.',
    en: 'Takes the place of the one drawn by lot: one the lock prescribes, for example. Whoever booked sees this one then.',
  },
  setCode: { de: 'Anderer Code', en: 'Another code' },
  setCodeOf: {
    de: (reference: string) => `Anderer Code für ${reference}`,
    en: (reference: string) => `Another code for ${reference}`,
  },
  making: { de: 'wird gleich gemacht', en: 'is being made' },
  task: { de: 'Schlüssel und Codes', en: 'Keys and codes' },
})

export const keysNotices = {
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  savedForHouse: { de: 'Gespeichert, für alles in diesem Haus.', en: 'Saved, for everything in this building.' },
  wayAdded: { de: 'Der Zugang ist festgelegt.', en: 'The access is said.' },
  wayRemoved: { de: 'Der Zugang ist entfernt.', en: 'The access is removed.' },
  dayTaken: {
    de: 'Für diesen Tag ist schon ein Zugang festgelegt. Ändern Sie ihn, oder wählen Sie einen anderen Tag.',
    en: 'Access is said for this day already. Change it, or choose another day.',
  },
  codeMissing: { de: 'Bitte geben Sie den Code an.', en: 'Please give the code.' },
  codeWrong: {
    de: 'Ein Code hat 2 bis 20 Zeichen: Ziffern, Buchstaben, # und *.',
    en: 'A code has 2 to 20 characters: digits, letters, # and *.',
  },
  codePerMissing: { de: 'Bitte sagen Sie, wer welchen Code bekommt.', en: 'Please say who gets which code.' },
  changedMeanwhile: {
    de: 'Jemand hat das inzwischen geändert. Bitte laden Sie die Seite neu und sehen Sie nach.',
    en: 'Somebody has changed this meanwhile. Please load the page again and look.',
  },
  tooManyWays: {
    de: 'Mehr als 50 Zugänge sind zu viele. Entfernen Sie alte.',
    en: 'More than 50 are too many. Please remove old ones.',
  },
  given: { de: 'Ausgegeben.', en: 'Given.' },
  returned: { de: 'Zurück.', en: 'Back.' },
  undone: { de: 'Zurückgenommen.', en: 'Undone.' },
  givenBefore: { de: 'Der Schlüssel ist schon ausgegeben.', en: 'The key has been given already.' },
  returnedBefore: { de: 'Der Schlüssel ist schon zurück.', en: 'The key is back already.' },
  notGiven: { de: 'Der Schlüssel ist noch nicht ausgegeben.', en: 'The key has not been given yet.' },
  notConfirmed: { de: 'Diese Buchung gilt nicht.', en: 'This booking does not stand.' },
  codeSet: { de: 'Der Code ist gesetzt.', en: 'The code is set.' },
} as const

/** What whoever booked reads in the inbox and in mails: never how one gets in, only where that stands. */
export const keysMails = catalogue({
  subject: {
    de: (title: string) => `Zugang ist jetzt sichtbar: ${title}`,
    en: (title: string) => `How to get in: ${title}`,
  },
  visible: {
    de: (title: string) =>
      `Wie Sie bei „${title}“ hineinkommen, steht jetzt auf der Seite Ihrer Buchung, bis sie zu Ende ist.`,
    en: (title: string) => `How to get into “${title}” now stands on the page of your booking, until it is over.`,
  },
  later: {
    de: (when: string) => `Wie Sie hineinkommen, steht ab ${when} auf der Seite Ihrer Buchung.`,
    en: (when: string) => `How to get in stands on the page of your booking from ${when}.`,
  },
  laterUnpaid: {
    de: (when: string) =>
      `Wie Sie hineinkommen, steht ab ${when} auf der Seite Ihrer Buchung, sobald Ihre Kaution angekommen ist.`,
    en: (when: string) =>
      `How to get in stands on the page of your booking from ${when}, as soon as your deposit has arrived.`,
  },
  now: {
    de: 'Wie Sie hineinkommen, steht auf der Seite Ihrer Buchung.',
    en: 'How to get in stands on the page of your booking.',
  },
  unpaid: {
    de: 'Wie Sie hineinkommen, steht auf der Seite Ihrer Buchung, sobald Ihre Kaution angekommen ist.',
    en: 'How to get in stands on the page of your booking as soon as your deposit has arrived.',
  },
  seriesLater: {
    de: (when: string) => `Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite; beim ersten ab ${when}.`,
    en: (when: string) => `How to get in stands on the page of each date before it; for the first one from ${when}.`,
  },
  seriesLaterUnpaid: {
    de: (when: string) =>
      `Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite, sobald Ihre Kaution angekommen ist; beim ersten ab ${when}.`,
    en: (when: string) =>
      `How to get in stands on the page of each date before it, as soon as your deposit has arrived; for the first one from ${when}.`,
  },
  seriesNow: {
    de: 'Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite; beim ersten schon jetzt.',
    en: 'How to get in stands on the page of each date before it; for the first one already now.',
  },
  seriesUnpaid: {
    de: 'Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite, sobald Ihre Kaution angekommen ist.',
    en: 'How to get in stands on the page of each date before it, as soon as your deposit has arrived.',
  },
})
