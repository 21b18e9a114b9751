import { catalogue } from '#foundation/text/catalogue.ts'

/** Mails and messages about contributions to a text. */
export const mailTexts = catalogue({
  confirmSubject: { de: 'Ihr Beitrag wartet auf Sie', en: 'Your contribution is waiting for you' },
  confirm: {
    de: (title: string, place: string, link: string, own: string) =>
      `mit dieser Adresse wurde bei „${place}“ ein Beitrag zu einem Text geschrieben:\n\n${title}\n\nMit diesem Link erscheint er:\n\n${link}\n\nDer Link gilt zwei Tage. Waren Sie das nicht? Dann brauchen Sie nichts zu tun, der Beitrag verschwindet von selbst.\n\nZurücknehmen können Sie ihn jederzeit hier:\n\n${own}`,
    en: (title: string, place: string, link: string, own: string) =>
      `with this address a contribution to a text was written at “${place}”:\n\n${title}\n\nWith this link it appears:\n\n${link}\n\nThe link works for two days. Was this not you? Then there is nothing you need to do, the contribution vanishes by itself.\n\nYou can take it back at any time here:\n\n${own}`,
  },
  answeredSubject: {
    de: (text: string) => `Antwort auf Ihren Beitrag zu „${text}“`,
    en: (text: string) => `Answer to your contribution to “${text}”`,
  },
  answered: {
    de: (text: string, title: string, status: string, reason: string) =>
      `Ihr Beitrag zu „${text}“ ist beantwortet.\n\n${title}\n\n${status}: ${reason}`,
    en: (text: string, title: string, status: string, reason: string) =>
      `Your contribution to “${text}” has been answered.\n\n${title}\n\n${status}: ${reason}`,
  },
  versionSubject: {
    de: (text: string) => `Neue Fassung: „${text}“`,
    en: (text: string) => `New version: “${text}”`,
  },
  version: {
    de: (text: string) =>
      `Sie haben etwas zu „${text}“ gesagt. Jetzt gibt es eine neue Fassung. Sie zeigt, was sich geändert hat und was aus jedem Beitrag wurde.`,
    en: (text: string) =>
      `You said something about “${text}”. Now there is a new version. It shows what has changed and what became of each contribution.`,
  },
  own: {
    de: (link: string) => `Ihren Beitrag zurücknehmen: ${link}`,
    en: (link: string) => `Take your contribution back: ${link}`,
  },
})
