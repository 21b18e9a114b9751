import { catalogue } from '#foundation/text/catalogue.ts'

/** The list of what can be booked, and its section on the front page. */
export const texts = catalogue({
  seasons: { de: 'Zeiten für eine ganze Saison', en: 'Times for a whole season' },
  title: { de: 'Räume und Geräte finden', en: 'Find rooms and things' },
  lead: {
    de: 'Räume, Arbeitsplätze und Geräte in Ihrer Nähe. Nennen Sie Tag und Uhrzeit, dann sehen Sie, was frei ist. Buchen geht auch ohne Konto.',
    en: 'Rooms, workplaces and things near you. Name a day and a time to see what is free. You can book without an account.',
  },
  find: { de: 'Freie Räume zeigen', en: 'Show what is free' },
  searchLabel: { de: 'Räume suchen', en: 'Search rooms' },
  municipality: { de: 'Wo', en: 'Where' },
  everywhere: { de: 'Überall', en: 'Everywhere' },
  day: { de: 'Tag', en: 'Day' },
  lastDay: { de: 'Bis Tag', en: 'Until day' },
  from: { de: 'Von', en: 'From' },
  to: { de: 'Bis', en: 'To' },
  persons: { de: 'Personen', en: 'People' },
  kind: { de: 'Was', en: 'What' },
  allKinds: { de: 'Alles', en: 'Everything' },
  bookedAs: { de: 'Preis für', en: 'Price for' },
  more: { de: 'Ausstattung, Preis und mehr', en: 'Equipment, price and more' },
  moreActive: {
    de: (count: number) => `Ausstattung, Preis und mehr (${count} gewählt)`,
    en: (count: number) => `Equipment, price and more (${count} chosen)`,
  },
  equipment: { de: 'Ausstattung', en: 'Equipment' },
  equipmentHint: { de: 'Alles, was Sie ankreuzen, ist vorhanden.', en: 'Everything you tick is there.' },
  stepFree: { de: 'Nur stufenlos erreichbar', en: 'Step-free only' },
  highestPrice: { de: 'Höchstens Euro', en: 'At most euros' },
  highestPriceHint: {
    de: 'Für die gewählte Zeit, sonst für die kürzeste Buchung. 0: nur Kostenloses.',
    en: 'For the time you chose, otherwise for the shortest booking. 0: only what is free of charge.',
  },
  provider: { de: 'Anbieter', en: 'Provider' },
  allProviders: { de: 'Alle', en: 'All' },
  showAll: { de: 'Auch Belegtes und Geschlossenes zeigen', en: 'Also show what is taken or closed' },
  reset: { de: 'Alles zurücksetzen', en: 'Reset everything' },
  results: { de: 'Ergebnisse', en: 'Results' },
  free: { de: 'frei', en: 'free' },
  onRequest: { de: 'frei, auf Anfrage', en: 'free, on request' },
  freeSpans: { de: (spans: string) => `frei ${spans}`, en: (spans: string) => `free ${spans}` },
  freeSpansAsking: {
    de: (spans: string) => `frei auf Anfrage ${spans}`,
    en: (spans: string) => `free on request ${spans}`,
  },
  andMore: { de: 'und öfter', en: 'and more' },
  wholeDay: { de: 'den ganzen Tag', en: 'all day' },
  span: { de: (from: string, to: string) => `${from}–${to} Uhr`, en: (from: string, to: string) => `${from}–${to}` },
  account: { de: 'nur mit Konto', en: 'with an account only' },
  organisation: { de: 'nur für Organisationen', en: 'for organisations only' },
  book: { de: 'Buchen', en: 'Book' },
  ask: { de: 'Anfragen', en: 'Ask for it' },
  taken: { de: 'belegt', en: 'taken' },
  inside: {
    de: (building: string, place: string) => `${building}, ${place}`,
    en: (building: string, place: string) => `${building}, ${place}`,
  },
  priceFor: {
    de: (price: string, group: string) => `${price} für ${group}`,
    en: (price: string, group: string) => `${price} for ${group}`,
  },
  leftOut: {
    de: (count: number) =>
      count === 1
        ? 'Ein weiteres Angebot ist dann belegt oder geschlossen.'
        : `${count} weitere Angebote sind dann belegt oder geschlossen.`,
    en: (count: number) =>
      count === 1 ? 'One more is taken or closed at that time.' : `${count} more are taken or closed at that time.`,
  },
  showLeftOut: { de: 'Auch diese zeigen', en: 'Show these as well' },
  next: { de: 'Weitere Angebote', en: 'More' },
  toFirst: { de: 'Zum Anfang der Liste', en: 'To the beginning of the list' },
  nothingMatching: { de: 'Dazu haben wir nichts gefunden', en: 'We found nothing for this' },
  nothingMatchingHint: {
    de: 'Versuchen Sie es mit einem anderen Tag, einer anderen Uhrzeit oder weniger Wünschen.',
    en: 'Try another day, another time or fewer wishes.',
  },
  nothingOnPage: {
    de: 'In diesem Teil der Liste ist nichts frei. Es geht aber noch weiter.',
    en: 'Nothing is free in this part of the list, but there is more.',
  },
  nextDay: {
    de: (day: string) => `Erst am ${day}, ist etwas frei, das zu Ihren Wünschen passt.`,
    en: (day: string) => `Nothing that fits your wishes is free before ${day}.`,
  },
  nextDayMore: {
    de: (day: string) => `Mehr Auswahl haben Sie wieder am ${day}.`,
    en: (day: string) => `There is more to choose from on ${day}.`,
  },
  nextDays: {
    de: (day: string) => `Erst ab ${day}, ist für so viele Tage etwas frei, das zu Ihren Wünschen passt.`,
    en: (day: string) => `Nothing that fits your wishes is free for so many days before ${day}.`,
  },
  nextDaysMore: {
    de: (day: string) => `Mehr Auswahl für so viele Tage haben Sie wieder ab ${day}.`,
    en: (day: string) => `There is more to choose from for so many days from ${day} on.`,
  },
  nextDayGo: { de: 'Freie Angebote zeigen', en: 'Show what is free' },
  overNight: {
    de: 'Für mehrere Tage zeigen wir, was die ganze Zeit und auch über Nacht frei ist. Einen Raum für einige Stunden an jedem Tag finden Sie Tag für Tag.',
    en: 'For several days we show what is free all the time, also at night. To find a room for some hours of every day, look day by day.',
  },
  noNextDay: {
    de: 'Auch in den vier Wochen danach ist nichts frei, das zu Ihren Wünschen passt.',
    en: 'Nothing that fits your wishes is free in the four weeks after it either.',
  },
  sameDay: { de: 'Was ist an diesem Tag frei?', en: 'What is free on this day?' },
  everything: { de: 'Alle Angebote zeigen', en: 'Show everything' },
  none: { de: 'Noch wird hier nichts angeboten', en: 'Nothing is offered here yet' },
  noneHint: {
    de: 'Vereine, Gemeinden und Unternehmen können hier Räume, Arbeitsplätze und Geräte anbieten.',
    en: 'Clubs, municipalities and businesses can offer rooms, workplaces and things here.',
  },
  offer: { de: 'Eigene Räume anbieten', en: 'Offer rooms' },
  offered: { de: 'Ihre Angebote', en: 'What you offer' },
  mine: { de: 'Meine Buchungen', en: 'My bookings' },
  // Times that cannot be looked for.
  'no-day': { de: 'Wählen Sie zur Uhrzeit bitte auch einen Tag.', en: 'Please choose a day as well as a time.' },
  'no-end': {
    de: 'Sie haben nur Beginn oder Ende angegeben. Deshalb zeigen wir, was an diesem Tag noch frei ist.',
    en: 'You gave only a beginning or an end. So we show what is still free on this day.',
  },
  'no-end-days': {
    de: 'Sie haben nur Beginn oder Ende angegeben. Deshalb zeigen wir, was die ganzen Tage lang frei ist.',
    en: 'You gave only a beginning or an end. So we show what is free for all of these days.',
  },
  'last-day-before': {
    de: 'Der letzte Tag liegt vor dem ersten. Wir zeigen, was am ersten Tag frei ist.',
    en: 'The last day lies before the first. We show what is free on the first day.',
  },
  'too-many-days': {
    de: 'Suchen lässt sich nach höchstens 31 Tagen. Wir zeigen, was am ersten Tag frei ist.',
    en: 'You can look for 31 days at most. We show what is free on the first day.',
  },
  over: {
    de: 'Dieser Tag ist schon vorbei. Bitte wählen Sie einen anderen.',
    en: 'This day is over. Please choose another one.',
  },
  skipped: {
    de: 'Diese Uhrzeit gibt es an dem Tag nicht: In der Nacht werden die Uhren vorgestellt. Wir zeigen den ganzen Tag.',
    en: 'This time does not exist on that day: the clocks go forward that night. We show the whole day.',
  },
  twice: {
    de: 'Diese Uhrzeit gibt es an dem Tag zweimal: In der Nacht werden die Uhren zurückgestellt. Wir zeigen den ganzen Tag.',
    en: 'This time comes twice on that day: the clocks go back that night. We show the whole day.',
  },
  // On the front page.
  frontTitle: { de: 'Räume finden', en: 'Find rooms' },
  frontAll: { de: 'Alle Räume und Geräte', en: 'All rooms and things' },
  kindOne: { de: 'Raum oder Gerät', en: 'Room or thing' },
  kindMany: { de: 'Räume und Geräte', en: 'Rooms and things' },
})

/** Why something cannot be booked at the time, in a few words. */
export const problemWords = catalogue({
  closed: { de: 'geschlossen', en: 'closed' },
  'too-short': { de: 'nur länger buchbar', en: 'only for longer' },
  'too-long': { de: 'nur kürzer buchbar', en: 'only for shorter' },
  'too-soon': { de: 'so kurzfristig nicht buchbar', en: 'not at such short notice' },
  'too-far': { de: 'noch nicht buchbar', en: 'cannot be booked yet' },
  'off-grid': { de: 'nur zu anderen Anfangszeiten', en: 'only from other times on' },
  'too-many-persons': { de: 'zu klein', en: 'too small' },
  'accounts-only': { de: 'nur mit Konto', en: 'only with an account' },
  'organisations-only': { de: 'nur für Organisationen', en: 'for organisations only' },
  over: { de: 'schon vorbei', en: 'over' },
})
