import { catalogue } from '#foundation/text/catalogue.ts'

/** What whoever booked a series reads in the inbox and in mails. */
export const seriesMailTexts = catalogue({
  confirm: {
    de: (title: string) =>
      `bitte bestätigen Sie mit diesem Link, dass Sie „${title}“ für alle Termine unten buchen möchten. Eine Stunde lang sind sie für Sie vorgemerkt, danach sind sie wieder frei.`,
    en: (title: string) =>
      `Please confirm by this link that you want to book “${title}” for all dates below. They are kept for you for one hour, then they are free again.`,
  },
  askedSubject: {
    de: (title: string) => `Serie angefragt: ${title}`,
    en: (title: string) => `Series asked for: ${title}`,
  },
  asked: {
    de: (title: string) =>
      `Ihre Anfrage für „${title}“ ist angekommen. Der Anbieter entscheidet über die Termine; Sie hören von uns.`,
    en: (title: string) =>
      `Your request for “${title}” has arrived. The provider decides about the dates; we will tell you.`,
  },
  confirmedSubject: {
    de: (title: string) => `Serie gebucht: ${title}`,
    en: (title: string) => `Series booked: ${title}`,
  },
  confirmed: {
    de: (title: string) => `„${title}“ ist für diese Termine für Sie gebucht.`,
    en: (title: string) => `“${title}” is booked for you on these dates.`,
  },
  decidedSubject: {
    de: (title: string) => `Über Ihre Serie ist entschieden: ${title}`,
    en: (title: string) => `Your series has been decided: ${title}`,
  },
  decided: {
    de: (title: string) => `Der Anbieter hat über Ihre Termine für „${title}“ entschieden.`,
    en: (title: string) => `The provider has decided about your dates for “${title}”.`,
  },
  cancelledSubject: {
    de: (title: string) => `Termine abgesagt: ${title}`,
    en: (title: string) => `Dates cancelled: ${title}`,
  },
  cancelled: {
    de: (title: string) => `Sie haben diese Termine für „${title}“ abgesagt.`,
    en: (title: string) => `You have cancelled these dates for “${title}”.`,
  },
  'cancelled-by-providerSubject': {
    de: (title: string) => `Termine abgesagt: ${title}`,
    en: (title: string) => `Dates cancelled: ${title}`,
  },
  'cancelled-by-provider': {
    de: (title: string) => `Der Anbieter musste diese Termine für „${title}“ absagen. Das tut uns leid.`,
    en: (title: string) => `The provider had to cancel these dates for “${title}”. We are sorry.`,
  },
  movedSubject: { de: (title: string) => `Termine verlegt: ${title}`, en: (title: string) => `Dates moved: ${title}` },
  moved: {
    de: (title: string) => `Der Anbieter hat Ihre Termine für „${title}“ verlegt. So ist es jetzt:`,
    en: (title: string) => `The provider has moved your dates for “${title}”. This is how it is now:`,
  },
  dates: { de: (lines: string) => `Termine:\n${lines}`, en: (lines: string) => `Dates:\n${lines}` },
  rejected: {
    de: (lines: string) => `Nicht möglich waren:\n${lines}`,
    en: (lines: string) => `Not possible were:\n${lines}`,
  },
  yes: { de: 'zugesagt', en: 'approved' },
  no: { de: 'abgelehnt', en: 'refused' },
})
