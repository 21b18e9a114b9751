import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this method's forms. */
export const deeds: Deeds = {
  'form /mitreden/:dialogue/phasen/:phase/treffen-planen': { de: 'Treffen geplant', en: 'Planned a meeting' },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/bearbeiten': {
    de: 'Treffen geändert',
    en: 'Changed a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/absagen': {
    de: 'Treffen abgesagt',
    en: 'Cancelled a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/entfernen': {
    de: 'Treffen entfernt',
    en: 'Removed a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/auswerten': {
    de: 'Eingetragen, wie viele zu einem Treffen kamen',
    en: 'Entered how many came to a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/treffen/:meeting/auswerten/:island': {
    de: 'Bewertung einer Insel eingetragen',
    en: 'Entered the rating of an island',
  },
  'form /mitreden/:dialogue/phasen/:phase/inseln': { de: 'Insel angelegt', en: 'Added an island' },
  'form /mitreden/:dialogue/phasen/:phase/inseln/:island': { de: 'Insel geändert', en: 'Changed an island' },
  'form /mitreden/:dialogue/phasen/:phase/inseln/:island/verschieben': {
    de: 'Insel verschoben',
    en: 'Moved an island',
  },
  'form /mitreden/:dialogue/phasen/:phase/inseln/:island/entfernen': {
    de: 'Insel entfernt',
    en: 'Removed an island',
  },
  'form /mitreden/:dialogue/phasen/:phase/mitschrift': {
    de: 'Beitrag von einem Treffen eingetragen',
    en: 'Entered a note of a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/mitschrift/:note': {
    de: 'Beitrag von einem Treffen geändert',
    en: 'Changed a note of a meeting',
  },
  'form /mitreden/:dialogue/phasen/:phase/mitschrift/:note/punkte': {
    de: 'Punkte eines Beitrags geändert',
    en: 'Changed the dots of a note',
  },
  'form /mitreden/:dialogue/phasen/:phase/mitschrift/:note/entfernen': {
    de: 'Beitrag von einem Treffen entfernt',
    en: 'Removed a note of a meeting',
  },
}
