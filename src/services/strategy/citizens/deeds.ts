import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the forms for questions. */
export const deeds: Deeds = {
  'form /strategie/massnahmen/:measure/fragen/neu': {
    de: 'Frage zu einer Maßnahme gestellt',
    en: 'Asked a question about a measure',
  },
  'form /strategie/massnahmen/:measure/fragen/:frage': {
    de: 'Frage zu einer Maßnahme beantwortet oder die Antwort geändert',
    en: 'Answered a question about a measure, or changed the answer',
  },
  'form /strategie/massnahmen/:measure/fragen/:frage/zuruecklegen': {
    de: 'Frage zu einer Maßnahme zurückgelegt',
    en: 'Set a question about a measure aside',
  },
  'form /strategie/massnahmen/:measure/fragen/zuruecknehmen': {
    de: 'Eigene Frage zu einer Maßnahme zurückgenommen',
    en: 'Took back their own question about a measure',
  },
  'form /strategie/frage-bestaetigen/:token': {
    de: 'Frage zu einer Maßnahme aus einer Mail bestätigt',
    en: 'Confirmed a question about a measure from a mail',
  },
}
