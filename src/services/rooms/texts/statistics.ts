import { catalogue } from '#foundation/text/catalogue.ts'

/** How much rooms are used, in figures; names nobody. */
export const useTexts = catalogue({
  title: { de: 'Auslastung', en: 'Use' },
  lead: {
    de: 'Wie viel von der geöffneten Zeit gebucht war, von welchen Gruppen, wofür, und was es eingebracht hat. Namen stehen hier nicht.',
    en: 'How much of the open time was booked, by which groups, what for, and what it brought in. There are no names here.',
  },
  period: { de: 'Zeitraum', en: 'Period' },
  lastYear: { de: 'die letzten zwölf Monate', en: 'the last twelve months' },
  building: { de: 'Haus', en: 'House' },
  allBuildings: { de: 'alle Häuser', en: 'all houses' },
  none: { de: 'Hier gibt es noch nichts zu zählen', en: 'There is nothing to count here yet' },
  noneHint: {
    de: 'Sobald Sie etwas anbieten und jemand bucht, stehen hier Zahlen.',
    en: 'As soon as you offer something and somebody books, figures appear here.',
  },
  share: { de: 'Auslastung', en: 'Use' },
  booked: { de: 'gebuchte Stunden', en: 'hours booked' },
  open: { de: 'geöffnete Stunden', en: 'hours open' },
  bookings: { de: 'Buchungen', en: 'Bookings' },
  cancelled: { de: 'abgesagt', en: 'Cancelled' },
  refused: { de: 'abgelehnt', en: 'Refused' },
  income: { de: 'Einnahmen', en: 'Income' },
  byRoom: { de: 'Nach Raum', en: 'By room' },
  byMonth: { de: 'Nach Monat', en: 'By month' },
  byGroup: { de: 'Wer gebucht hat', en: 'Who booked' },
  byPurpose: { de: 'Wofür', en: 'What for' },
  room: { de: 'Raum', en: 'Room' },
  month: { de: 'Monat', en: 'Month' },
  group: { de: 'Gruppe', en: 'Group' },
  purpose: { de: 'Zweck', en: 'Purpose' },
  provider: { de: 'Anbieter', en: 'Provider' },
  house: { de: 'Haus', en: 'House' },
  hours: { de: 'Stunden', en: 'Hours' },
  never: { de: '–', en: '–' },
  hint: {
    de: 'Gezählt wird in dem Monat, in dem eine Buchung beginnt. Geöffnete Stunden folgen den heutigen Öffnungszeiten, bei Plätzen zählen alle zusammen. Eigene Nutzung zählt zu den gebuchten Stunden, Sperrzeiten nicht. Räume, die sich Teile teilen, zählen jeder für sich. Einnahmen sind die Preise, wie sie beim Buchen galten, und was bei Absagen einbehalten wurde.',
    en: 'A booking counts in the month in which it begins. Open hours follow the opening times of today; of workplaces all count together. Own use counts as booked, blocked times do not. Rooms that share parts count each by itself. Income is the prices as they stood when booking, and what was kept of cancellations.',
  },
  table: { de: 'Als Tabelle (CSV), nach Raum und Monat', en: 'As a table (CSV), by room and month' },
  calendar: { de: 'Kalender aller Räume', en: 'Calendar of all rooms' },
})
