import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of the forms of providers, and of their pages that show persons. */
export const providerDeeds: Deeds = {
  'form /raeume/anbieten/haus': { de: 'Haus angelegt', en: 'Added a house' },
  'form /raeume/anbieten/haus/:building': { de: 'Haus geändert', en: 'Changed a house' },
  'form /raeume/anbieten/haus/:building/einheiten': {
    de: 'Teil eines Hauses hinzugefügt',
    en: 'Added a part of a house',
  },
  'form /raeume/anbieten/haus/:building/einheiten/:unit': {
    de: 'Teil eines Hauses umbenannt',
    en: 'Renamed a part of a house',
  },
  'form /raeume/anbieten/haus/:building/einheiten/:unit/entfernen': {
    de: 'Teil eines Hauses entfernt',
    en: 'Removed a part of a house',
  },
  'form /raeume/anbieten/haus/:building/neu': { de: 'Raum angelegt', en: 'Added a room' },
  'form /raeume/anbieten/:resource/bearbeiten': { de: 'Raum geändert', en: 'Changed a room' },
  'form /raeume/anbieten/:resource/zeiten': { de: 'Öffnungszeiten geändert', en: 'Changed opening times' },
  'form /raeume/anbieten/:resource/ausnahme': {
    de: 'Ausnahme von den Öffnungszeiten eingetragen',
    en: 'Entered an exception from opening times',
  },
  'form /raeume/anbieten/:resource/ausnahme/:exception/entfernen': {
    de: 'Ausnahme von den Öffnungszeiten entfernt',
    en: 'Removed an exception from opening times',
  },
  'form /raeume/anbieten/:resource/veroeffentlichen': { de: 'Raum veröffentlicht', en: 'Published a room' },
  'form /raeume/anbieten/:resource/zurueckziehen': { de: 'Raum zurückgezogen', en: 'Withdrew a room' },
  'form /raeume/anbieten/:resource/kopieren': { de: 'Raum kopiert', en: 'Copied a room' },
  'form /raeume/anbieten/:resource/loeschen': { de: 'Raum gelöscht', en: 'Deleted a room' },
  'page /raeume/anfragen': { de: 'Anfragen und Buchungen angesehen', en: 'Looked at requests and bookings' },
  'form /raeume/anfragen/tabelle': {
    de: 'Anfragen und Buchungen als Tabelle geholt',
    en: 'Took away requests and bookings as a table',
  },
  'form /raeume/anfragen/eintragen': {
    de: 'Buchung oder Sperrzeit eingetragen',
    en: 'Entered a booking or a blocked time',
  },
  'page /raeume/anfragen/:booking': { de: 'Buchung angesehen', en: 'Looked at a booking' },
  'form /raeume/anfragen/:booking/zusagen': { de: 'Anfrage zugesagt', en: 'Approved a request' },
  'page /raeume/anfragen/:booking/ablehnen': {
    de: 'Buchung vor dem Ablehnen angesehen',
    en: 'Looked at a booking before refusing it',
  },
  'form /raeume/anfragen/:booking/ablehnen': { de: 'Anfrage abgelehnt', en: 'Refused a request' },
  'page /raeume/anfragen/:booking/absagen': {
    de: 'Buchung vor dem Absagen angesehen',
    en: 'Looked at a booking before cancelling it',
  },
  'form /raeume/anfragen/:booking/absagen': {
    de: 'Buchung durch den Anbieter abgesagt',
    en: 'Cancelled a booking as its provider',
  },
}
