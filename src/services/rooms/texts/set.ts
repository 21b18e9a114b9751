import { catalogue } from '#foundation/text/catalogue.ts'

/** Several rooms booked together for one time. */
export const setTexts = catalogue({
  go: { de: 'Noch etwas dazu buchen', en: 'Book something in addition' },
  goHint: {
    de: 'Küche, Beamer, Nebenraum: alles zur selben Zeit, mit einer Buchung.',
    en: 'Kitchen, projector, another room: everything for the same time, with one booking.',
  },
  title: { de: 'Mehrere Räume zusammen buchen', en: 'Book several rooms together' },
  lead: {
    de: 'Alles für dieselbe Zeit: Sie bekommen alles oder nichts. Gebucht ist erst, wenn Sie es am Ende sagen.',
    en: 'Everything for the same time: you get all of it or nothing. Nothing is booked until you say so at the end.',
  },
  choose: { de: 'Was soll dazu?', en: 'What do you want in addition?' },
  none: {
    de: 'Im selben Haus gibt es nichts Weiteres zu buchen.',
    en: 'There is nothing else to book in the same house.',
  },
  taken: { de: 'zu dieser Zeit belegt', en: 'taken at this time' },
  choice: { de: 'Auswahl übernehmen', en: 'Take the choice' },
  noTime: {
    de: 'Bitte wählen Sie zuerst eine Zeit, zu der der erste Raum frei ist.',
    en: 'Please choose first a time at which the first room is free.',
  },
  chooseFirst: {
    de: 'Kreuzen Sie an, was Sie dazu brauchen.',
    en: 'Tick what you need in addition.',
  },
  together: { de: 'Zusammen gebucht', en: 'Booked together' },
  total: { de: 'Zusammen', en: 'Total' },
  cancelAll: { de: 'Alles zusammen absagen', en: 'Cancel everything together' },
  cancelAllLead: {
    de: (when: string) => `${when}: Wenn Sie alles absagen, ist die Zeit überall sofort für andere frei.`,
    en: (when: string) => `${when}: if you cancel everything, the time is free for others everywhere at once.`,
  },
  providerAll: {
    de: 'Gehört zu einer gemeinsamen Buchung. Ihre Antwort gilt für alles zusammen:',
    en: 'Belongs to a booking of several things. Your answer holds for all of them together:',
  },
  andMore: {
    de: (title: string, more: number) => `${title} und ${more} weitere`,
    en: (title: string, more: number) => `${title} and ${more} more`,
  },
  rooms: { de: (lines: string) => `Zusammen gebucht:\n${lines}`, en: (lines: string) => `Booked together:\n${lines}` },
})

export const setNotices = {
  chosenNotPossible: {
    de: 'Etwas davon ist zu dieser Zeit nicht möglich. Unten steht, was; Ihre Angaben sind noch da.',
    en: 'Some of it is not possible at this time. Below you see what; what you typed is still here.',
  },
  nothingChosen: {
    de: 'Bitte wählen Sie, was dazu gebucht werden soll.',
    en: 'Please choose what to book in addition.',
  },
} as const
