import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of how measures stand and who keeps them. */
export const deeds: Deeds = {
  'form /strategie/massnahmen/:measure/stand': {
    de: 'Stand einer Maßnahme gemeldet',
    en: 'Reported how a measure stands',
  },
  'form /strategie/massnahmen/:measure/einschaetzung': {
    de: 'Einschätzung einer Maßnahme von Hand geändert',
    en: 'Changed the assessment of a measure by hand',
  },
  'form /strategie/massnahmen/:measure/zustaendig': {
    de: 'Zuständige einer Maßnahme bestimmt',
    en: 'Decided who is in charge of a measure',
  },
  'form /strategie/massnahmen/:measure/nachfolge': {
    de: 'Nachfolge einer Maßnahme bestimmt',
    en: 'Decided which measure another goes on as',
  },
  'page /strategie/massnahmen/:measure/zustaendig': {
    de: 'Wahl der Zuständigen einer Maßnahme angesehen',
    en: 'Looked at who can be in charge of a measure',
  },
  'page /strategie/pflege': { de: 'Pflege der Maßnahmen angesehen', en: 'Looked at the care of the measures' },
}
