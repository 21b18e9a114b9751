import type { Sentence } from '#foundation/text/catalogue.ts'

/** Notices and refusals of the waiting list. */
export const waitingNotices = {
  listed: {
    de: 'Sie stehen auf der Warteliste. Wird die Zeit frei und sind Sie an der Reihe, schreiben wir Ihnen.',
    en: 'You are on the waiting list. If the time becomes free and it is your turn, we write to you.',
  },
  left: { de: 'Sie stehen nicht mehr auf der Warteliste.', en: 'You are no longer on the waiting list.' },
  entered: { de: 'Auf die Warteliste gesetzt.', en: 'Put on the waiting list.' },
  removed: {
    de: 'Von der Warteliste genommen. Wer wartete, bekommt Bescheid, mit dem Grund.',
    en: 'Taken off the waiting list. Whoever waited is told, with the reason.',
  },
  removedUntold: {
    de: 'Von der Warteliste genommen. Bitte geben Sie selbst Bescheid: Eine E-Mail-Adresse ist nicht bekannt.',
    en: 'Taken off the waiting list. Please tell them yourself: there is no e-mail address.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  accepted: { de: 'Die Zeit gehört Ihnen: Es ist gebucht.', en: 'The time is yours: it is booked.' },
  acceptedAsked: {
    de: 'Ihre Anfrage ist abgeschickt. Die Zeit bleibt für Sie vorgemerkt, bis der Anbieter entschieden hat.',
    en: 'Your request has been sent. The time stays kept for you until the provider has decided.',
  },
  rejected: {
    de: 'Danke für die Absage. Die Zeit geht jetzt an die nächste Person auf der Liste.',
    en: 'Thank you for saying no. The time now goes to the next person on the list.',
  },
  offerOver: {
    de: 'Dieses Angebot gilt nicht mehr: Es ist beantwortet, oder die Zeit dafür ist um.',
    en: 'This offer is over: it has been answered, or its time is up.',
  },
  endedBefore: { de: 'Dieser Eintrag ist schon beendet.', en: 'This entry has ended already.' },
  isFree: {
    de: 'Diese Zeit ist frei: Sie können sie gleich buchen, ohne zu warten.',
    en: 'This time is free: you can book it at once, without waiting.',
  },
  notPossible: { de: 'Auf diese Zeit kann man nicht warten.', en: 'One cannot wait for this time.' },
  noList: {
    de: 'Hier gibt es keine Warteliste: Der Anbieter hat sie ausgeschaltet.',
    en: 'There is no waiting list here: the provider has switched it off.',
  },
  alreadyListed: {
    de: 'Für diese Zeit stehen Sie schon auf der Warteliste.',
    en: 'You are on the waiting list for this time already.',
  },
  tooMany: (most: number): Sentence => ({
    de: `Sie stehen schon auf ${most} Wartelisten. Mehr gehen nicht auf einmal; verlassen Sie zuerst eine.`,
    en: `You are on ${most} waiting lists already. More are not possible at a time; please leave one first.`,
  }),
  notSoMany: (most: number): Sentence => ({
    de: most === 1 ? 'Hier gibt es nur eines.' : `So viele gibt es hier nicht. Höchstens ${most} sind möglich.`,
    en: most === 1 ? 'There is only one here.' : `There are not so many here. At most ${most} are possible.`,
  }),
  skipped: {
    de: 'Diese Uhrzeit gibt es an diesem Tag nicht: Die Uhren werden vorgestellt.',
    en: 'There is no such time on this day: the clocks go forward.',
  },
  twice: {
    de: 'Diese Uhrzeit gibt es an diesem Tag zweimal: Die Uhren werden zurückgestellt. Bitte nehmen Sie eine andere.',
    en: 'This time comes twice on this day: the clocks go back. Please take another one.',
  },
  'ends-before': { de: 'Das Ende liegt vor dem Beginn.', en: 'The end lies before the beginning.' },
  nameMissing: { de: 'Bitte nennen Sie Ihren Namen.', en: 'Please tell us your name.' },
  nameOfOther: { de: 'Bitte nennen Sie den Namen.', en: 'Please give the name.' },
  mailMissing: {
    de: 'Bitte nennen Sie Ihre E-Mail-Adresse: Dorthin kommt das Angebot.',
    en: 'Please tell us your e-mail address: the offer comes there.',
  },
  reachMissing: {
    de: 'Bitte nennen Sie eine Telefonnummer oder eine E-Mail-Adresse, damit man Bescheid geben kann.',
    en: 'Please give a telephone number or an e-mail address, so that they can be told.',
  },
  notYours: {
    de: 'Für diese Organisation können Sie sich nicht eintragen.',
    en: 'You cannot enter yourself for this organisation.',
  },
  agreeMissing: {
    de: 'Bitte stimmen Sie den Nutzungsbedingungen zu.',
    en: 'Please agree to the conditions of use.',
  },
  notYourRoom: {
    de: 'Diesen Raum bieten Sie nicht an.',
    en: 'You do not offer this room.',
  },
  reasonMissing: {
    de: 'Bitte nennen Sie den Grund: Wer wartet, liest ihn.',
    en: 'Please give the reason: whoever waits reads it.',
  },
} as const
