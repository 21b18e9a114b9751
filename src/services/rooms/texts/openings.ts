import { catalogue } from '#foundation/text/catalogue.ts'

/** Where providers say when something is open. */
export const openingsTexts = catalogue({
  openings: { de: 'Öffnungszeiten', en: 'Opening times' },
  openingsTitle: {
    de: (title: string) => `Öffnungszeiten: ${title}`,
    en: (title: string) => `Opening times: ${title}`,
  },
  openingsLead: {
    de: 'Wann gebucht werden kann. Tage mit denselben Zeiten gehören in eine Zeile.',
    en: 'When it can be booked. Days with the same times belong in one line.',
  },
  week: { de: 'Jede Woche', en: 'Every week' },
  row: { de: (row: number) => `Zeile ${row}`, en: (row: number) => `Line ${row}` },
  days: { de: 'Wochentage', en: 'Weekdays' },
  opens: { de: 'Von', en: 'From' },
  closes: { de: 'Bis', en: 'To' },
  closesHint: {
    de: 'Eine frühere Uhrzeit als bei „Von“ gilt für den Tag danach. 0 Uhr bis 0 Uhr ist der ganze Tag.',
    en: 'A time earlier than “From” belongs to the next day. 0:00 to 0:00 is the whole day.',
  },
  onlyThen: { de: 'Wenn es nur eine Zeit lang gilt', en: 'If it holds for a time only' },
  firstDay: { de: 'Erster Tag', en: 'First day' },
  lastDay: { de: 'Letzter Tag', en: 'Last day' },
  moreRow: { de: 'Andere Tage oder Zeiten', en: 'Other days or times' },
  moreRows: {
    de: 'Brauchen Sie mehr Zeilen? Nach dem Speichern stehen zwei neue hier.',
    en: 'Do you need more lines? Two new ones appear after saving.',
  },
  exceptions: { de: 'Ausnahmen', en: 'Exceptions' },
  exceptionsLead: {
    de: 'Tage, an denen etwas anderes gilt: Betriebsferien, Kirmes, verlängerte Öffnung.',
    en: 'Days on which something else holds: company holidays, the fair, longer hours.',
  },
  noExceptions: { de: 'Zurzeit keine.', en: 'None at the moment.' },
  closed: { de: 'geschlossen', en: 'closed' },
  addException: { de: 'Ausnahme eintragen', en: 'Enter an exception' },
  lastDayHint: { de: 'Leer lassen, wenn es nur ein Tag ist.', en: 'Leave empty if it is one day only.' },
  exceptionTimesHint: {
    de: 'Ohne Uhrzeiten ist geschlossen.',
    en: 'Without times it is closed.',
  },
  reason: { de: 'Grund', en: 'Reason' },
  reasonHint: {
    de: 'Steht im Kalender, zum Beispiel „Betriebsferien“.',
    en: 'Stands in the calendar, for example “company holidays”.',
  },
  when: { de: 'Wann', en: 'When' },
  toEdit: { de: 'Beschreibung und Regeln', en: 'Description and rules' },
  weekday1: { de: 'Montag', en: 'Monday' },
  weekday2: { de: 'Dienstag', en: 'Tuesday' },
  weekday3: { de: 'Mittwoch', en: 'Wednesday' },
  weekday4: { de: 'Donnerstag', en: 'Thursday' },
  weekday5: { de: 'Freitag', en: 'Friday' },
  weekday6: { de: 'Samstag', en: 'Saturday' },
  weekday7: { de: 'Sonntag', en: 'Sunday' },
  holidays: { de: 'An gesetzlichen Feiertagen geschlossen', en: 'Closed on public holidays' },
  save: { de: 'Speichern', en: 'Save' },
  removeIt: { de: 'Entfernen', en: 'Remove' },
})
