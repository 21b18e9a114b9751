import { catalogue } from '#foundation/text/catalogue.ts'

/** What whoever booked reads in the inbox and in mails. */
export const mailTexts = catalogue({
  hello: { de: (name: string) => `Guten Tag ${name},`, en: (name: string) => `Dear ${name},` },
  regards: {
    de: (place: string) => `Freundliche Grüße\n${place}`,
    en: (place: string) => `Kind regards\n${place}`,
  },
  confirmSubject: {
    de: (title: string) => `Bitte bestätigen: Buchung „${title}“`,
    en: (title: string) => `Please confirm: booking “${title}”`,
  },
  confirm: {
    de: (title: string) =>
      `bitte bestätigen Sie mit diesem Link, dass Sie „${title}“ buchen möchten. Eine Stunde lang ist die Zeit für Sie vorgemerkt, danach ist sie wieder frei.`,
    en: (title: string) =>
      `Please confirm by this link that you want to book “${title}”. The time is kept for you for one hour, then it is free again.`,
  },
  notYou: {
    de: 'Waren Sie das nicht? Dann müssen Sie nichts tun: Ohne Bestätigung geschieht nichts, und Ihre Adresse wird gelöscht.',
    en: 'This was not you? Then you need not do anything: without a confirmation nothing happens, and your address is deleted.',
  },
  askedSubject: { de: (title: string) => `Angefragt: ${title}`, en: (title: string) => `Asked for: ${title}` },
  asked: {
    de: (title: string) =>
      `Ihre Anfrage für „${title}“ ist angekommen. Der Anbieter entscheidet darüber; Sie hören von uns.`,
    en: (title: string) => `Your request for “${title}” has arrived. The provider decides about it; we will tell you.`,
  },
  confirmedSubject: { de: (title: string) => `Gebucht: ${title}`, en: (title: string) => `Booked: ${title}` },
  confirmed: {
    de: (title: string) => `„${title}“ ist für Sie gebucht.`,
    en: (title: string) => `“${title}” is booked for you.`,
  },
  refusedSubject: { de: (title: string) => `Nicht möglich: ${title}`, en: (title: string) => `Not possible: ${title}` },
  refused: {
    de: (title: string) => `Ihre Anfrage für „${title}“ konnte nicht angenommen werden.`,
    en: (title: string) => `Your request for “${title}” could not be accepted.`,
  },
  cancelledSubject: { de: (title: string) => `Abgesagt: ${title}`, en: (title: string) => `Cancelled: ${title}` },
  cancelled: {
    de: (title: string) => `Sie haben Ihre Buchung „${title}“ abgesagt.`,
    en: (title: string) => `You have cancelled your booking “${title}”.`,
  },
  'cancelled-by-providerSubject': {
    de: (title: string) => `Abgesagt: ${title}`,
    en: (title: string) => `Cancelled: ${title}`,
  },
  'cancelled-by-provider': {
    de: (title: string) => `Der Anbieter musste Ihre Buchung „${title}“ absagen. Das tut uns leid.`,
    en: (title: string) => `The provider had to cancel your booking “${title}”. We are sorry.`,
  },
  reminderSubject: { de: (title: string) => `Erinnerung: ${title}`, en: (title: string) => `Reminder: ${title}` },
  reminder: {
    de: (title: string) => `Bald ist es so weit: „${title}“.`,
    en: (title: string) => `It is nearly time: “${title}”.`,
  },
  changedSubject: { de: (title: string) => `Geändert: ${title}`, en: (title: string) => `Changed: ${title}` },
  changed: {
    de: (title: string) => `Ihre Buchung „${title}“ ist geändert. So gilt sie jetzt:`,
    en: (title: string) => `Your booking “${title}” is changed. This is how it stands now:`,
  },
  movedSubject: { de: (title: string) => `Verlegt: ${title}`, en: (title: string) => `Moved: ${title}` },
  moved: {
    de: (title: string) =>
      `Der Anbieter hat Ihre Buchung verlegt. Jetzt gilt: „${title}“. Wenn Ihnen das nicht passt, können Sie absagen.`,
    en: (title: string) =>
      `The provider has moved your booking. It is now: “${title}”. If this does not suit you, you can cancel it.`,
  },
  'change-declinedSubject': {
    de: (title: string) => `Es bleibt bei der bisherigen Zeit: ${title}`,
    en: (title: string) => `The present time stays: ${title}`,
  },
  'change-declined': {
    de: (title: string) =>
      `Der Anbieter konnte der gewünschten Änderung für „${title}“ nicht zustimmen. Ihre Buchung gilt weiter wie bisher.`,
    en: (title: string) =>
      `The provider could not agree to the change you wished for “${title}”. Your booking stands as before.`,
  },
  reason: { de: (reason: string) => `Der Grund: ${reason}`, en: (reason: string) => `The reason: ${reason}` },
  when: { de: (words: string) => `Wann: ${words}`, en: (words: string) => `When: ${words}` },
  where: { de: (words: string) => `Wo: ${words}`, en: (words: string) => `Where: ${words}` },
  reference: { de: (words: string) => `Buchungsnummer: ${words}`, en: (words: string) => `Booking number: ${words}` },
  price: { de: (words: string) => `Preis: ${words}`, en: (words: string) => `Price: ${words}` },
  deposit: { de: (words: string) => `Kaution: ${words}`, en: (words: string) => `Deposit: ${words}` },
  refund: { de: (words: string) => `Sie bekommen zurück: ${words}`, en: (words: string) => `You get back: ${words}` },
  alternative: {
    de: (words: string, link: string) => `Vorschlag für eine andere Zeit: ${words}\n${link}`,
    en: (words: string, link: string) => `Another time that is possible: ${words}\n${link}`,
  },
  manage: {
    de: (link: string) => `Ansehen oder absagen:\n${link}`,
    en: (link: string) => `See or cancel it:\n${link}`,
  },
})
