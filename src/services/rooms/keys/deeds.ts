import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of deposits and of how one gets in. */
export const keysDeeds: Deeds = {
  'page /raeume/kautionen': { de: 'Kautionen angesehen', en: 'Looked at deposits' },
  'form /raeume/kautionen/tabelle': { de: 'Kautionen als Tabelle geholt', en: 'Took away deposits as a table' },
  'page /raeume/kautionen/:booking': { de: 'Kaution angesehen', en: 'Looked at a deposit' },
  'form /raeume/kautionen/:booking/bezahlt': { de: 'Kaution als bezahlt vermerkt', en: 'Noted a deposit as paid' },
  'form /raeume/kautionen/:booking/zurueck': {
    de: 'Kaution als zurückgegeben vermerkt',
    en: 'Noted a deposit as returned',
  },
  'form /raeume/kautionen/:booking/zuruecknehmen': {
    de: 'Vermerk über eine Kaution zurückgenommen',
    en: 'Took back what was noted about a deposit',
  },
  'form /raeume/kautionen/:booking/einbehalten': { de: 'Kaution einbehalten', en: 'Withheld a deposit' },
  'form /raeume/anbieten/:resource/zugang': {
    de: 'Zeitfenster des Zugangs und Kaution eingestellt',
    en: 'Set the time window of the access and the deposit',
  },
  'form /raeume/anbieten/:resource/zugang/neu': { de: 'Zugang festgelegt', en: 'Said how one gets in' },
  'form /raeume/anbieten/:resource/zugang/:way': { de: 'Zugang geändert', en: 'Changed how one gets in' },
  'form /raeume/anbieten/:resource/zugang/:way/entfernen': { de: 'Zugang entfernt', en: 'Removed how one gets in' },
  'page /raeume/schluessel': { de: 'Liste der Übergaben angesehen', en: 'Looked at the list of hand-overs' },
  'form /raeume/schluessel/:booking': {
    de: 'Übergabe eines Schlüssels vermerkt',
    en: 'Noted the hand-over of a key',
  },
  'form /raeume/codes/:booking': { de: 'Code einer Buchung gesetzt', en: 'Set the code of a booking' },
}
