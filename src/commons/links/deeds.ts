import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /verknuepfen/:kind/:thing': { de: 'Verknüpfung angelegt', en: 'Added a link' },
  'form /verknuepfen/:kind/:thing/loesen': { de: 'Verknüpfung gelöst', en: 'Removed a link' },
}
