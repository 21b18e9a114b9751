import type { Deeds } from '#commons/audit/deeds.ts'

/** What the audit log says of waiting lists: of providers, and of staff who wait themselves. */
export const waitingDeeds: Deeds = {
  'page /raeume/anfragen/warteliste': { de: 'Wartelisten angesehen', en: 'Looked at waiting lists' },
  'page /raeume/anfragen/warteliste/:waiting': {
    de: 'Eintrag einer Warteliste angesehen',
    en: 'Looked at an entry of a waiting list',
  },
  'form /raeume/anfragen/warteliste/eintragen': {
    de: 'Jemanden auf eine Warteliste gesetzt',
    en: 'Put somebody on a waiting list',
  },
  'form /raeume/anfragen/warteliste/:waiting/streichen': {
    de: 'Jemanden von einer Warteliste gestrichen',
    en: 'Removed somebody from a waiting list',
  },
  'form /raeume/anbieten/:resource/warteliste': { de: 'Warteliste eingestellt', en: 'Set up a waiting list' },
  'form /raeume/:resource/warteliste': {
    de: 'Sich auf eine Warteliste gesetzt',
    en: 'Put themselves on a waiting list',
  },
  'form /raeume/warteliste/bestaetigen/:token': { de: 'Warteliste bestätigt', en: 'Confirmed a waiting list' },
  'form /raeume/warteliste/angebot/:key': {
    de: 'Angebot einer Warteliste angenommen',
    en: 'Accepted an offer of a waiting list',
  },
  'form /raeume/warteliste/angebot/:key/ablehnen': {
    de: 'Angebot einer Warteliste abgelehnt',
    en: 'Declined an offer of a waiting list',
  },
  'form /raeume/warteliste/eintrag/:waiting/verlassen': {
    de: 'Eine Warteliste verlassen',
    en: 'Left a waiting list',
  },
  'form /raeume/warteliste/gast/:key/verlassen': {
    de: 'Eine Warteliste als Gast verlassen',
    en: 'Left a waiting list as a guest',
  },
}
