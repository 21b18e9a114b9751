import { catalogue } from '#foundation/text/catalogue.ts'

/** What those on the waiting list read in the inbox and in mails. */
export const waitingMails = catalogue({
  confirmSubject: {
    de: (title: string) => `Bitte bestätigen: Warteliste „${title}“`,
    en: (title: string) => `Please confirm: waiting list “${title}”`,
  },
  confirm: {
    de: (title: string) =>
      `bitte bestätigen Sie mit diesem Link, dass Sie auf die Warteliste für „${title}“ möchten. Ihr Platz in der Reihe zählt ab der Bestätigung; der Link gilt eine Stunde.`,
    en: (title: string) =>
      `Please confirm by this link that you want to be on the waiting list for “${title}”. Your place in the line counts from the confirmation; the link holds for one hour.`,
  },
  notYou: {
    de: 'Waren Sie das nicht? Dann müssen Sie nichts tun: Ohne Bestätigung geschieht nichts, und Ihre Adresse wird gelöscht.',
    en: 'This was not you? Then you need not do anything: without a confirmation nothing happens, and your address is deleted.',
  },
  listedSubject: {
    de: (title: string) => `Auf der Warteliste: ${title}`,
    en: (title: string) => `On the waiting list: ${title}`,
  },
  listed: {
    de: (title: string) =>
      `Sie stehen auf der Warteliste für „${title}“. Wird die Zeit frei und sind Sie an der Reihe, halten wir sie für Sie und schreiben Ihnen.`,
    en: (title: string) =>
      `You are on the waiting list for “${title}”. If the time becomes free and it is your turn, we keep it for you and write to you.`,
  },
  offeredSubject: {
    de: (title: string) => `Frei geworden: ${title}. Möchten Sie?`,
    en: (title: string) => `Free now: ${title}. Do you want it?`,
  },
  offered: {
    de: (title: string, until: string) =>
      `„${title}“ ist zu Ihrer Zeit frei geworden, und Sie sind an der Reihe. Bis ${until} halten wir die Zeit für Sie.`,
    en: (title: string, until: string) =>
      `“${title}” has become free at your time, and it is your turn. Until ${until} we keep it for you.`,
  },
  accept: {
    de: (link: string) => `Preis ansehen und zusagen:\n${link}`,
    en: (link: string) => `See the price and say yes:\n${link}`,
  },
  reject: {
    de: (link: string) => `Sie brauchen die Zeit nicht mehr? Sagen Sie bitte ab, dann geht es gleich weiter:\n${link}`,
    en: (link: string) => `You no longer need it? Please say no, then it goes on to the next one at once:\n${link}`,
  },
  noAnswer: {
    de: 'Ohne Antwort endet Ihr Eintrag, und die nächste Person auf der Liste ist an der Reihe.',
    en: 'Without an answer your entry ends, and it is the turn of the next person on the list.',
  },
  rejectedSubject: {
    de: (title: string) => `Abgelehnt: ${title}`,
    en: (title: string) => `Declined: ${title}`,
  },
  rejected: {
    de: (title: string) =>
      `Sie haben das Angebot für „${title}“ abgelehnt. Ihr Eintrag auf der Warteliste ist beendet.`,
    en: (title: string) => `You have declined the offer for “${title}”. Your entry on the waiting list has ended.`,
  },
  lapsedSubject: {
    de: (title: string) => `Angebot abgelaufen: ${title}`,
    en: (title: string) => `The offer has ended: ${title}`,
  },
  lapsed: {
    de: (title: string) =>
      `Auf unser Angebot für „${title}“ kam keine Antwort. Ihr Eintrag auf der Warteliste ist beendet; Sie können sich wieder eintragen.`,
    en: (title: string) =>
      `There was no answer to our offer for “${title}”. Your entry on the waiting list has ended; you can enter yourself again.`,
  },
  removedSubject: {
    de: (title: string) => `Von der Warteliste genommen: ${title}`,
    en: (title: string) => `Taken off the waiting list: ${title}`,
  },
  removed: {
    de: (title: string) => `Der Anbieter hat Ihren Eintrag auf der Warteliste für „${title}“ beendet.`,
    en: (title: string) => `The provider has ended your entry on the waiting list for “${title}”.`,
  },
  overSubject: {
    de: (title: string) => `Leider nicht frei geworden: ${title}`,
    en: (title: string) => `Sorry, it did not become free: ${title}`,
  },
  over: {
    de: (title: string) =>
      `„${title}“ ist zu Ihrer Zeit leider nicht frei geworden. Ihr Eintrag auf der Warteliste ist beendet.`,
    en: (title: string) =>
      `We are sorry: “${title}” did not become free at your time. Your entry on the waiting list has ended.`,
  },
  reason: { de: (reason: string) => `Der Grund: ${reason}`, en: (reason: string) => `The reason: ${reason}` },
  when: { de: (words: string) => `Wann: ${words}`, en: (words: string) => `When: ${words}` },
  quantity: { de: (count: number) => `Anzahl: ${count}`, en: (count: number) => `How many: ${count}` },
  see: {
    de: (link: string) => `Ansehen, wie es steht, oder die Warteliste verlassen:\n${link}`,
    en: (link: string) => `See how it stands, or leave the list:\n${link}`,
  },
})
