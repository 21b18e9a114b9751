import type { Sentence } from '#foundation/text/catalogue.ts'

/** Notices and refusals of those who offer rooms. */
export const providerNotices = {
  buildingAdded: {
    de: 'Das Haus ist angelegt. Jetzt fehlt noch, was man darin buchen kann.',
    en: 'The house is there. What is still missing is what can be booked in it.',
  },
  buildingSaved: { de: 'Das Haus ist gespeichert.', en: 'The house is saved.' },
  unitsAdded: { de: 'Hinzugefügt.', en: 'Added.' },
  unitRenamed: { de: 'Der Name ist geändert.', en: 'The name is changed.' },
  unitRemoved: { de: 'Entfernt.', en: 'Removed.' },
  unitNeeded: {
    de: 'Das lässt sich nicht entfernen: Etwas, das man buchen kann, braucht es, oder es war schon gebucht.',
    en: 'This cannot be removed: something that can be booked needs it, or it was booked already.',
  },
  notAdmitted: {
    de: 'Für diesen Anbieter dürfen Sie hier keine Räume anbieten.',
    en: 'You may not offer rooms for this provider here.',
  },
  bothCoordinates: {
    de: 'Für die Karte braucht es Breite und Länge, oder keins von beiden.',
    en: 'The map needs both latitude and longitude, or neither.',
  },
  unknownMunicipality: {
    de: 'Bitte wählen Sie eine Gemeinde aus der Liste.',
    en: 'Please choose a municipality from the list.',
  },
  added: {
    de: 'Der Entwurf ist gespeichert. Tragen Sie jetzt ein, wann geöffnet ist.',
    en: 'The draft is saved. Now enter when it is open.',
  },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  changed: {
    de: 'Die Änderung ist gespeichert und gilt für alle, die von jetzt an buchen.',
    en: 'The change is saved and holds for everybody who books from now on.',
  },
  conflict: {
    de: 'Jemand anderes hat das inzwischen geändert. Ihre Eingaben stehen noch hier; speichern Sie noch einmal, um die andere Fassung zu ersetzen.',
    en: 'Somebody else has changed this in the meantime. What you typed is still here; save again to replace the other version.',
  },
  unitMissing: {
    de: 'Bitte kreuzen Sie an, was davon belegt wird.',
    en: 'Please tick what is taken by it.',
  },
  unitElsewhere: {
    de: 'Das gehört nicht zu diesem Haus. Bitte kreuzen Sie es noch einmal an.',
    en: 'This does not belong to this house. Please tick it again.',
  },
  unitsBooked: {
    de: 'Es gibt schon Buchungen für die kommende Zeit: Was sie belegen, muss so bleiben. Legen Sie für die neue Aufteilung etwas Neues an, und ziehen Sie dieses hier zurück.',
    en: 'There are bookings for the time to come: what they take has to stay. Add something new for the new division, and withdraw this one.',
  },
  longestShorter: {
    de: 'Die längste Buchung wäre kürzer als die kürzeste.',
    en: 'The longest booking would be shorter than the shortest.',
  },
  refundHalf: {
    de: 'In dieser Zeile fehlt noch eine Zahl: Stunden und Prozent gehören zusammen.',
    en: 'A number is missing in this line: hours and percent belong together.',
  },
  refundTwice: {
    de: 'Diese Frist steht schon in einer anderen Zeile.',
    en: 'This time stands in another line already.',
  },
  published: { de: 'Jetzt können es alle finden und buchen.', en: 'Now everybody can find and book it.' },
  withdrawn: {
    de: 'Zurückgezogen. Was gebucht ist, bleibt gebucht.',
    en: 'Withdrawn. What is booked stays booked.',
  },
  openingsMissing: {
    de: 'Ohne Öffnungszeiten kann niemand buchen. Tragen Sie sie zuerst ein.',
    en: 'Without opening times nobody can book. Please enter them first.',
  },
  removed: { de: 'Gelöscht.', en: 'Deleted.' },
  hasBookings: {
    de: 'Dafür gibt es Buchungen. Es lässt sich zurückziehen, aber nicht löschen.',
    en: 'There are bookings for this. It can be withdrawn, but not deleted.',
  },
  copied: {
    de: 'Das ist die Kopie, als Entwurf. Sie belegt dasselbe wie das Original; ändern Sie, was anders ist.',
    en: 'This is the copy, as a draft. It takes the same as the original; change what is different.',
  },
  openingsSaved: { de: 'Die Öffnungszeiten sind gespeichert.', en: 'The opening times are saved.' },
  daysMissing: { de: 'Bitte kreuzen Sie die Wochentage an.', en: 'Please tick the weekdays.' },
  timeMissing: { de: 'Bitte geben Sie die Uhrzeit an.', en: 'Please give the time.' },
  lastBeforeFirst: {
    de: 'Der letzte Tag liegt vor dem ersten.',
    en: 'The last day is before the first.',
  },
  exceptionAdded: { de: 'Die Ausnahme ist eingetragen.', en: 'The exception is entered.' },
  exceptionRemoved: { de: 'Die Ausnahme ist entfernt.', en: 'The exception is removed.' },
} satisfies Record<string, Sentence>

/** The days are changed, but somebody has booked on them. */
export const exceptionWithBookings = (bookings: number): Sentence => ({
  de: `Die Ausnahme ist eingetragen. An diesen Tagen ${bookings === 1 ? 'gibt es eine Buchung: Sie bleibt' : `gibt es ${bookings} Buchungen: Sie bleiben`} bestehen, bis Sie sie absagen.`,
  en: `The exception is entered. There ${bookings === 1 ? 'is one booking on these days: it stays' : `are ${bookings} bookings on these days: they stay`} until you cancel.`,
})
