import { catalogue, type Sentence } from '#foundation/text/catalogue.ts'

/** Calendars to subscribe to: the public one says only when something is taken, the provider's own one says everything. */
export const feedTexts = catalogue({
  busy: { de: 'belegt', en: 'busy' },
  busyTitle: { de: (title: string) => `${title}: belegt`, en: (title: string) => `${title}: busy` },
  subscribe: { de: 'Belegte Zeiten abonnieren (Kalender)', en: 'Subscribe to busy times (calendar)' },
  allTitle: { de: (name: string) => `Buchungen: ${name}`, en: (name: string) => `Bookings: ${name}` },
  waits: { de: 'wartet auf Antwort', en: 'waits for an answer' },
  internal: { de: 'eigene Nutzung', en: 'own use' },
  block: { de: 'gesperrt', en: 'blocked' },
  persons: {
    de: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
    en: (count: number) => (count === 1 ? '1 person' : `${count} people`),
  },
  title: { de: 'Buchungen im eigenen Kalender', en: 'Bookings in your own calendar' },
  lead: {
    de: 'Mit einer geheimen Adresse zeigt Ihr Kalenderprogramm alle Buchungen Ihrer Räume, mit Namen und Anliegen, immer auf dem neuesten Stand.',
    en: 'With a secret address your calendar program shows all bookings of your rooms, with names and purposes, always up to date.',
  },
  secret: {
    de: 'Wer die Adresse kennt, liest mit: Geben Sie sie nicht weiter. Sie gilt nur für Sie und endet, wenn Sie nicht mehr dazugehören. Zugangscodes stehen nie darin.',
    en: 'Whoever knows the address reads along: do not pass it on. It is yours alone and ends when you no longer belong here. Access codes never stand in it.',
  },
  busyHint: {
    de: 'Für Aushang und Website gibt es zu jedem Raum einen öffentlichen Kalender, in dem nur „belegt“ steht. Seine Adresse finden Sie auf der Seite des Raums.',
    en: 'For the notice board and the website every room has a public calendar which only says “busy”. Its address stands on the page of the room.',
  },
  nothing: { de: 'Zu Ihnen gehören hier keine Räume', en: 'No rooms here belong to you' },
  nothingHint: {
    de: 'Sobald Sie etwas anbieten, können Sie hier eine Adresse anlegen.',
    en: 'As soon as you offer something, you can make an address here.',
  },
  none: { de: 'Sie haben noch keine Adresse.', en: 'You have no address yet.' },
  since: {
    de: (day: string) => `Ihre Adresse gilt seit ${day}.`,
    en: (day: string) => `Your address works since ${day}.`,
  },
  make: { de: 'Adresse anlegen', en: 'Make an address' },
  makeNew: { de: 'Neue Adresse anlegen', en: 'Make a new address' },
  makeNewHint: { de: 'Die bisherige gilt dann nicht mehr.', en: 'The present one then stops working.' },
  revoke: { de: 'Adresse widerrufen', en: 'Revoke the address' },
})

export const feedNotices = {
  made: (address: string): Sentence => ({
    de: `Ihre Adresse, nur dieses eine Mal zu sehen: ${address}`,
    en: `Your address, shown only this once: ${address}`,
  }),
  revoked: { de: 'Die Adresse gilt nicht mehr.', en: 'The address no longer works.' },
}
