import type { Sentence } from '#foundation/text/catalogue.ts'
import type { BookingState } from '../resource.ts'

const done: Record<BookingState, Sentence> = {
  unconfirmed: {
    de: 'Diese Anfrage ist noch nicht bestätigt; sie kann noch nicht entschieden werden.',
    en: 'This request is not confirmed yet; it cannot be decided yet.',
  },
  asked: { de: 'Diese Anfrage wartet noch auf eine Antwort.', en: 'This request still waits for an answer.' },
  confirmed: { de: 'Das ist schon zugesagt.', en: 'This has been approved already.' },
  refused: { de: 'Das ist schon abgelehnt.', en: 'This has been refused already.' },
  cancelled: { de: 'Das ist schon abgesagt.', en: 'This has been cancelled already.' },
  expired: { de: 'Diese Anfrage ist verfallen.', en: 'This request has expired.' },
}

/** Notices and refusals of those who decide about requests. */
export const requestNotices = {
  approved: {
    de: 'Zugesagt. Wer angefragt hat, bekommt Bescheid.',
    en: 'Approved. Whoever asked is told.',
  },
  refused: {
    de: 'Abgelehnt. Wer angefragt hat, bekommt Bescheid, mit dem Grund.',
    en: 'Refused. Whoever asked is told, with the reason.',
  },
  cancelled: {
    de: 'Abgesagt. Die Zeit ist wieder frei. Wer gebucht hat, bekommt Bescheid, mit dem Grund.',
    en: 'Cancelled. The time is free again. Whoever booked is told, with the reason.',
  },
  released: { de: 'Aufgehoben. Die Zeit ist wieder frei.', en: 'Lifted. The time is free again.' },
  decidedBefore: (state: BookingState): Sentence => done[state],
  over: {
    de: 'Die gewünschte Zeit ist schon vorbei. Lehnen Sie die Anfrage ab.',
    en: 'The time that was wished is over already. Please refuse the request.',
  },
  taken: {
    de: 'Diese Zeit hat inzwischen eine andere Buchung. Sie können die Anfrage ablehnen und dabei eine andere Zeit vorschlagen.',
    en: 'Another booking has this time by now. You can refuse the request and propose another time.',
  },
  alternativePast: { de: 'Diese Zeit ist schon vorbei.', en: 'This time is over already.' },
  alternativeTaken: {
    de: 'Diese Zeit ist auch belegt. Bitte schlagen Sie eine andere vor.',
    en: 'This time is taken as well. Please propose another one.',
  },
  alternativeHalf: {
    de: 'Für einen Vorschlag braucht es den Tag, den Beginn und das Ende.',
    en: 'A proposal needs the day, the beginning and the end.',
  },
  reasonMissing: {
    de: 'Bitte nennen Sie den Grund: Wer gebucht hat, liest ihn.',
    en: 'Please give the reason: whoever booked reads it.',
  },
  skipped: {
    de: 'Diese Uhrzeit gibt es an diesem Tag nicht: Die Uhren werden vorgestellt.',
    en: 'There is no such time on this day: the clocks go forward.',
  },
  twice: {
    de: 'Diese Uhrzeit gibt es an diesem Tag zweimal: Die Uhren werden zurückgestellt. Bitte nehmen Sie eine andere.',
    en: 'This time comes twice on this day: the clocks go back. Please take another one.',
  },
  endsBefore: { de: 'Das Ende liegt vor dem Beginn.', en: 'The end is before the beginning.' },
  timesMissing: {
    de: 'Bitte geben Sie Beginn und Ende an, oder lassen Sie beides leer: Dann gilt es ganztägig.',
    en: 'Please give beginning and end, or leave both empty: then it holds all day.',
  },
  tooLong: {
    de: 'Das ist länger als ein Jahr. Bitte tragen Sie es in Teilen ein.',
    en: 'This is longer than a year. Please enter it in parts.',
  },
  nameMissing: {
    de: 'Für wen ist die Buchung? Bitte geben Sie den Namen an.',
    en: 'Who is the booking for? Please give the name.',
  },
  wordsMissing: {
    de: 'Bitte schreiben Sie in ein paar Worten, worum es geht.',
    en: 'Please say in a few words what it is.',
  },
  enteredTaken: {
    de: 'Zu dieser Zeit ist schon etwas gebucht oder vorgemerkt. Bitte wählen Sie eine andere Zeit, oder sagen Sie zuerst die andere Buchung ab.',
    en: 'Something is booked or kept at this time already. Please choose another time, or cancel the other booking first.',
  },
  entered: { de: 'Eingetragen.', en: 'Entered.' },
  enteredTold: {
    de: 'Eingetragen. Eine Mail mit den Angaben ist unterwegs.',
    en: 'Entered. A mail with the details is on its way.',
  },
} as const
