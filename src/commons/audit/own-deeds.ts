import type { Deeds } from './deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'page /protokoll': { de: 'Protokoll angesehen', en: 'Looked at the audit log' },
  'form /protokoll/tabelle': { de: 'Protokoll als Tabelle geholt', en: 'Took away the audit log as a table' },
}
