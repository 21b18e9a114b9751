import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /aktuelles/schreiben': { de: 'Meldung geschrieben', en: 'Wrote an article' },
  'form /aktuelles/:article/bearbeiten': { de: 'Meldung geändert', en: 'Changed an article' },
  'form /aktuelles/:article/veroeffentlichen': {
    de: 'Meldung veröffentlicht oder dafür vorgemerkt',
    en: 'Published or scheduled an article',
  },
  'form /aktuelles/:article/zurueckziehen': { de: 'Meldung zurückgezogen', en: 'Withdrew an article' },
}
