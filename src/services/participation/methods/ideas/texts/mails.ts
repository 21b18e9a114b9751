import { catalogue } from '#foundation/text/catalogue.ts'

/** Mails and messages about ideas. */
export const mailTexts = catalogue({
  confirmSubject: { de: 'Ihre Idee wartet auf Sie', en: 'Your idea is waiting for you' },
  confirm: {
    de: (title: string, place: string, link: string, own: string) =>
      `mit dieser Adresse wurde bei „${place}“ eine Idee eingereicht: „${title}“. Mit diesem Link erscheint sie:\n\n${link}\n\nDer Link gilt zwei Tage. Waren Sie das nicht? Dann brauchen Sie nichts zu tun, die Idee verschwindet von selbst.\n\nZurücknehmen können Sie die Idee jederzeit hier:\n\n${own}`,
    en: (title: string, place: string, link: string, own: string) =>
      `with this address an idea was handed in at “${place}”: “${title}”. With this link it appears:\n\n${link}\n\nThe link works for two days. Was this not you? Then there is nothing you need to do, the idea vanishes by itself.\n\nYou can take the idea back at any time here:\n\n${own}`,
  },
  answeredSubject: {
    de: (title: string) => `Antwort auf Ihre Idee „${title}“`,
    en: (title: string) => `Answer to your idea “${title}”`,
  },
  answered: {
    de: (title: string, status: string, reason: string) =>
      `Ihre Idee „${title}“ ist beantwortet: ${status}.\n\n${reason}`,
    en: (title: string, status: string, reason: string) =>
      `Your idea “${title}” has been answered: ${status}.\n\n${reason}`,
  },
  answeredTogether: {
    de: (title: string, other: string) =>
      `Ihre Idee „${title}“ ist mit „${other}“ zusammengeführt; die Antwort gilt auch für Ihre.`,
    en: (title: string, other: string) =>
      `Your idea “${title}” has been merged with “${other}”; the answer is also meant for yours.`,
  },
  mergedSubject: {
    de: (title: string) => `Ihre Idee „${title}“ ist zusammengeführt`,
    en: (title: string) => `Your idea “${title}” has been merged`,
  },
  merged: {
    de: (title: string, other: string) =>
      `Ihre Idee „${title}“ sagt dasselbe wie „${other}“. Beide werden jetzt zusammen beantwortet; Ihre Worte und alle Unterstützung bleiben erhalten.`,
    en: (title: string, other: string) =>
      `Your idea “${title}” says the same as “${other}”. Both are now answered together; your words and all supports are kept.`,
  },
  followedSubject: {
    de: (title: string) => `Antwort auf „${title}“`,
    en: (title: string) => `Answer to “${title}”`,
  },
  followed: {
    de: (title: string, status: string, reason: string) =>
      `Eine Idee, der Sie folgen, ist beantwortet.\n\n„${title}“: ${status}.\n\n${reason}`,
    en: (title: string, status: string, reason: string) =>
      `An idea you follow has been answered.\n\n“${title}”: ${status}.\n\n${reason}`,
  },
  own: {
    de: (link: string) => `Ihre Idee zurücknehmen: ${link}`,
    en: (link: string) => `Take your idea back: ${link}`,
  },
})
