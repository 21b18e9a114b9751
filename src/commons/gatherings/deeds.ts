import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of this module's forms, and of its pages that show persons. */
export const deeds: Deeds = {
  'form /anmeldung/:gathering': { de: 'Sich selbst angemeldet', en: 'Registered themselves' },
  'form /anmeldung/:gathering/absagen': {
    de: 'Die eigene Anmeldung zurückgenommen',
    en: 'Cancelled their own registration',
  },
  'form /anmeldung/:gathering/bestaetigen/:token': {
    de: 'Anmeldung aus einer Mail bestätigt',
    en: 'Confirmed a registration from a mail',
  },
  'form /anmeldung/:gathering/verwalten/:token': {
    de: 'Anmeldung aus einer Mail geändert',
    en: 'Changed a registration from a mail',
  },
  'page /anmeldung/:gathering/liste': { de: 'Teilnahmeliste angesehen', en: 'Looked at the list of participants' },
  'form /anmeldung/:gathering/liste/anwesend': { de: 'Anwesenheit eingetragen', en: 'Entered attendance' },
  'form /anmeldung/:gathering/liste/dazu': {
    de: 'Jemanden ohne Anmeldung eingetragen',
    en: 'Entered somebody without registration',
  },
  'page /anmeldung/:gathering/liste/streichen/:registration': {
    de: 'Anmeldung einer Person angesehen',
    en: 'Looked at the registration of a person',
  },
  'form /anmeldung/:gathering/liste/streichen/:registration': {
    de: 'Person von der Teilnahmeliste gestrichen',
    en: 'Struck a person off the list of participants',
  },
  'form /anmeldung/:gathering/liste/tabelle': {
    de: 'Teilnahmeliste als Tabelle geholt',
    en: 'Took away the list of participants as a table',
  },
  'form /anmeldung/:gathering/fragen': {
    de: 'Frage zur Anmeldung hinzugefügt',
    en: 'Added a question to the registration',
  },
  'form /anmeldung/:gathering/fragen/:question': {
    de: 'Frage zur Anmeldung geändert',
    en: 'Changed a question of the registration',
  },
  'form /anmeldung/:gathering/fragen/:question/entfernen': {
    de: 'Frage zur Anmeldung entfernt',
    en: 'Removed a question from the registration',
  },
}
