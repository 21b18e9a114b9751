import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the strategy document. */
export const deeds: Deeds = {
  'form /strategie/dokument/angaben': {
    de: 'Strategie angelegt oder ihre Angaben geändert',
    en: 'Began the strategy or changed what stands at its beginning',
  },
  'form /strategie/dokument/fassungen/beschliessen': {
    de: 'Beschluss der Strategie eingetragen',
    en: 'Entered the decision about the strategy',
  },
  'form /strategie/dokument/zahlen': { de: 'Zahl der Region hinzugefügt', en: 'Added a figure of the region' },
  'form /strategie/dokument/zahlen/:ausgangszahl': {
    de: 'Zahl der Region geändert',
    en: 'Changed a figure of the region',
  },
  'form /strategie/dokument/zahlen/:ausgangszahl/entfernen': {
    de: 'Zahl der Region entfernt',
    en: 'Removed a figure of the region',
  },
  'form /strategie/dokument/pruefliste': {
    de: 'Punkt in die Prüfliste des Fördergebers aufgenommen',
    en: 'Added an item to the funder’s checklist',
  },
  'form /strategie/dokument/pruefliste/vorlage': {
    de: 'Prüfliste mit üblichen Punkten begonnen',
    en: 'Began the checklist with the usual items',
  },
  'form /strategie/dokument/pruefliste/:pruefpunkt': {
    de: 'Punkt der Prüfliste geändert',
    en: 'Changed an item of the checklist',
  },
  'form /strategie/dokument/pruefliste/:pruefpunkt/entfernen': {
    de: 'Punkt der Prüfliste entfernt',
    en: 'Removed an item of the checklist',
  },
  'form /strategie/dokument/zeigen': {
    de: 'Entwurf der Strategie gezeigt oder verborgen',
    en: 'Showed or hid the draft of the strategy',
  },
  'form /strategie/dokument/neues-kapitel': {
    de: 'Kapitel der Strategie angelegt',
    en: 'Added a chapter of the strategy',
  },
  'form /strategie/dokument/kapitel/:kapitel': {
    de: 'Kapitel der Strategie geändert',
    en: 'Changed a chapter of the strategy',
  },
  'form /strategie/dokument/kapitel/:kapitel/oeffnen': {
    de: 'Kapitel der Strategie zum Schreiben geöffnet',
    en: 'Opened a chapter of the strategy for writing',
  },
  'form /strategie/dokument/kapitel/:kapitel/verschieben': {
    de: 'Kapitel der Strategie verschoben',
    en: 'Moved a chapter of the strategy',
  },
  'form /strategie/dokument/kapitel/:kapitel/entfernen': {
    de: 'Kapitel der Strategie entfernt',
    en: 'Removed a chapter of the strategy',
  },
}
