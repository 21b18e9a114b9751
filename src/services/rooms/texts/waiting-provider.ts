import { catalogue } from '#foundation/text/catalogue.ts'

/** The waiting list, as providers see it. */
export const waitingProviderTexts = catalogue({
  title: { de: 'Wartelisten', en: 'Waiting lists' },
  lead: {
    de: 'Wer auf welche Zeit wartet, in der Reihenfolge. Wird etwas frei, geht das Angebot von selbst hinaus; Sie müssen nichts tun.',
    en: 'Who waits for which time, in their order. When something becomes free, the offer goes out by itself; you need not do anything.',
  },
  views: { de: 'Ansichten', en: 'Views' },
  active: { de: 'Wartende', en: 'Waiting' },
  ended: { de: 'Beendete', en: 'Ended' },
  none: { de: 'Niemand wartet', en: 'Nobody waits' },
  noneHint: {
    de: 'Ist eine Zeit belegt, können sich Interessierte bei dem Raum selbst eintragen.',
    en: 'Where a time is taken, people can enter themselves at the room.',
  },
  noneEnded: { de: 'Noch kein Eintrag ist beendet', en: 'No entry has ended yet' },
  enter: { de: 'Jemanden eintragen', en: 'Enter somebody' },
  enterLead: {
    de: 'Für Anrufe: Tragen Sie ein, wer worauf wartet. Mit E-Mail-Adresse kommt das Angebot von selbst, sonst rufen Sie bitte an.',
    en: 'For calls: enter who waits for what. With an e-mail address the offer comes by itself, otherwise please call.',
  },
  place: { de: 'Platz', en: 'Place' },
  when: { de: 'Wann', en: 'When' },
  who: { de: 'Wer', en: 'Who' },
  since: { de: 'Seit', en: 'Since' },
  state: { de: 'Stand', en: 'State' },
  contact: { de: 'Kontakt', en: 'Contact' },
  byAccount: {
    de: 'mit Konto; das Angebot kommt in den Posteingang',
    en: 'with an account; the offer comes into the inbox',
  },
  byPhone: { de: 'am Telefon eingetragen', en: 'entered on the telephone' },
  words: { de: 'Nachricht', en: 'Message' },
  openUntil: { de: (until: string) => `Angebot bis ${until}`, en: (until: string) => `Offer until ${until}` },
  whom: { de: 'Wer wartet?', en: 'Who waits?' },
  mailHint: { de: 'Dorthin kommt das Angebot.', en: 'The offer comes there.' },
  phoneHint: {
    de: 'Ohne E-Mail-Adresse rufen Sie an, wenn etwas frei wird.',
    en: 'Without an e-mail address you call when something becomes free.',
  },
  wishedTime: { de: 'Welche Zeit?', en: 'Which time?' },
  save: { de: 'Eintragen', en: 'Enter' },
  answerByPhone: { de: 'Antwort am Telefon festhalten', en: 'Note the answer on the telephone' },
  callThem: {
    de: 'Die Zeit ist frei geworden. Eine E-Mail-Adresse ist nicht bekannt: Rufen Sie bitte an.',
    en: 'The time has become free. There is no e-mail address: please call.',
  },
  remove: { de: 'Von der Liste streichen', en: 'Remove from the list' },
  removeHint: {
    de: 'Wer wartet, liest den Grund. Ein offenes Angebot geht an die nächste Person.',
    en: 'Whoever waits reads the reason. An open offer goes to the next person.',
  },
  removeReason: { de: 'Grund', en: 'Reason' },
  noRooms: { de: 'Sie bieten noch nichts an', en: 'You do not offer anything yet' },
  // The rule of a resource.
  ruleTitle: { de: 'Warteliste', en: 'Waiting list' },
  ruleLead: {
    de: 'Ist eine Zeit belegt, können sich andere dafür auf eine Liste setzen. Wird sie frei, ist zuerst an der Reihe, wer zuerst kam.',
    en: 'Where a time is taken, others can put themselves on a list for it. When it becomes free, it is first come, first served.',
  },
  open: { de: 'Für diesen Raum gibt es eine Warteliste', en: 'There is a waiting list for this room' },
  openHint: {
    de: 'Ohne Liste wird nichts Neues eingetragen; wer schon wartet, behält den Platz.',
    en: 'Without a list nothing new is entered; whoever waits already keeps the place.',
  },
  answerHours: { de: 'So viele Stunden gilt ein Angebot', en: 'An offer holds for so many hours' },
  answerHoursHint: {
    de: '1 bis 168. Nie länger als bis zu dem Zeitpunkt, bis zu dem gebucht werden kann; wenn es eilt, kürzer.',
    en: '1 to 168. Never longer than bookings are possible; less when it is urgent.',
  },
  saveRule: { de: 'Speichern', en: 'Save' },
  deskTitle: { de: 'Räume: Wartende anrufen', en: 'Rooms: people to call' },
})
