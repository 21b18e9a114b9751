import { catalogue } from '#foundation/text/catalogue.ts'
import type { Language } from '#foundation/text/language.ts'
import type { WaitingEvent, WaitingState } from '../waiting/waiting.ts'

const states = catalogue({
  unconfirmed: { de: 'nicht bestätigt', en: 'not confirmed' },
  waiting: { de: 'wartet', en: 'waiting' },
  offered: { de: 'Angebot offen', en: 'offer open' },
  accepted: { de: 'zugesagt', en: 'accepted' },
  rejected: { de: 'abgelehnt', en: 'declined' },
  lapsed: { de: 'ohne Antwort', en: 'no answer' },
  left: { de: 'verlassen', en: 'left' },
  removed: { de: 'gestrichen', en: 'removed' },
  over: { de: 'nicht frei geworden', en: 'did not become free' },
})

export const waitingStateWords = (state: WaitingState, language: Language): string => states(language)[state]

const events = catalogue({
  listed: { de: 'Auf die Liste gesetzt', en: 'Put on the list' },
  offered: { de: 'Die Zeit wurde frei und angeboten', en: 'The time became free and was offered' },
  accepted: { de: 'Zugesagt', en: 'Accepted' },
  rejected: { de: 'Angebot abgelehnt', en: 'Offer declined' },
  lapsed: { de: 'Angebot ohne Antwort abgelaufen', en: 'Offer ended without an answer' },
  left: { de: 'Liste verlassen', en: 'Left the list' },
  removed: { de: 'Vom Anbieter gestrichen', en: 'Removed by the provider' },
  over: { de: 'Die Zeit ist nicht frei geworden', en: 'The time did not become free' },
  passed: { de: 'Etwas wurde frei, passte aber nicht', en: 'Something became free, but did not fit' },
})

export const eventWords = (what: WaitingEvent['what'], language: Language): string => events(language)[what]

const whys = catalogue({
  time: {
    de: 'Frei wurde nur ein Teil der Zeit oder des Raums; das Ganze war noch belegt.',
    en: 'Only a part of the time or of the room became free; the whole was still taken.',
  },
  seats: {
    de: (wanted: number, free: number) =>
      `Gewünscht sind ${wanted} zugleich, frei ${free === 1 ? 'war eines' : `waren ${free}`}.`,
    en: (wanted: number, free: number) => `${wanted} are wanted at once, ${free} ${free === 1 ? 'was' : 'were'} free.`,
  },
  gone: {
    de: 'Jemand hat die Zeit im selben Augenblick gebucht.',
    en: 'Somebody booked the time at the same moment.',
  },
  'not-offered': { de: 'Der Raum wird zurzeit nicht angeboten.', en: 'The room is not offered at present.' },
  'not-member': {
    de: 'Die Mitgliedschaft in der Organisation, für die gewartet wird, besteht nicht mehr.',
    en: 'The membership in the organisation that waits has ended.',
  },
  'too-late': {
    de: 'Für eine Antwort war nicht mehr genug Zeit.',
    en: 'There was not enough time left for an answer.',
  },
  closed: { de: 'Zu dieser Zeit ist nicht mehr geöffnet.', en: 'It is no longer open at this time.' },
  'too-short': { de: 'So kurz kann man nicht mehr buchen.', en: 'One can no longer book for so short a time.' },
  'too-long': { de: 'So lang kann man nicht mehr buchen.', en: 'One can no longer book for so long.' },
  'too-soon': {
    de: 'So kurzfristig vergibt der Anbieter den Raum nicht.',
    en: 'The provider does not give the room at such short notice.',
  },
  'too-far': {
    de: 'So weit im Voraus kann man noch nicht buchen.',
    en: 'One cannot book so far ahead yet.',
  },
  'off-grid': {
    de: 'Beginn oder Ende passen nicht mehr zu den Buchungszeiten.',
    en: 'The beginning or the end no longer fits the booking times.',
  },
  'too-many-persons': {
    de: 'Es sind mehr Personen, als der Raum fasst.',
    en: 'There are more people than the room holds.',
  },
  'accounts-only': {
    de: 'Buchen können nur noch Personen mit Konto.',
    en: 'Only people with an account can book now.',
  },
  'organisations-only': { de: 'Buchen können nur noch Organisationen.', en: 'Only organisations can book now.' },
  over: { de: 'Die Zeit hat schon begonnen.', en: 'The time has begun already.' },
})

/** Why somebody was passed over, in a sentence. */
export function whyWords({ why, detail }: Pick<WaitingEvent, 'why' | 'detail'>, language: Language): string {
  if (why === '') return ''
  if (why === 'seats') return whys(language).seats(detail.wanted ?? 1, detail.free ?? 0)
  return whys(language)[why]
}
