import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the forms about prices. */
export const priceDeeds: Deeds = {
  'form /raeume/anbieten/:resource/preise': { de: 'Preisregel hinzugefügt', en: 'Added a price rule' },
  'form /raeume/anbieten/:resource/preise/:price': { de: 'Preisregel geändert', en: 'Changed a price rule' },
  'form /raeume/anbieten/:resource/preise/:price/verschieben': {
    de: 'Reihenfolge der Preisregeln geändert',
    en: 'Changed the order of price rules',
  },
  'form /raeume/anbieten/:resource/preise/:price/entfernen': { de: 'Preisregel entfernt', en: 'Removed a price rule' },
}
