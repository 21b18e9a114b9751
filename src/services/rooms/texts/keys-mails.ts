import { catalogue } from '#foundation/text/catalogue.ts'

/** What whoever booked reads in the inbox and in mails: never how one gets in, only where that stands. */
export const keysMails = catalogue({
  subject: {
    de: (title: string) => `Zugang ist jetzt sichtbar: ${title}`,
    en: (title: string) => `How to get in: ${title}`,
  },
  visible: {
    de: (title: string) =>
      `Wie Sie bei „${title}“ hineinkommen, steht jetzt auf der Seite Ihrer Buchung, bis sie zu Ende ist.`,
    en: (title: string) => `How to get into “${title}” now stands on the page of your booking, until it is over.`,
  },
  later: {
    de: (when: string) => `Wie Sie hineinkommen, steht ab ${when} auf der Seite Ihrer Buchung.`,
    en: (when: string) => `How to get in stands on the page of your booking from ${when}.`,
  },
  laterUnpaid: {
    de: (when: string) =>
      `Wie Sie hineinkommen, steht ab ${when} auf der Seite Ihrer Buchung, sobald Ihre Kaution angekommen ist.`,
    en: (when: string) =>
      `How to get in stands on the page of your booking from ${when}, as soon as your deposit has arrived.`,
  },
  now: {
    de: 'Wie Sie hineinkommen, steht auf der Seite Ihrer Buchung.',
    en: 'How to get in stands on the page of your booking.',
  },
  unpaid: {
    de: 'Wie Sie hineinkommen, steht auf der Seite Ihrer Buchung, sobald Ihre Kaution angekommen ist.',
    en: 'How to get in stands on the page of your booking as soon as your deposit has arrived.',
  },
  seriesLater: {
    de: (when: string) => `Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite; beim ersten ab ${when}.`,
    en: (when: string) => `How to get in stands on the page of each date before it; for the first one from ${when}.`,
  },
  seriesLaterUnpaid: {
    de: (when: string) =>
      `Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite, sobald Ihre Kaution angekommen ist; beim ersten ab ${when}.`,
    en: (when: string) =>
      `How to get in stands on the page of each date before it, as soon as your deposit has arrived; for the first one from ${when}.`,
  },
  seriesNow: {
    de: 'Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite; beim ersten schon jetzt.',
    en: 'How to get in stands on the page of each date before it; for the first one already now.',
  },
  seriesUnpaid: {
    de: 'Wie Sie hineinkommen, steht vor jedem Termin auf seiner Seite, sobald Ihre Kaution angekommen ist.',
    en: 'How to get in stands on the page of each date before it, as soon as your deposit has arrived.',
  },
})
