import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /termine/planen': { de: 'Termin geplant', en: 'Planned an event' },
  'form /termine/:event/bearbeiten': { de: 'Termin geändert', en: 'Changed an event' },
  'form /termine/:event/veroeffentlichen': { de: 'Termin veröffentlicht', en: 'Published an event' },
  'form /termine/:event/zurueckziehen': { de: 'Termin zurückgezogen', en: 'Withdrew an event' },
  'form /termine/:event/absagen': { de: 'Termin abgesagt', en: 'Cancelled an event' },
  'form /termine/:event/kopieren': { de: 'Termin kopiert', en: 'Copied an event' },
}
