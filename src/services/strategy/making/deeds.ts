import type { Deeds } from '#commons/audit/deeds.ts'

const at = '/strategie/entstehung' as const

/** What the audit log says of the making of the strategy. */
export const deeds: Deeds = {
  [`form ${at}/termin`]: {
    de: 'Tag des Beschlusses der Strategie geplant',
    en: 'Planned the adoption of the strategy',
  },
  [`form ${at}/kapitel`]: { de: 'Zuständige für Kapitel bestimmt', en: 'Decided who looks after chapters' },
  [`page ${at}/kapitel`]: { de: 'Zuständige für Kapitel angesehen', en: 'Looked at who looks after chapters' },
  [`form ${at}/gruppen/:stueck`]: { de: 'Gruppe der Strategie geändert', en: 'Changed a group of the strategy' },
  [`form ${at}/sitzungen/:stueck`]: { de: 'Sitzung einer Gruppe geändert', en: 'Changed a session of a group' },
  [`form ${at}/gremien/:stueck`]: { de: 'Termin eines Gremiums geändert', en: 'Changed a date of a committee' },
  [`form ${at}/fragen/:stueck`]: { de: 'Offene Frage der Strategie geändert', en: 'Changed an open question' },
  [`form ${at}/:stueckart/:stueck/entfernen`]: {
    de: 'Eintrag aus der Entstehung der Strategie entfernt',
    en: 'Removed an entry from the making of the strategy',
  },
}
