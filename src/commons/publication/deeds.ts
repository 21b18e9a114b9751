import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /konto/kalender/anlegen': { de: 'Eigene Kalenderadresse angelegt', en: 'Made an own calendar address' },
  'form /konto/kalender/widerrufen': {
    de: 'Eigene Kalenderadresse widerrufen',
    en: 'Revoked the own calendar address',
  },
}
