import { catalogue } from '#foundation/text/catalogue.ts'
import { count } from '#foundation/text/numbers.ts'

const date = { de: { one: 'Termin', other: 'Termine' }, en: { one: 'date', other: 'dates' } } as const

/** What providers read who decide about series, enter them, and call them off. */
export const seriesProviderTexts = catalogue({
  title: { de: (title: string) => `Serie: ${title}`, en: (title: string) => `Series: ${title}` },
  dates: {
    de: (number: number) => `Serie, ${count(number, date.de, 'de')}`,
    en: (number: number) => `Series, ${count(number, date.en, 'en')}`,
  },
  facts: { de: 'Angaben', en: 'Details' },
  rule: { de: 'Regel', en: 'Rule' },
  decide: { de: 'Antworten', en: 'Answer' },
  decideLead: {
    de: 'Was angekreuzt ist, sagen Sie zu; alles andere lehnen Sie ab. Wer angefragt hat, bekommt eine Nachricht über alle Termine.',
    en: 'You approve what is ticked and refuse everything else. Whoever asked gets one message about all dates.',
  },
  approveThese: { de: 'Diese Termine zusagen', en: 'Approve these dates' },
  inTheWay: { de: (name: string) => `Im Weg: ${name}`, en: (name: string) => `In the way: ${name}` },
  over: { de: 'schon vorbei', en: 'over already' },
  reason: { de: 'Grund für die anderen', en: 'Reason for the others' },
  reasonHint: {
    de: 'Nur nötig, wenn Sie etwas ablehnen. Er steht in der Nachricht.',
    en: 'Needed only if you refuse some. It stands in the message.',
  },
  doDecide: { de: 'Antwort senden', en: 'Send the answer' },
  all: { de: 'Alle Termine', en: 'All dates' },
  notMade: { de: 'Nicht möglich waren', en: 'Not possible were' },
  cancel: { de: 'Termine absagen', en: 'Cancel dates' },
  cancelGo: { de: 'Termine absagen …', en: 'Cancel dates …' },
  toSeries: { de: 'Zur ganzen Serie', en: 'To the whole series' },
  enterGo: { de: 'Eine Serie eintragen', en: 'Enter a series' },
  enterTitle: { de: 'Serie eintragen', en: 'Enter a series' },
  enterLead: {
    de: 'Für jemanden am Telefon oder für sich selbst. Fristen gelten dabei nicht. Sie sehen erst jeden Termin, auch die, die nicht gehen, mit dem Grund; eingetragen ist erst, wenn Sie es am Ende sagen.',
    en: 'For somebody on the telephone or for yourself. Deadlines do not apply. First you see every date, also those that are not possible, with the reason; nothing is entered until you say so at the end.',
  },
  what: { de: 'Was und wann', en: 'What and when' },
  about: { de: 'Wofür', en: 'What for' },
  depositOnce: {
    de: (amount: string) => `${amount}, einmal für die ganze Serie`,
    en: (amount: string) => `${amount}, once for the whole series`,
  },
  mailHint: {
    de: 'Mit einer Mail-Adresse kommt eine Bestätigung mit einem Link zum Absagen.',
    en: 'With a mail address a confirmation is sent, with a link for cancelling.',
  },
  save: {
    de: (number: number) => `${count(number, date.de, 'de')} eintragen`,
    en: (number: number) => `Enter ${count(number, date.en, 'en')}`,
  },
})

export const seriesProviderNotices = {
  entered: {
    de: 'Eingetragen. Unten stehen alle Termine, auch die, die nicht möglich waren.',
    en: 'Entered. All dates stand below, also those that were not possible.',
  },
  previewFirst: {
    de: 'Bitte sehen Sie sich die Termine an und tragen Sie sie dann ein.',
    en: 'Please look at the dates, and then enter them.',
  },
  decided: {
    de: 'Die Antwort ist unterwegs.',
    en: 'The answer is on its way.',
  },
  reasonMissing: {
    de: 'Bitte sagen Sie, warum die anderen Termine nicht gehen.',
    en: 'Please say why the other dates are not possible.',
  },
  nothingAsked: {
    de: 'Hier wartet kein Termin mehr auf eine Antwort.',
    en: 'No date waits for an answer here any more.',
  },
  takenMeanwhile: {
    de: 'Einen der Termine hat inzwischen eine andere Buchung. Unten steht, welchen; bitte entscheiden Sie noch einmal.',
    en: 'Another booking has one of the dates by now. Which one stands below; please decide once more.',
  },
  cancelled: {
    de: 'Abgesagt. Wer gebucht hat, bekommt Bescheid, mit dem Grund.',
    en: 'Cancelled. Whoever booked is told, with the reason.',
  },
} as const
