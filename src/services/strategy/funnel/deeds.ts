import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of visions, solutions and selections. */
export const deeds: Deeds = {
  'form /strategie/zielbilder/neu': { de: 'Zielbild angelegt', en: 'Added a guiding vision' },
  'form /strategie/zielbilder/:zielbild/bearbeiten': { de: 'Zielbild geändert', en: 'Changed a guiding vision' },
  'form /strategie/zielbilder/:zielbild/loeschen': { de: 'Zielbild gelöscht', en: 'Deleted a guiding vision' },
  'form /strategie/loesungen/neu': { de: 'Lösung angelegt', en: 'Added a solution' },
  'form /strategie/loesungen/:solution/bearbeiten': { de: 'Lösung geändert', en: 'Changed a solution' },
  'form /strategie/loesungen/:solution/loeschen': { de: 'Lösung gelöscht', en: 'Deleted a solution' },
  'form /strategie/loesungen/:solution/rueckmeldung': {
    de: 'Rückmeldung zu einer Lösung geschrieben',
    en: 'Wrote feedback on a solution',
  },
  'form /strategie/auswahl/neu': { de: 'Auswahl angelegt', en: 'Added a selection' },
  'form /strategie/auswahl/:auswahl/bearbeiten': { de: 'Auswahl geändert', en: 'Changed a selection' },
  'form /strategie/auswahl/:auswahl/schliessen': { de: 'Auswahl abgeschlossen', en: 'Closed a selection' },
  'form /strategie/auswahl/:auswahl/berichtigen': { de: 'Auswahl berichtigt', en: 'Corrected a selection' },
}
