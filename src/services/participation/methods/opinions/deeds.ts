import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this method's forms. */
export const deeds: Deeds = {
  'form /mitreden/:dialogue/phasen/:phase/meinungen/beginnen': { de: 'Meinungsbild begonnen', en: 'Began a poll' },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/code': {
    de: 'Bogen eines Meinungsbilds geöffnet',
    en: 'Opened a sheet of a poll',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet': {
    de: 'Zu einer Aussage abgestimmt',
    en: 'Voted on a statement',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet/offen': {
    de: 'Über offene Daten der eigenen Antworten entschieden',
    en: 'Decided on open data of their own answers',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/bogen/:sheet/neue-aussage': {
    de: 'Aussage vorgeschlagen',
    en: 'Proposed a statement',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/aussagen': {
    de: 'Regeln eines Meinungsbilds geändert',
    en: 'Changed the rules of a poll',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/neue-aussagen': {
    de: 'Aussagen zu einem Meinungsbild hinzugefügt',
    en: 'Added statements to a poll',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/aussagen/:statement': {
    de: 'Über eine vorgeschlagene Aussage entschieden',
    en: 'Decided on a proposed statement',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/aussagen/:statement/entfernen': {
    de: 'Aussage eines Meinungsbilds entfernt',
    en: 'Removed a statement of a poll',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/papier': {
    de: 'Papierbögen eines Meinungsbilds angelegt',
    en: 'Made paper sheets of a poll',
  },
  'form /mitreden/:dialogue/phasen/:phase/meinungen/eingabe': {
    de: 'Bogen eines Meinungsbilds eingegeben',
    en: 'Entered a sheet of a poll',
  },
}
