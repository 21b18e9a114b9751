import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the forms of measures. */
export const deeds: Deeds = {
  'form /strategie/massnahmen/neu': { de: 'Maßnahme angelegt', en: 'Added a measure' },
  'form /strategie/massnahmen/:measure/bearbeiten': { de: 'Maßnahme geändert', en: 'Changed a measure' },
  'form /strategie/massnahmen/:measure/veroeffentlichen': { de: 'Maßnahme veröffentlicht', en: 'Published a measure' },
  'form /strategie/massnahmen/:measure/zurueckziehen': { de: 'Maßnahme zurückgezogen', en: 'Withdrew a measure' },
}
