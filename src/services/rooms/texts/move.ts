import { catalogue } from '#foundation/text/catalogue.ts'
import { count } from '#foundation/text/numbers.ts'

const date = { de: { one: 'Termin', other: 'Termine' }, en: { one: 'date', other: 'dates' } } as const

/** Changing a booking, and moving one as its provider. */
export const moveTexts = catalogue({
  change: { de: 'Zeit oder Personen ändern', en: 'Change time or persons' },
  changeLead: {
    de: 'Sie sehen zuerst, ob die neue Zeit frei ist und was sich am Preis ändert. Bis Sie am Ende zustimmen, bleibt alles, wie es ist.',
    en: 'You see first whether the new time is free and how the price changes. Until you agree at the end everything stays as it is.',
  },
  now: { de: 'Bisher', en: 'So far' },
  then: { de: 'Künftig', en: 'From now on' },
  newTime: { de: 'Neue Zeit', en: 'New time' },
  check: { de: 'Geht das?', en: 'Is this possible?' },
  same: { de: 'Daran ändert sich nichts.', en: 'This changes nothing.' },
  difference: { de: 'Unterschied', en: 'Difference' },
  more: { de: (amount: string) => `Sie zahlen ${amount} mehr.`, en: (amount: string) => `You pay ${amount} more.` },
  less: { de: (amount: string) => `Sie zahlen ${amount} weniger.`, en: (amount: string) => `You pay ${amount} less.` },
  samePrice: { de: 'Der Preis bleibt gleich.', en: 'The price stays the same.' },
  doChange: { de: 'So ändern', en: 'Change it' },
  doAskChange: { de: 'Änderung anfragen', en: 'Ask for the change' },
  askHint: {
    de: 'Der Anbieter entscheidet über die Änderung. Bis dahin behalten Sie Ihre bisherige Zeit; die neue ist so lange nicht für Sie vorgemerkt.',
    en: 'The provider decides about the change. Until then you keep your present time; the new one is not kept for you meanwhile.',
  },
  notPossible: { de: 'Diese Buchung lässt sich nicht mehr ändern', en: 'This booking cannot be changed any more' },
  tooLate: {
    de: 'Ändern können Sie, solange Sie beim Absagen alles zurückbekämen. Danach hilft nur der Anbieter selbst.',
    en: 'You can change it as long as cancelling would give everything back. After that only the provider can help.',
  },
  inSet: {
    de: 'Diese Buchung gehört zu mehreren, die zusammen gelten. Bitte sagen Sie alles ab und buchen Sie neu, oder fragen Sie den Anbieter.',
    en: 'This booking belongs to several that hold together. Please cancel everything and book again, or ask the provider.',
  },
  wished: { de: 'Gewünschte Änderung', en: 'Change wished for' },
  wishedLead: {
    de: (when: string) => `Gewünscht ist: ${when}. Bis der Anbieter antwortet, gilt die bisherige Zeit.`,
    en: (when: string) => `Wished for: ${when}. Until the provider answers, the present time holds.`,
  },
  withdraw: { de: 'Änderungswunsch zurücknehmen', en: 'Take the wish back' },

  // providers
  move: { de: 'Verlegen', en: 'Move' },
  moveGo: { de: 'Verlegen …', en: 'Move …' },
  moveTitle: { de: 'Buchung verlegen', en: 'Move the booking' },
  moveLead: {
    de: 'An eine andere Zeit oder in einen anderen Ihrer Räume. Öffnungszeiten und Fristen gelten dabei nicht; was im Weg ist, sehen Sie vorher. Der Preis bleibt, wie er vereinbart ist. Wer gebucht hat, bekommt Bescheid.',
    en: 'To another time or into another of your rooms. Opening times and deadlines do not apply; you see before what is in the way. The price stays as agreed. Whoever booked is told.',
  },
  room: { de: 'Raum', en: 'Room' },
  preview: { de: 'Vorher ansehen', en: 'See it first' },
  scope: { de: 'Welche Termine', en: 'Which dates' },
  scopeThis: { de: 'Nur diesen', en: 'Only this one' },
  scopeFollowing: { de: 'Diesen und alle danach', en: 'This one and all after it' },
  scopeAll: { de: 'Alle kommenden', en: 'All to come' },
  inTheWay: { de: (name: string) => `Im Weg: ${name}`, en: (name: string) => `In the way: ${name}` },
  clock: {
    de: 'Diese Uhrzeit gibt es an diesem Tag nicht oder zweimal.',
    en: 'There is no such time on this day, or it comes twice.',
  },
  past: { de: 'Diese Zeit ist schon vorbei.', en: 'This time is over already.' },
  free: { de: 'frei', en: 'free' },
  stays: { de: 'bleibt, wo er ist', en: 'stays where it is' },
  doMove: {
    de: (number: number) => `${count(number, date.de, 'de')} verlegen`,
    en: (number: number) => `Move ${count(number, date.en, 'en')}`,
  },
  noneMoves: { de: 'So lässt sich nichts verlegen.', en: 'Nothing can be moved this way.' },
  reason: { de: 'Grund', en: 'Reason' },
  reasonHint: { de: 'Er steht in der Nachricht.', en: 'It stands in the message.' },
  answer: { de: 'Änderung gewünscht', en: 'A change is wished for' },
  agree: { de: 'Der Änderung zustimmen', en: 'Agree to the change' },
  decline: { de: 'Bei der bisherigen Zeit bleiben', en: 'Stay with the present time' },
  changeWaits: { de: 'Änderung gewünscht', en: 'Change wished for' },
})

export const moveNotices = {
  changed: { de: 'Geändert.', en: 'Changed.' },
  asked: {
    de: 'Ihr Wunsch ist unterwegs. Bis zur Antwort bleibt alles, wie es ist.',
    en: 'Your wish is on its way. Until the answer everything stays as it is.',
  },
  withdrawn: { de: 'Zurückgenommen. Es bleibt bei der bisherigen Zeit.', en: 'Taken back. The present time stays.' },
  notPossible: {
    de: 'Das ist so nicht möglich. Warum, steht unten; Ihre Angaben sind noch da.',
    en: 'This is not possible. The reason stands below; what you typed is still here.',
  },
  taken: {
    de: 'Jemand war schneller: Diese Zeit ist gerade vergeben worden. Ihre bisherige Zeit haben Sie noch.',
    en: 'Somebody was faster: this time has just been taken. You still have your present time.',
  },
  priceChanged: {
    de: 'Der Preis hat sich inzwischen geändert. Bitte sehen Sie ihn sich an und senden Sie das Formular noch einmal.',
    en: 'The price has changed meanwhile. Please look at it and send the form once more.',
  },
  moved: { de: 'Verlegt. Wer gebucht hat, bekommt Bescheid.', en: 'Moved. Whoever booked is told.' },
  movedOther: {
    de: 'Inzwischen hat sich geändert, was möglich ist. Bitte sehen Sie es sich noch einmal an.',
    en: 'What is possible has changed meanwhile. Please look at it once more.',
  },
  agreed: { de: 'Zugestimmt. Die neue Zeit gilt.', en: 'Agreed. The new time holds.' },
  declined: { de: 'Es bleibt bei der bisherigen Zeit.', en: 'The present time stays.' },
  noChange: { de: 'Hier wartet keine Änderung mehr.', en: 'No change waits here any more.' },
  reasonMissing: { de: 'Bitte sagen Sie, warum.', en: 'Please say why.' },
  noWay: {
    de: 'Die neue Zeit ist inzwischen vergeben. Sie können bei der bisherigen Zeit bleiben.',
    en: 'The new time has been taken meanwhile. You can stay with the present time.',
  },
} as const
