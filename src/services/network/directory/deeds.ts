import type { Deeds } from '#commons/audit/deeds.ts'

const actor = '/vernetzung/verzeichnis/:akteur'

/** What the audit log says of this area's forms. */
export const deeds: Deeds = {
  'form /vernetzung/verzeichnis/neu': {
    de: 'Beteiligten im Verzeichnis eingetragen',
    en: 'Entered a participant in the directory',
  },
  [`form ${actor}/bearbeiten`]: { de: 'Eintrag im Verzeichnis geändert', en: 'Changed an entry of the directory' },
  [`form ${actor}/einheiten/:einheit`]: {
    de: 'Stelle eines Beteiligten eingetragen',
    en: 'Entered a unit of a participant',
  },
  [`form ${actor}/einheiten/:einheit/entfernen`]: {
    de: 'Stelle eines Beteiligten entfernt',
    en: 'Removed a unit of a participant',
  },
  [`form ${actor}/teilnahmen/:teilnahme`]: {
    de: 'Teilnahme an einem Programm eingetragen',
    en: 'Entered a part in a programme',
  },
  [`form ${actor}/teilnahmen/:teilnahme/entfernen`]: {
    de: 'Teilnahme an einem Programm entfernt',
    en: 'Removed a part in a programme',
  },
  'form /vernetzung/programme/neu': { de: 'Programm eingetragen', en: 'Entered a programme' },
  'form /vernetzung/programme/:programm/bearbeiten': { de: 'Programm geändert', en: 'Changed a programme' },
}
