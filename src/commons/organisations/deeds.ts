import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /organisationen/anlegen': { de: 'Organisation angelegt', en: 'Created an organisation' },
  'page /organisationen/antraege/:admission': {
    de: 'Bewerbung einer Organisation angesehen',
    en: 'Looked at the application of an organisation',
  },
  'form /organisationen/antraege/:admission': {
    de: 'Über die Bewerbung einer Organisation entschieden',
    en: 'Decided on the application of an organisation',
  },
  'form /organisationen/antraege/:admission/beenden': {
    de: 'Aufnahme einer Organisation beendet',
    en: 'Ended the admission of an organisation',
  },
  'form /organisationen/:organisation/bearbeiten': {
    de: 'Seite einer Organisation geändert',
    en: 'Changed the page of an organisation',
  },
  'form /organisationen/:organisation/mitglieder/einladen': {
    de: 'Jemanden in eine Organisation eingeladen',
    en: 'Invited somebody into an organisation',
  },
  'form /organisationen/:organisation/einladungen/:invitation/zurueckziehen': {
    de: 'Einladung in eine Organisation zurückgezogen',
    en: 'Withdrew an invitation into an organisation',
  },
  'form /organisationen/:organisation/mitglieder/:person': {
    de: 'Mitgliedschaft in einer Organisation geändert',
    en: 'Changed a membership in an organisation',
  },
  'form /organisationen/:organisation/verlassen': { de: 'Organisation verlassen', en: 'Left an organisation' },
  'form /organisationen/:organisation/bewerben': {
    de: 'Organisation hier beworben',
    en: 'Applied for an organisation here',
  },
  'form /organisationen/:organisation/antraege/:admission/zurueckziehen': {
    de: 'Bewerbung einer Organisation zurückgezogen',
    en: 'Withdrew the application of an organisation',
  },
  'form /organisationen/:organisation/antraege/:admission/verlaengern': {
    de: 'Verlängerung einer Aufnahme beantragt',
    en: 'Asked to extend an admission',
  },
}
