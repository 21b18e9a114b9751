import { catalogue } from '#foundation/text/catalogue.ts'

/** The waiting list, as those who wait see it. */
export const waitingTexts = catalogue({
  title: { de: (title: string) => `Warteliste für „${title}“`, en: (title: string) => `Waiting list for “${title}”` },
  lead: {
    de: 'Ist Ihre Zeit belegt? Tragen Sie sich ein: Sagt jemand ab, halten wir die Zeit für Sie und fragen, ob Sie sie möchten. Wer zuerst kommt, ist zuerst an der Reihe.',
    en: 'Is your time taken? Enter yourself: if somebody cancels, we keep the time for you and ask whether you want it. First come, first served.',
  },
  how: { de: 'So geht es', en: 'How it works' },
  howOrder: {
    de: 'Es zählt, wer sich zuerst eingetragen hat. Niemand wird vorgezogen.',
    en: 'What counts is who entered themselves first. Nobody is moved ahead.',
  },
  howOffer: {
    de: (time: string) =>
      `Wird die Zeit frei, halten wir sie bis zu ${time} für Sie; wenn es eilt, kürzer. Sie sehen den Preis und sagen zu oder ab.`,
    en: (time: string) =>
      `If the time becomes free, we keep it for you for up to ${time}; less when it is urgent. You see the price and say yes or no.`,
  },
  howFit: {
    de: 'Passt Ihr Wunsch nicht in das, was frei wurde, ist die nächste Person dran. Sie behalten Ihren Platz und sehen, warum.',
    en: 'If your wish does not fit into what became free, it is the next person’s turn. You keep your place and see why.',
  },
  howFree: {
    de: 'Warten kostet nichts. Sie können die Liste jederzeit verlassen.',
    en: 'Waiting costs nothing. You can leave the list at any time.',
  },
  noList: { de: 'Hier gibt es keine Warteliste', en: 'There is no waiting list here' },
  noListHint: {
    de: 'Der Anbieter führt für diesen Raum keine. Vielleicht passt eine andere Zeit oder ein anderer Raum.',
    en: 'The provider keeps none for this room. Perhaps another time or another room would do.',
  },
  isFree: { de: 'Diese Zeit ist frei', en: 'This time is free' },
  bookNow: { de: 'Gleich buchen', en: 'Book it now' },
  taken: { de: 'Zu dieser Zeit ist belegt', en: 'This time is taken' },
  // How many wait already, before one enters oneself.
  ahead: {
    de: (count: number) =>
      count === 0
        ? 'Noch wartet niemand darauf: Sie wären zuerst an der Reihe.'
        : count === 1
          ? 'Eine Person wartet schon; Sie wären als Zweite oder Zweiter an der Reihe.'
          : `${count} warten schon; sie sind vor Ihnen an der Reihe.`,
    en: (count: number) =>
      count === 0
        ? 'Nobody waits for it yet: it would be your turn first.'
        : count === 1
          ? 'One person waits already; you would be second.'
          : `${count} wait already; it is their turn before yours.`,
  },
  wish: { de: 'Auf welche Zeit warten Sie?', en: 'For which time do you wait?' },
  flexible: { de: 'Darf es früher oder später beginnen?', en: 'May it begin earlier or later?' },
  flexibleHint: {
    de: 'Gleich lang, nur verschoben. So passt Ihr Wunsch eher.',
    en: 'As long, only moved. Your wish fits more easily then.',
  },
  flexibleNo: { de: 'Nein, genau diese Zeit', en: 'No, exactly this time' },
  flexibleBy: {
    de: (length: string) => `Ja, bis zu ${length}`,
    en: (length: string) => `Yes, by up to ${length}`,
  },
  quantity: { de: 'Wie viele?', en: 'How many?' },
  quantityHint: {
    de: (most: number) => `Höchstens ${most}. Wir fragen Sie erst, wenn alle zugleich frei sind.`,
    en: (most: number) => `${most} at most. We ask you only when all of them are free at once.`,
  },
  who: { de: 'Wer wartet?', en: 'Who waits?' },
  asGuest: {
    de: 'Sie tragen sich ohne Konto ein, mit Ihrer E-Mail-Adresse.',
    en: 'You enter yourself without an account, with your e-mail address.',
  },
  mailHint: {
    de: 'Wir schicken Ihnen einen Link zum Bestätigen; später kommt dorthin das Angebot.',
    en: 'We send you a link to confirm; later the offer comes there.',
  },
  phoneHint: { de: 'Wenn es einmal schnell gehen muss.', en: 'In case it has to be quick.' },
  wordsHint: { de: 'Zum Beispiel, was Sie vorhaben.', en: 'For example what you plan to do.' },
  submit: { de: 'Auf die Warteliste', en: 'Put me on the list' },
  dataText: {
    de: 'Name und Kontakt sieht nur der Anbieter. 30 Tage nach der gewünschten Zeit löschen wir den Eintrag. Andere Wartende sehen nur, wie viele vor ihnen sind.',
    en: 'Only the provider sees name and contact. 30 days after the wished time we delete the entry. Others who wait see only how many are before them.',
  },
  lookForMailLead: {
    de: 'Wir haben Ihnen einen Link geschickt. Ihr Platz in der Reihe zählt, sobald Sie ihn öffnen und bestätigen; er gilt eine Stunde.',
    en: 'We have sent you a link. Your place in the line counts as soon as you open it and confirm; it holds for one hour.',
  },
  noMail: {
    de: 'Keine Mail da? Sehen Sie bitte auch bei den unerwünschten Mails nach, oder tragen Sie sich noch einmal ein.',
    en: 'No mail there? Please look among the unwanted mails too, or enter yourself again.',
  },
  confirmTitle: { de: 'Warteliste bestätigen', en: 'Confirm the waiting list' },
  confirmLead: {
    de: (title: string) => `Sie möchten auf die Warteliste für „${title}“.`,
    en: (title: string) => `You want to be on the waiting list for “${title}”.`,
  },
  doConfirm: { de: 'Ja, auf die Warteliste', en: 'Yes, put me on the list' },
  linkOverHint: {
    de: 'Er wurde schon benutzt, oder die Stunde ist vorbei. Wenn Sie schon bestätigt haben, finden Sie alles in der letzten Mail.',
    en: 'It has been used already, or the hour is over. If you have confirmed already, everything is in the last mail.',
  },
  // Links from other pages.
  linkTaken: { de: 'Auf die Warteliste setzen lassen', en: 'Be put on the waiting list' },
  linkTakenHint: {
    de: 'Soll es genau diese Zeit sein? Wir melden uns, wenn sie frei wird.',
    en: 'Does it have to be this very time? We will write when it becomes free.',
  },
  link: { de: 'Warteliste', en: 'Waiting list' },
  linkPage: { de: 'Ihre Zeit ist belegt? Zur Warteliste', en: 'Is your time taken? To the waiting list' },
  // Own entries.
  mine: { de: 'Meine Wartelisten', en: 'My waiting lists' },
  mineLead: {
    de: 'Worauf Sie warten und was wir Ihnen angeboten haben.',
    en: 'What you wait for, and what we have offered to you.',
  },
  mineNone: { de: 'Sie warten auf nichts', en: 'You wait for nothing' },
  mineNoneHint: {
    de: 'Ist eine Zeit belegt, können Sie sich dort auf die Warteliste setzen.',
    en: 'Where a time is taken, you can put yourself on its waiting list.',
  },
  active: { de: 'Sie warten', en: 'You are waiting' },
  ended: { de: 'Beendet', en: 'Ended' },
  entry: { de: 'Warteliste', en: 'Waiting list' },
  before: {
    de: (count: number) =>
      count === 0 ? 'Sie sind zuerst an der Reihe' : count === 1 ? 'Eine Person vor Ihnen' : `${count} vor Ihnen`,
    en: (count: number) =>
      count === 0 ? 'It is your turn first' : count === 1 ? 'One person before you' : `${count} before you`,
  },
  place: { de: 'Platz in der Reihe', en: 'Place in the line' },
  placeHint: {
    de: 'Gezählt sind alle, die früher kamen und deren Zeit sich mit Ihrer überschneidet.',
    en: 'Counted are all who came earlier and whose time meets yours.',
  },
  moved: {
    de: (length: string) => `auch bis zu ${length} früher oder später`,
    en: (length: string) => `also by up to ${length} earlier or later`,
  },
  waitingHint: {
    de: 'Sie stehen auf der Warteliste. Wird die Zeit frei und sind Sie an der Reihe, schreiben wir Ihnen.',
    en: 'You are on the waiting list. If the time becomes free and it is your turn, we write to you.',
  },
  offeredHint: {
    de: (until: string) => `Die Zeit ist frei geworden. Bis ${until} halten wir sie für Sie.`,
    en: (until: string) => `The time has become free. Until ${until} we keep it for you.`,
  },
  answer: { de: 'Ansehen und antworten', en: 'Look and answer' },
  acceptedHint: { de: 'Sie haben zugesagt.', en: 'You have said yes.' },
  rejectedHint: { de: 'Sie haben das Angebot abgelehnt.', en: 'You have declined the offer.' },
  lapsedHint: {
    de: 'Auf unser Angebot kam keine Antwort; die Zeit ging an die nächste Person.',
    en: 'There was no answer to our offer; the time went to the next person.',
  },
  leftHint: { de: 'Sie haben die Warteliste verlassen.', en: 'You have left the waiting list.' },
  removedHint: { de: 'Der Anbieter hat Ihren Eintrag beendet.', en: 'The provider has ended your entry.' },
  overHint: {
    de: 'Die Zeit ist leider nicht frei geworden.',
    en: 'We are sorry: the time did not become free.',
  },
  unconfirmedHint: { de: 'Bitte bestätigen Sie Ihre E-Mail-Adresse.', en: 'Please confirm your e-mail address.' },
  again: { de: 'Noch einmal eintragen', en: 'Enter yourself again' },
  reason: { de: 'Grund', en: 'Reason' },
  history: { de: 'Was bisher geschah', en: 'What has happened so far' },
  leave: { de: 'Warteliste verlassen', en: 'Leave the list' },
  leaveHint: {
    de: 'Ihr Platz in der Reihe geht verloren. Wenn Sie sich später wieder eintragen, stehen Sie hinten.',
    en: 'Your place in the line is lost. If you enter yourself again later, you are at the end.',
  },
  toBooking: { de: 'Zur Buchung', en: 'To the booking' },
  // The offer.
  offerTitle: { de: 'Frei geworden. Möchten Sie?', en: 'Free now. Do you want it?' },
  offerLead: {
    de: (title: string) => `„${title}“ ist frei geworden, und Sie sind an der Reihe.`,
    en: (title: string) => `“${title}” has become free, and it is your turn.`,
  },
  until: {
    de: (until: string) => `Wir halten die Zeit bis ${until} für Sie`,
    en: (until: string) => `We keep the time for you until ${until}`,
  },
  untilHint: {
    de: 'Ohne Antwort geht sie danach an die nächste Person auf der Liste.',
    en: 'Without an answer it then goes to the next person on the list.',
  },
  otherTime: {
    de: (wished: string) => `Gewünscht hatten Sie: ${wished}. Sie hatten gesagt, dass es sich verschieben darf.`,
    en: (wished: string) => `You had wished: ${wished}. You had said that it may be moved.`,
  },
  each: {
    de: (price: string, count: number) => `${count} × ${price}`,
    en: (price: string, count: number) => `${count} × ${price}`,
  },
  accept: { de: 'Ja, verbindlich buchen', en: 'Yes, book it' },
  acceptAsk: { de: 'Ja, anfragen', en: 'Yes, send the request' },
  acceptAskHint: {
    de: 'Der Anbieter entscheidet über jede Anfrage. Bis dahin bleibt die Zeit für Sie vorgemerkt.',
    en: 'The provider decides about every request. Until then the time stays kept for you.',
  },
  decline: { de: 'Nein, ich brauche sie nicht mehr', en: 'No, I no longer need it' },
  rejectTitle: { de: 'Angebot ablehnen', en: 'Decline the offer' },
  rejectLead: {
    de: 'Danke, dass Sie Bescheid geben: Die nächste Person auf der Liste bekommt die Zeit sofort angeboten. Ihr Eintrag endet damit.',
    en: 'Thank you for telling us: the time is offered to the next person on the list at once. Your entry ends by that.',
  },
  doReject: { de: 'Angebot ablehnen', en: 'Decline the offer' },
  backToOffer: { de: 'Doch noch ansehen', en: 'Look at it again' },
  offerOver: { de: 'Dieses Angebot gilt nicht mehr', en: 'This offer is over' },
  offerOverHint: {
    de: 'Die Zeit für die Antwort ist um, oder der Eintrag wurde beendet.',
    en: 'The time for an answer is up, or the entry has ended.',
  },
  offerAccepted: { de: 'Sie haben zugesagt', en: 'You have said yes' },
  offerAcceptedHint: {
    de: 'Alles Weitere steht in Ihrer Nachricht und bei Ihrer Buchung.',
    en: 'Everything else is in your message and with your booking.',
  },
  offerRejected: { de: 'Sie haben abgelehnt', en: 'You have declined' },
  offerRejectedHint: {
    de: 'Danke. Die Zeit ging an die nächste Person auf der Liste.',
    en: 'Thank you. The time went to the next person on the list.',
  },
  toEntry: { de: 'Zum Eintrag auf der Warteliste', en: 'To the entry on the waiting list' },
})
