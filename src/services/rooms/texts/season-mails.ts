import { catalogue } from '#foundation/text/catalogue.ts'

const about = (de: string, en: string) => ({
  de: (title: string) => `${de}: ${title}`,
  en: (title: string) => `${en}: ${title}`,
})

/** What clubs and staff are told about seasonal rounds. */
export const seasonMails = catalogue({
  sentSubject: about('Antrag eingegangen', 'Application received'),
  sent: {
    de: (title: string) =>
      `Der Antrag Ihres Vereins für „${title}“ ist eingegangen. Bis zum Ende der Frist können Sie ihn ändern oder zurückziehen.`,
    en: (title: string) =>
      `Your club’s application for “${title}” has arrived. You can change or withdraw it until the time is over.`,
  },
  withdrawnSubject: about('Antrag zurückgezogen', 'Application withdrawn'),
  withdrawn: {
    de: (title: string) => `Der Antrag Ihres Vereins für „${title}“ ist zurückgezogen.`,
    en: (title: string) => `Your club’s application for “${title}” has been withdrawn.`,
  },
  proposedSubject: about('Vorschlag zur Vergabe', 'Proposed allocation'),
  proposed: {
    de: (title: string) =>
      `Für „${title}“ gibt es einen Vorschlag. Zu jedem Wunsch steht dabei, warum er erfüllt wird oder warum nicht.`,
    en: (title: string) => `There is a proposal for “${title}”. It says of each wish why it is fulfilled or why not.`,
  },
  until: {
    de: (day: string) => `Wenn etwas nicht stimmt, können Sie bis zum ${day} einen Einwand schreiben.`,
    en: (day: string) => `If something is wrong, you can object until ${day}.`,
  },
  answeredSubject: about('Antwort auf Ihren Einwand', 'Answer to your objection'),
  answered: {
    de: (title: string) => `Auf den Einwand Ihres Vereins zu „${title}“ gibt es eine Antwort.`,
    en: (title: string) => `Your club’s objection to “${title}” has been answered.`,
  },
  decidedSubject: about('Vergabe entschieden', 'Allocation decided'),
  decided: {
    de: (title: string) => `Über „${title}“ ist entschieden. Sie können nachlesen, welche Zeiten Ihr Verein bekommt.`,
    en: (title: string) => `“${title}” has been decided. You can read which times your club gets.`,
  },
  bookedSubject: about('Zeiten gebucht', 'Times booked'),
  booked: {
    de: (title: string) =>
      `Die Zeiten Ihres Vereins aus „${title}“ sind gebucht. Tage, an denen es nicht geht, stehen mit dem Grund dabei.`,
    en: (title: string) =>
      `Your club’s times from “${title}” are booked. Days on which it is not possible are listed with the reason.`,
  },
  computedSubject: about('Vorschlag berechnet', 'Proposal computed'),
  computed: {
    de: 'Der Vorschlag ist berechnet. Sie können ihn jetzt ansehen und von Hand anpassen, bevor Sie ihn veröffentlichen.',
    en: 'The proposal is computed. You can read it now, and adjust it by hand before you publish it.',
  },
  notComputed: {
    de: 'Der Vorschlag konnte nicht berechnet werden. Auf der Seite steht, warum.',
    en: 'The proposal could not be computed. The page says why.',
  },
})
