import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /antworten/:kind/:thing': { de: 'Beitrag geschrieben', en: 'Wrote a contribution' },
  'form /antworten/:kind/:thing/zeichen': { de: 'Zustimmung oder Folgen geändert', en: 'Changed support or following' },
  'form /antworten/:kind/:thing/zuruecknehmen': {
    de: 'Eigenen Beitrag zurückgenommen',
    en: 'Took back their own contribution',
  },
  'form /antwort-bestaetigen/:token': {
    de: 'Beitrag aus einer Mail bestätigt',
    en: 'Confirmed a contribution from a mail',
  },
}
