import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the forms and pages around calendars. */
export const calendarDeeds: Deeds = {
  'page /raeume/anfragen/kalender': {
    de: 'Kalender mit allen Buchungen angesehen',
    en: 'Looked at the calendar with all bookings',
  },
  'form /raeume/anfragen/abonnieren/anlegen': {
    de: 'Geheime Adresse für den Kalender aller Buchungen angelegt',
    en: 'Made a secret address for the calendar of all bookings',
  },
  'form /raeume/anfragen/abonnieren/widerrufen': {
    de: 'Geheime Adresse für den Kalender aller Buchungen widerrufen',
    en: 'Revoked a secret address for the calendar of all bookings',
  },
  'form /raeume/anbieten/:resource/einbetten': {
    de: 'Geändert, welche Websites freie Zeiten zeigen dürfen',
    en: 'Changed which websites may show free times',
  },
  'form /raeume/anbieten/regeln': {
    de: 'Gemeinsame Regeln für Räume geändert',
    en: 'Changed the common rules for rooms',
  },
  'form /raeume/anbieten/schulferien': { de: 'Schulferien eingetragen', en: 'Entered school holidays' },
  'form /raeume/anbieten/schulferien/pruefen': {
    de: 'Datei mit Schulferien geprüft',
    en: 'Checked a file with school holidays',
  },
  'form /raeume/anbieten/schulferien/uebernehmen': {
    de: 'Schulferien aus einer Datei übernommen',
    en: 'Brought in school holidays from a file',
  },
  'form /raeume/anbieten/schulferien/:holiday/entfernen': {
    de: 'Schulferien entfernt',
    en: 'Removed school holidays',
  },
}
