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
  'form /raeume/kautionen/:booking/einbehalten': { de: 'Kaution einbehalten', en: 'Withheld a deposit' },
}
