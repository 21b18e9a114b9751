import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of reports. */
export const deeds: Deeds = {
  'form /strategie/berichte/neu': { de: 'Zahlen eines Berichts eingefroren', en: 'Froze the figures of a report' },
  'form /strategie/berichte/:halbjahr/bearbeiten': {
    de: 'Einleitung eines Berichts geändert',
    en: 'Changed the introduction of a report',
  },
  'form /strategie/berichte/:halbjahr/veroeffentlichen': { de: 'Bericht veröffentlicht', en: 'Published a report' },
  'form /strategie/berichte/:halbjahr/verwerfen': {
    de: 'Entwurf eines Berichts verworfen',
    en: 'Discarded the draft of a report',
  },
  'form /strategie/berichte/:halbjahr/berichtigen': { de: 'Bericht berichtigt', en: 'Corrected a report' },
}
