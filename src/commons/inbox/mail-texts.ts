import { catalogue } from '#foundation/text/catalogue.ts'

/** What stands around the messages in a mail. */
export const mailTexts = catalogue({
  several: {
    de: (count: number) => `${count} Nachrichten für Sie`,
    en: (count: number) => `${count} messages for you`,
  },
  daily: {
    de: (count: number) => (count === 1 ? 'Ihr Tag: eine Nachricht' : `Ihr Tag: ${count} Nachrichten`),
    en: (count: number) => (count === 1 ? 'Your day: one message' : `Your day: ${count} messages`),
  },
  weekly: {
    de: (count: number) => (count === 1 ? 'Ihre Woche: eine Nachricht' : `Ihre Woche: ${count} Nachrichten`),
    en: (count: number) => (count === 1 ? 'Your week: one message' : `Your week: ${count} messages`),
  },
  more: { de: (address: string) => `Mehr dazu: ${address}`, en: (address: string) => `More: ${address}` },
  whyTopic: {
    de: (topic: string, when: string) =>
      `Sie bekommen diese Mail, weil Sie zu „${topic}“ ${when} Bescheid bekommen möchten.`,
    en: (topic: string, when: string) => `You get this mail because you want to be told about “${topic}” ${when}.`,
  },
  whyAll: {
    de: (when: string) => `Sie bekommen diese Mail, weil Sie ${when} Bescheid bekommen möchten.`,
    en: (when: string) => `You get this mail because you want to be told ${when}.`,
  },
  'at-once': { de: 'sofort', en: 'at once' },
  whenDaily: { de: 'einmal am Tag', en: 'once a day' },
  whenWeekly: { de: 'einmal in der Woche', en: 'once a week' },
  unsubscribe: {
    de: (address: string) => `Keine solchen Mails mehr (ohne Anmeldung): ${address}`,
    en: (address: string) => `No more mails like this (no login needed): ${address}`,
  },
  wishes: {
    de: (address: string) => `Einstellen, wozu und wie oft: ${address}`,
    en: (address: string) => `Choose what about and how often: ${address}`,
  },
  imprint: { de: (address: string) => `Impressum: ${address}`, en: (address: string) => `Imprint: ${address}` },
  plainFooter: {
    de: (origin: string) => `Diese Mail kommt von ${origin}, weil jemand dort diese Adresse angegeben hat.`,
    en: (origin: string) => `This mail comes from ${origin}, because somebody entered this address there.`,
  },
})

/** Below mails to addresses, whose reader's language is not known: both. */
export function plainFooter(origin: string): string {
  return ['-- ', mailTexts('de').plainFooter(origin), mailTexts('en').plainFooter(origin), `${origin}/impressum`].join(
    '\n',
  )
}
