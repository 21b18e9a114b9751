import type { Sentence } from '#foundation/text/catalogue.ts'

/** What the import says about files. Headings of columns are German in both languages: they are the file's own. */
export const importTexts = {
  noColumn: (name: string): Sentence => ({ de: `Die Spalte „${name}“ fehlt.`, en: `The column “${name}” is missing.` }),
  unknownColumn: (name: string): Sentence => ({
    de: `Die Spalte „${name}“ kennen wir nicht.`,
    en: `The column “${name}” is not known.`,
  }),
  noRows: { de: 'In der Datei steht nichts unter den Überschriften.', en: 'There is nothing below the headings.' },
  empty: (name: string): Sentence => ({ de: `„${name}“ ist leer.`, en: `“${name}” is empty.` }),
  wrong: (name: string, value: string, allowed: string): Sentence => ({
    de: `„${name}“ ist „${value}“; möglich ist: ${allowed}.`,
    en: `“${name}” is “${value}”; possible: ${allowed}.`,
  }),
  otherHouse: (name: string, column: string): Sentence => ({
    de: `Das Haus „${name}“ steht weiter oben mit anderem Wert für „${column}“.`,
    en: `The building “${name}” stands further up with another value for “${column}”.`,
  }),
  houseExists: (name: string): Sentence => ({
    de: `Ein Haus „${name}“ gibt es hier schon.`,
    en: `There already is a building “${name}” here.`,
  }),
  noProvider: (name: string): Sentence => ({
    de: `„${name}“ ist hier nicht als Anbieter von Räumen zugelassen.`,
    en: `“${name}” is not admitted here to offer rooms.`,
  }),
  twice: (title: string): Sentence => ({
    de: `„${title}“ steht zweimal in der Datei.`,
    en: `“${title}” stands in the file twice.`,
  }),
  skipped: (value: string): Sentence => ({
    de: `„${value}“ gibt es nicht: Die Uhr wird in dieser Nacht vorgestellt.`,
    en: `“${value}” does not exist: the clocks go forward that night.`,
  }),
  shownTwice: (value: string): Sentence => ({
    de: `„${value}“ gibt es zweimal: Die Uhr wird in dieser Nacht zurückgestellt.`,
    en: `“${value}” exists twice: the clocks go back that night.`,
  }),
  endsBefore: { de: 'Das Ende liegt nicht nach dem Anfang.', en: 'The end is not after the beginning.' },
  noCalendar: { de: 'Das ist keine Kalenderdatei (iCalendar).', en: 'This is not a calendar file (iCalendar).' },
  brokenEvent: (title: string): Sentence => ({
    de: `Der Termin „${title}“ ist nicht zu lesen.`,
    en: `The event “${title}” cannot be read.`,
  }),
  tooMany: (most: number): Sentence => ({
    de: `Die Datei hat mehr als ${most} Belegungen.`,
    en: `The file has more than ${most} bookings.`,
  }),
}
