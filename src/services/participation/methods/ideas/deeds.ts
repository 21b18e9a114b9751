import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this method's forms. */
export const deeds: Deeds = {
  'form /mitreden/:dialogue/phasen/:phase/neue-idee': { de: 'Idee eingereicht', en: 'Handed in an idea' },
  'form /mitreden/:dialogue/phasen/:phase/idee-eintragen': {
    de: 'Idee von Papier oder Telefon eingetragen',
    en: 'Entered an idea from paper or telephone',
  },
  'form /mitreden/:dialogue/phasen/:phase/kriterien': {
    de: 'Kriterien eines Ideenwettbewerbs festgelegt',
    en: 'Set the criteria of an idea contest',
  },
  'form /mitreden/:dialogue/phasen/:phase/ideen/:idea/zuruecknehmen': {
    de: 'Eigene Idee zurückgenommen',
    en: 'Took back their own idea',
  },
  'form /mitreden/:dialogue/phasen/:phase/ideen/:idea/antwort': { de: 'Idee beantwortet', en: 'Answered an idea' },
  'form /mitreden/:dialogue/phasen/:phase/ideen/:idea/zusammenfuehren': {
    de: 'Ideen zusammengeführt',
    en: 'Merged ideas',
  },
  'form /mitreden/:dialogue/phasen/:phase/ideen/:idea/punkte': {
    de: 'Punkte für eine Idee vergeben',
    en: 'Gave points to an idea',
  },
  'form /mitreden/:dialogue/phasen/:phase/ideen/:idea/sieger': {
    de: 'Sieger eines Ideenwettbewerbs bestimmt',
    en: 'Named a winner of an idea contest',
  },
  'form /idee-bestaetigen/:token': { de: 'Idee aus einer Mail bestätigt', en: 'Confirmed an idea from a mail' },
  'form /eigene-idee/:key': {
    de: 'Idee mit dem Link aus der Mail zurückgenommen',
    en: 'Took an idea back by the link of a mail',
  },
}
