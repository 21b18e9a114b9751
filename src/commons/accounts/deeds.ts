import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /einladung/:token': { de: 'Einladung angenommen', en: 'Accepted an invitation' },
}
