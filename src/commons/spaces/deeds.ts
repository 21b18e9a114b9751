import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /einstellungen': { de: 'Allgemeine Einstellungen geändert', en: 'Changed the general settings' },
  'form /einstellungen/aussehen': { de: 'Aussehen geändert', en: 'Changed the appearance' },
  'form /einstellungen/dienste': { de: 'Angebote ein- oder ausgeschaltet', en: 'Switched services on or off' },
  'form /einstellungen/adressen': { de: 'Eigene Internetadresse beantragt', en: 'Asked for an own web address' },
  'form /einstellungen/adressen/entfernen': {
    de: 'Eigene Internetadresse entfernt oder zurückgezogen',
    en: 'Removed or withdrew an own web address',
  },
  'form /einstellungen/rechtliches': {
    de: 'Angaben zu Impressum und Datenschutz geändert',
    en: 'Changed the details of imprint and privacy',
  },
  'form /einstellungen/texte/:text': { de: 'Eigenen Text geändert', en: 'Changed an own text' },
  'form /einstellungen/verstaendlich': {
    de: 'Leichte Sprache oder Gebärdensprache geändert',
    en: 'Changed easy language or sign language',
  },
  'form /einstellungen/andere-dienste/:service': {
    de: 'Anderen Dienst eingetragen oder geändert',
    en: 'Entered or changed another service',
  },
  'form /einstellungen/andere-dienste/:service/entfernen': {
    de: 'Anderen Dienst entfernt',
    en: 'Removed another service',
  },
  'form /barriere-melden': { de: 'Barriere gemeldet', en: 'Reported a barrier' },
  'page /barrieren': { de: 'Gemeldete Barrieren angesehen', en: 'Looked at the reported barriers' },
  'page /barrieren/:report': { de: 'Gemeldete Barriere angesehen', en: 'Looked at a reported barrier' },
  'form /barrieren/:report': { de: 'Auf eine gemeldete Barriere geantwortet', en: 'Answered a reported barrier' },
  'page /mitarbeitende': { de: 'Liste der Mitarbeitenden angesehen', en: 'Looked at the list of staff' },
  'form /mitarbeitende/einladen': { de: 'Jemanden zur Mitarbeit eingeladen', en: 'Invited somebody to work here' },
  'form /mitarbeitende/einladungen/:invitation/zurueckziehen': {
    de: 'Einladung zur Mitarbeit zurückgezogen',
    en: 'Withdrew an invitation to work here',
  },
  'page /mitarbeitende/:person': { de: 'Aufgaben einer Person angesehen', en: 'Looked at the tasks of a person' },
  'form /mitarbeitende/:person': { de: 'Aufgaben einer Person geändert', en: 'Changed the tasks of a person' },
  'form /mitarbeitende/:person/entfernen': {
    de: 'Person aus der Liste der Mitarbeitenden genommen',
    en: 'Took a person off the list of staff',
  },
  'form /landkreise/aufnehmen': { de: 'Landkreis aufgenommen', en: 'Admitted a district' },
  'form /landkreise/:district': { de: 'Angaben zu einem Landkreis geändert', en: 'Changed the details of a district' },
  'form /landkreise/:district/adressen': {
    de: 'Über eine Internetadresse eines Landkreises entschieden',
    en: 'Decided about a web address of a district',
  },
  'form /tandems/:field': {
    de: 'Tandems eines Handlungsfelds geändert',
    en: 'Changed the tandems of a field of action',
  },
}
