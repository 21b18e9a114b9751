import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this room's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /mitreden/planen': { de: 'Dialog geplant', en: 'Planned a dialogue' },
  'form /mitreden/:dialogue/bearbeiten': { de: 'Dialog geändert', en: 'Changed a dialogue' },
  'form /mitreden/:dialogue/veroeffentlichen': { de: 'Dialog veröffentlicht', en: 'Published a dialogue' },
  'form /mitreden/:dialogue/zurueckziehen': { de: 'Dialog zurückgezogen', en: 'Withdrew a dialogue' },
  'form /mitreden/:dialogue/neue-phase': { de: 'Phase eines Dialogs angelegt', en: 'Added a phase to a dialogue' },
  'form /mitreden/:dialogue/phasen/:phase/bearbeiten': { de: 'Phase geändert', en: 'Changed a phase' },
  'form /mitreden/:dialogue/phasen/:phase/codes': { de: 'Codes für Gäste erstellt', en: 'Made codes for guests' },
  'form /mitreden/:dialogue/phasen/:phase/verschieben': { de: 'Phase verschoben', en: 'Moved a phase' },
  'form /mitreden/:dialogue/phasen/:phase/entfernen': { de: 'Phase entfernt', en: 'Removed a phase' },
}
