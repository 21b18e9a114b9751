import { catalogue } from '#foundation/text/catalogue.ts'
import { dateShort } from '#foundation/text/dates.ts'
import type { Language } from '#foundation/text/language.ts'

/** What visitors read in the list of measures and on its filters. */
export const listTexts = catalogue({
  field: { de: 'Handlungsfeld', en: 'Field of action' },
  allFields: { de: 'alle Felder', en: 'all fields' },
  noField: { de: 'ohne Feld', en: 'no field' },
  allPhases: { de: 'alle Phasen', en: 'all phases' },
  place: { de: 'Ort', en: 'Place' },
  everywhere: { de: 'überall', en: 'everywhere' },
  wholeDistrict: { de: 'nur für den ganzen Landkreis', en: 'for the whole district only' },
  bodies: { de: 'Städte und Verbände', en: 'Towns and associations' },
  municipalities: { de: 'Gemeinden', en: 'Municipalities' },
  ownOnly: { de: 'ohne die für den ganzen Landkreis', en: 'without those for the whole district' },
  allSchedules: { de: 'jeder Zeitplan', en: 'any schedule' },
  allAges: { de: 'jede Aktualität', en: 'any freshness' },
  solution: { de: 'Lösung', en: 'Solution' },
  allSolutions: { de: 'alle Lösungen', en: 'all solutions' },
  noSolution: { de: 'ohne Lösung', en: 'no solution' },
  search: { de: 'Suchwort', en: 'Word' },
  order: { de: 'Reihenfolge', en: 'Order' },
  nummer: { de: 'nach Nummer', en: 'by number' },
  titel: { de: 'nach Titel', en: 'by title' },
  termin: { de: 'nächster Meilenstein zuerst', en: 'next milestone first' },
  ende: { de: 'geplantes Ende zuerst', en: 'planned end first' },
  geaendert: { de: 'zuletzt geändert zuerst', en: 'last changed first' },
  narrowedTo: { de: 'Eingegrenzt auf', en: 'Narrowed down to' },
  without: { de: (what: string) => `Nicht mehr eingrenzen auf: ${what}`, en: (what: string) => `No longer: ${what}` },
  word: { de: (word: string) => `„${word}“`, en: (word: string) => `“${word}”` },
  number: {
    de: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 Maßnahme' : `${all} Maßnahmen`) : `${some} von ${all} Maßnahmen`,
    en: (some: number, all: number) =>
      some === all ? (all === 1 ? '1 measure' : `${all} measures`) : `${some} of ${all} measures`,
  },
  onlyFirst: {
    de: (most: number) => `(gelesen werden die ersten ${most})`,
    en: (most: number) => `(the first ${most} are read)`,
  },
  part: {
    de: (from: number, to: number) => `gezeigt: ${from} bis ${to}`,
    en: (from: number, to: number) => `shown: ${from} to ${to}`,
  },
  noneMatching: { de: 'Dazu passt keine Maßnahme', en: 'No measure matches' },
  noneMatchingHint: {
    de: 'Nehmen Sie eine Eingrenzung weg, oder lesen Sie alle Maßnahmen.',
    en: 'Take one of the filters away, or read all measures.',
  },
  all: { de: 'Alle Maßnahmen', en: 'All measures' },
  standing: { de: 'Stand', en: 'Status' },
  nextMilestone: { de: 'Nächster Meilenstein', en: 'Next milestone' },
  noMilestone: { de: 'keiner geplant', en: 'none planned' },
  first: { de: 'Zum Anfang', en: 'To the beginning' },
  more: { de: 'Weitere Maßnahmen', en: 'More measures' },
})

/** The day of a milestone, or that none is planned. */
export const dueWords = (day: Temporal.PlainDate | null, language: Language): string =>
  day ? dateShort(day, language) : listTexts(language).noMilestone
