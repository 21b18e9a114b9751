/** What mails about invoices say. */
export const invoiceMailWords = {
  // Mails.
  mailSubject: { de: (number: string) => `Rechnung ${number}`, en: (number: string) => `Invoice ${number}` },
  mailBody: {
    de: (amount: string, day: string, sender: string) =>
      `${sender} hat Ihnen eine Rechnung über ${amount} geschrieben, zu bezahlen bis ${day}.\n\nSie finden sie bei Ihrer Buchung, auch als PDF.`,
    en: (amount: string, day: string, sender: string) =>
      `${sender} has written you an invoice of ${amount}, to be paid by ${day}.\n\nYou find it with your booking, also as PDF.`,
  },
  remindSubject: {
    de: (number: string) => `Erinnerung: Rechnung ${number}`,
    en: (number: string) => `Reminder: invoice ${number}`,
  },
  remindBody: {
    de: (amount: string, day: string, sender: string) =>
      `vielleicht ist es untergegangen: Die Rechnung von ${sender} über ${amount} war bis ${day} zu bezahlen.\n\nSie finden sie bei Ihrer Buchung. Wenn Sie schon bezahlt haben, brauchen Sie nichts zu tun.`,
    en: (amount: string, day: string, sender: string) =>
      `perhaps it slipped by: the invoice of ${sender} of ${amount} was to be paid by ${day}.\n\nYou find it with your booking. If you have paid already, there is nothing to do.`,
  },
  cancelSubject: {
    de: (number: string) => `Rechnung ${number} ist storniert`,
    en: (number: string) => `Invoice ${number} is cancelled`,
  },
  cancelBody: {
    de: (number: string, sender: string) =>
      `${sender} hat die Rechnung ${number} storniert. Die Stornorechnung finden Sie bei Ihrer Buchung.`,
    en: (number: string, sender: string) =>
      `${sender} has cancelled invoice ${number}. You find the cancellation invoice with your booking.`,
  },
  correctSubject: {
    de: (number: string) => `Rechnung ${number} ist berichtigt`,
    en: (number: string) => `Invoice ${number} is corrected`,
  },
  correctBody: {
    de: (wrong: string, fresh: string, amount: string, day: string, sender: string) =>
      `${sender} hat die Rechnung ${wrong} storniert, weil sich Ihre Buchung geändert hat. Dafür gilt jetzt die Rechnung ${fresh} über ${amount}, zu bezahlen bis ${day}.\n\nSie finden beide bei Ihrer Buchung, auch als PDF.`,
    en: (wrong: string, fresh: string, amount: string, day: string, sender: string) =>
      `${sender} has cancelled invoice ${wrong} because your booking changed. Invoice ${fresh} of ${amount} takes its place, to be paid by ${day}.\n\nYou find both with your booking, also as PDF.`,
  },
  correctPaidBody: {
    de: (wrong: string, fresh: string, amount: string, sender: string) =>
      `${sender} hat die Rechnung ${wrong} storniert, weil sich Ihre Buchung geändert hat. Dafür gilt jetzt die Rechnung ${fresh} über ${amount}. Sie ist mit dem bezahlt, was Sie schon gezahlt haben.

Sie finden beide bei Ihrer Buchung, auch als PDF.`,
    en: (wrong: string, fresh: string, amount: string, sender: string) =>
      `${sender} has cancelled invoice ${wrong} because your booking changed. Invoice ${fresh} of ${amount} takes its place. It is paid with what you have paid already.

You find both with your booking, also as PDF.`,
  },
  backBody: {
    de: (amount: string) => `Sie haben zu viel bezahlt: ${amount} bekommen Sie vom Anbieter zurück.`,
    en: (amount: string) => `You have paid too much: you get ${amount} back from the provider.`,
  },
  restBody: {
    de: (paid: string, rest: string) => `${paid} davon haben Sie schon bezahlt, es fehlen noch ${rest}.`,
    en: (paid: string, rest: string) => `You have paid ${paid} of it already, ${rest} are missing.`,
  },
  paidBackSubject: {
    de: (amount: string) => `${amount} zurückgezahlt`,
    en: (amount: string) => `${amount} paid back`,
  },
  paidBackBody: {
    de: (amount: string, number: string, sender: string) =>
      `${sender} hat vermerkt: ${amount}, die für die Rechnung ${number} zu viel bezahlt waren, sind zurückgezahlt.`,
    en: (amount: string, number: string, sender: string) =>
      `${sender} has noted: ${amount}, which were paid too much for invoice ${number}, are paid back.`,
  },
}
