import type { Sentence } from '#foundation/text/catalogue.ts'
import { euro } from '#foundation/text/numbers.ts'
import type { DepositState } from '../deposits/deposit.ts'

/** What somebody reads who comes second, or tries what is not possible. */
const standsAlready: Record<DepositState, Sentence> = {
  requested: {
    de: 'Diese Kaution ist noch nicht bezahlt. Vermerken Sie zuerst die Zahlung.',
    en: 'This deposit has not been paid yet. Please note the payment first.',
  },
  paid: { de: 'Diese Kaution ist schon als bezahlt vermerkt.', en: 'This deposit is noted as paid already.' },
  returned: { de: 'Diese Kaution ist schon zurückgegeben.', en: 'This deposit has been returned already.' },
  withheld: {
    de: 'Von dieser Kaution ist schon etwas einbehalten; sie ist erledigt.',
    en: 'Something of this deposit has been withheld already; it is settled.',
  },
  dropped: {
    de: 'Diese Kaution wird nicht mehr verlangt: Die Buchung ist vorher zu Ende gegangen.',
    en: 'This deposit is not asked for any more: the booking ended before.',
  },
}

export const depositNotices = {
  standsAlready,
  paid: {
    de: 'Als bezahlt vermerkt. Wer gebucht hat, bekommt Bescheid.',
    en: 'Noted as paid. Whoever booked is told.',
  },
  returned: {
    de: 'Als zurückgegeben vermerkt. Wer gebucht hat, bekommt Bescheid.',
    en: 'Noted as returned. Whoever booked is told.',
  },
  withheld: {
    de: 'Vermerkt. Wer gebucht hat, bekommt Bescheid und liest den Grund.',
    en: 'Noted. Whoever booked is told and reads the reason.',
  },
  tooMuch: (cents: number): Sentence => ({
    de: `Mehr als die Kaution (${euro(cents, 'de')}) können Sie nicht einbehalten.`,
    en: `You cannot withhold more than the deposit (${euro(cents, 'en')}).`,
  }),
  tooLittle: {
    de: 'Wie viel behalten Sie ein? Wenn es nichts ist, geben Sie die Kaution zurück.',
    en: 'How much do you withhold? If it is nothing, return the deposit.',
  },
  reasonMissing: {
    de: 'Bitte nennen Sie den Grund: Wer gebucht hat, liest ihn.',
    en: 'Please give the reason: whoever booked reads it.',
  },
  notUndoable: {
    de: 'Hier lässt sich nichts mehr zurücknehmen: Es ist schon etwas anderes vermerkt. Bitte laden Sie die Seite neu.',
    en: 'Nothing can be taken back here any more: something else has been noted. Please load the page again.',
  },
  undone: {
    de: 'Zurückgenommen. Wer gebucht hat, bekommt Bescheid und liest den Grund.',
    en: 'Taken back. Whoever booked is told and reads the reason.',
  },
  endsBefore: { de: 'Das Ende liegt vor dem Beginn.', en: 'The end is before the beginning.' },
  tooLong: { de: 'Bitte wählen Sie höchstens zwei Jahre.', en: 'Please choose two years at most.' },
} as const
